import type { Understanding } from "@/lib/contract/understanding";
import { conclude } from "../../conclude";
import type { Question } from "../../question";

const ACKNOWLEDGED =
  /^(?:ok(?:ay)?|great|cool|nice|perfect|awesome|wonderful|excellent|super|good|fine|got it|i see|alright|sure|well done|nice one|good job|thank you|thanks)(?: (?:thanks|thank you|great|good|job|one|then|that is all|that's all))?$/i;

const HELP =
  /^(?:please )?(?:help(?: me)?(?: out)?(?: please)?|menu|commands|examples?|show (?:me )?(?:the )?(?:examples|commands|help)|what (?:can|do|could) (?:you|i|u) (?:do|ask|help|say|know|answer)(?: (?:for me|me with|with|about|you|here))*|how (?:do|does|can|could) (?:i|this|it|you) (?:use|work|help|begin|start)(?: (?:this|you|it|me|us))*|who are you|what are you|what is this|what is tickertalk|are you (?:a |an )?(?:bot|robot|human|ai|person|real|machine|chatbot)(?: person)?|what is your name|who made you|tell me about yourself|introduce yourself|(?:what|which) (?:stocks|companies|symbols|tickers|sources|data|markets) (?:do|can) (?:you|i) (?:know|have|use|ask|support|cover|see|show)(?: about)?|where (?:do|does|is|are) (?:you|your|the|this) ?(?:data|prices|numbers|figures|information)?(?: (?:come|get|coming))?(?: (?:from|your data from|the data from|your prices from))*|is (?:the|this|your) data (?:real|live|delayed|accurate)|what do you do|i need help|can you help(?: me)?)$/;

/** Greetings, thanks and goodbyes; questions about the assistant itself. */
export function readSmalltalk({ text, outline, greeted }: Question): Understanding | null {
  if (greeted && /^[^\p{L}\p{N}]*$/u.test(text))
    return conclude({ skill: "greet", tier: "rules", confidence: 0.97 });
  if (ACKNOWLEDGED.test(outline)) return conclude({ skill: "greet", tier: "rules", confidence: 0.9 });
  if (HELP.test(outline)) return conclude({ skill: "help", tier: "rules", confidence: 0.95 });
  return null;
}
