import type { Understanding } from "@/lib/contract/understanding";
import { conclude } from "../../conclude";
import type { Question } from "../../question";

const GREETING =
  /^(?:hi+|hello+|hey+|hiya|heya|howdy|yo|hola|bonjour|hallo|ciao|namaste|greetings|good (?:morning|afternoon|evening|day|night)|thanks?(?: you)?(?: (?:so|very) much| a lot| again)?|many thanks|thx|ty|cheers|bye(?: bye)?|goodbye|see (?:you|ya)(?: later| soon| tomorrow)?|have a (?:nice|good|great) (?:day|one|evening|weekend)|nice to meet you|pleased to meet you|how are you(?: doing)?(?: today)?|how's it going|how is it going|what's up|whats up|sup|welcome back|long time no see)(?=$|[\s,.!?;:])/i;
const AFTER_GREETING =
  /^(?:\s|[,.!?;:-])*(?:(?:there|all|everyone|folks|team|friend|buddy|mate|bot|tickertalk|again)(?=$|[\s,.!?;:]))?(?:\s|[,.!?;:-])*/i;
const ACKNOWLEDGED =
  /^(?:ok(?:ay)?|great|cool|nice|perfect|awesome|wonderful|excellent|super|good|fine|got it|i see|alright|sure|well done|nice one|good job|thank you|thanks)(?: (?:thanks|thank you|great|good|job|one|then|that is all|that's all))?$/i;

/** The text without greetings and thanks at its beginning: "hi, what's Apple at?" is the question alone. */
export function skipGreeting(text: string): { text: string; greeted: boolean } {
  let rest = text;
  let greeted = false;
  for (let turns = 0; turns < 4; turns++) {
    const match = GREETING.exec(rest);
    if (!match) break;
    const after = rest.slice(match[0].length);
    if (isStartOfQuestion(match[0], after)) break;
    greeted = true;
    rest = after.replace(AFTER_GREETING, "");
  }
  return { text: rest, greeted };
}

/** "how are you" greets; "thank you, Apple?" does; "yo-yo" and "hey.com" would not be cut in two. */
function isStartOfQuestion(greeting: string, after: string): boolean {
  return /^[-.]\w/.test(after) || (/^how/i.test(greeting) && /^\s+(?:able|calculat|mak|gett)/.test(after));
}

const HELP =
  /^(?:please )?(?:help(?: me)?(?: out)?(?: please)?|menu|commands|examples?|show (?:me )?(?:the )?(?:examples|commands|help)|what (?:can|do|could) (?:you|i|u) (?:do|ask|help|say|know|answer)(?: (?:for me|me with|with|about|you|here))*|how (?:do|does|can|could) (?:i|this|it|you) (?:use|work|help|begin|start)(?: (?:this|you|it|me|us))*|who are you|what are you|what is this|what is tickertalk|are you (?:a |an )?(?:bot|robot|human|ai|person|real|machine|chatbot)(?: person)?|what is your name|who made you|tell me about yourself|introduce yourself|(?:what|which) (?:stocks|companies|symbols|tickers|sources|data|markets) (?:do|can) (?:you|i) (?:know|have|use|ask|support|cover|see|show)(?: about)?|where (?:do|does|is|are) (?:you|your|the|this) ?(?:data|prices|numbers|figures|information)?(?: (?:come|get|coming))?(?: (?:from|your data from|the data from|your prices from))*|is (?:the|this|your) data (?:real|live|delayed|accurate)|what do you do|i need help|can you help(?: me)?)$/;

/** Greetings, thanks and goodbyes; questions about the assistant itself. */
export function readSmalltalk({ text, outline, greeted }: Question): Understanding | null {
  if (greeted && /^[^\p{L}\p{N}]*$/u.test(text))
    return conclude({ intent: "greet", tier: "rules", confidence: 0.97 });
  if (ACKNOWLEDGED.test(outline)) return conclude({ intent: "greet", tier: "rules", confidence: 0.9 });
  if (HELP.test(outline)) return conclude({ intent: "help", tier: "rules", confidence: 0.95 });
  return null;
}
