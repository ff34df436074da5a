import type { IntentName } from "@/lib/contract/intents";

const PLEASE =
  "(?:please|pls|plz|now|asap|thanks|thank you|a|the|just|so|ok|okay|hey|hi|hello|,|\\.|!|\\?|\\s)*";
const PERSON =
  "(?:humans?|(?:real|actual|live|human|living) (?:person|people|human|being|agent|operator|adviser|advisor|one)|person|agents?|representatives?|reps?|operators?|support(?: team| staff| agent| person)?|customer (?:service|support|care)|staff|help ?desk|hotline|service desk|call cent(?:er|re)|employee|member of (?:staff|the team)|someone (?:real|human|from (?:the|your) (?:team|staff|company))|somebody (?:real|human)|your (?:team|colleagues?|boss|manager|supervisor|people))";
const HANDOFF: RegExp[] = [
  new RegExp(
    `\\b(?:talk|speak|chat|connect|transfer|put|pass|forward|hand|write|get|reach|want|need|call|contact|prefer|give|bring|find|phone|ring|switch|escalate|request|see|have|discuss|meet)\\b(?: [\\w']+){0,5}? (?:an?|the|to|with|of|your|some|any|another)? ?${PERSON}\\b(?!'s)`,
  ),
  new RegExp(`^${PLEASE}(?:${PERSON})${PLEASE}$`),
  /\blive (?:chat|agent|support)\b|\b(?:contact|reach|call|phone|e?mail) (?:you(?: guys)?|us|support)\b(?! (?:when|if|about the price))|\b(?:your|a|the) (?:phone|telephone|support|contact|hotline) (?:number|line|address|email|form)\b|\b(?:is|are) (?:there )?(?:anyone|anybody|someone|somebody)(?: (?:there|here|human|real))? ?(?:i|who|to|that|available|there|at)\b|\bcall me(?: back)?\b|\bi want (?:to )?(?:talk|speak) (?:to|with) (?:someone|somebody|anyone)\b|\b(?:talk|speak) (?:to|with) (?:someone|somebody)\b|\bnot (?:a |the |some )?(?:bot|robot|machine|computer)\b.{0,20}(?:person|human|someone|please)|\bopen (?:a|an) (?:support )?ticket\b|\bhuman\W*(?:please|now|pls)\b/,
];

const MEMORY: RegExp[] = [
  /^(?:please |pls |ok(?:ay)?,? |and |no,? )*forget (?:that|this|the last (?:one|thing))(?: (?:again|please|pls))?[.! ]*$/,
  /\bforget (?:me|about me|us|everything(?: (?:about|you know|i|we))?|my\b|all (?:about|of|my|that|i|you)|what (?:i|you know)|who i am|this conversation|our (?:chat|conversation))/,
  /\b(?:delete|erase|wipe|clear|remove|purge|destroy) (?:all |everything |any )?(?:of )?(?:my|our|this|the|your|personal|about me|you (?:know|have|stored|saved))\b.{0,30}\b(?:data|chats?|conversations?|history|account|messages?|memory|memories|information|infos?|records?|profile|questions|know|about me|of me|on me)\b/,
  /\b(?:what|which|how much|anything|do|does|did|is|are)\b.{0,50}\b(?:remember|know|stor(?:e|ed|es|ing)|sav(?:e|ed|ing)|kept|keep|record(?:ed)?|collect(?:ed)?|track(?:ed|ing)?|logged|log|have)\b.{0,30}\b(?:about|on|of|from) (?:me|us|my (?:person|preferences|data))\b/,
  /\b(?:do|can|will|could|did) (?:you|u) (?:still )?(?:remember|recall|know) (?:me|my name|who i am|what i (?:said|asked|like|told)|my\b)/,
  /^(?:please |pls |and |ok |so |also |can you |could you )*(?:remember|note|keep in mind|memori[sz]e|save|store|bear in mind)(?: for (?:next time|later|the future|me))?(?: that| down that|:|,)? (?:i|my|me|i'm|i am|we|that i|that my)\b(?! (?:chart|picture|portfolio as))/,
  /\b(?:always|from now on|by default|as (?:my |the |a )?(?:default|standard)|in (?:the )?future|every time|for (?:all|every) (?:future )?(?:answer|chart|question)s?|permanently|going forward|henceforth)\b.{0,60}\b(?:show|use|give|answer|display|tell|draw|set|prefer|want|candles|euros?|dollars?|charts?|be|call|make|in)\b|\b(?:show|use|give|answer|display|tell|draw|set|prefer|want|make|call|should be|quote)\b.{0,60}\b(?:from now on|always|by default|as (?:my |the |a )?(?:default|standard)|in future|in the future|every time|permanently|going forward|henceforth|for (?:all|every) (?:future )?(?:answer|chart|question)s?)\b/,
  /\b(?:don'?t|do not|never|stop|please don'?t) (?:save|stor\w+|keep|remember\w*|record\w*|track\w*|log\w*|collect\w*|memori\w+)\b(?: \w+){0,3}? (?:this|my|our|anything|any|what|me|these|the conversation|data|it|about)\b/,
  /\bmy (?:preferences|settings|profile)\b|\bmy name is\b|\bcall me (?!back)[a-z]+\b|\bi (?:always |usually |generally )?prefer\b.{0,40}\b(?:always|generally|in general|usually|as a rule)\b/,
];

const THANKS =
  /^(?:(?:oh|ok|okay|great|super|perfect|cool|nice|alright|well|good|lovely|excellent|awesome|wonderful|that'?s all|that is all|that'?s it|got it|understood|all right|right|no|nope|yes|and|but|so|fine|done|brilliant)[\s,.!-]*)*(?:i (?:really )?(?:thank|appreciate)(?: (?:you|it|that|this))*|(?:many |much |thousand |a thousand |big |lots of |so many )?thanks?(?: ?(?:you|u|ye|again|a lot|so much|very much|a million|a bunch|loads|heaps|mate|man|bro|buddy|for (?:that|this|everything|the (?:help|info|information|answer|chart|figures|data|explanation)|your (?:help|time|answer|patience|support)|helping(?: me)?(?: out)?|all)|all|everyone|dear|kindly|indeed))*|thx|thnx|thnks|tks|ty|tysm|tyvm|cheers(?: mate)?|ta|merci|gracias|danke|much (?:obliged|appreciated)|appreciated|appreciate it|(?:good ?)?bye(?:[\s-]?bye)?|bye now|see (?:you|ya|u)(?: (?:later|soon|tomorrow|around|next time))?|cya|later|farewell|(?:have|enjoy) (?:a |your )?(?:nice|good|great|lovely|pleasant|wonderful)? ?(?:day|one|evening|weekend|night|afternoon|time|rest of (?:the|your) day)|good ?night|take care|talk (?:to you )?(?:later|soon|tomorrow)|until (?:next time|tomorrow|then|later)|catch you later|signing off|that (?:was|is|will be|'s) (?:all|it)(?: (?:for (?:now|today)|i (?:needed|wanted)))?|that'?s (?:all|it)(?: (?:for (?:now|today)|i (?:needed|wanted)))?|i'?m (?:done|off|finished)(?: (?:for (?:now|today)))?|ttyl|nothing (?:else|more))(?:[\s,.!:)-]*(?:and|so|then|thanks|thank you|bye|goodbye|good ?night|see (?:you|ya)|a lot|very much|so much|again|really|have a (?:nice|good|great) (?:day|one|evening|weekend)|that (?:was|is) (?:all|it|helpful|kind)|that'?s (?:all|it)|take care|for now|cheers|tomorrow|later|soon|mate|man|friend|all|buddy|bro|you|my|dear|today|everyone|guys|team|tickertalk|👍|🙏|❤️|😊|🙂|👋))*[\s.!,:)(-]*$/u;

/** Small talk with one meaning, read from the whole message in small letters; null where anything else is said. */
export function findPlainTalk(lower: string): Extract<IntentName, "thanks" | "handoff" | "memory"> | null {
  const text = lower.slice(0, 400).trim();
  if (text.length <= 120 && THANKS.test(text)) return "thanks";
  if (HANDOFF.some((pattern) => pattern.test(text))) return "handoff";
  return MEMORY.some((pattern) => pattern.test(text)) ? "memory" : null;
}
