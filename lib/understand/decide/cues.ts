import type { IntentName } from "@/lib/contract/intents";
import type { Question } from "../question";

/** Ways to speak that make an intent likely wherever they stand, with what they weigh; looked for in the outline. */
const CUES: [IntentName, number, RegExp][] = [
  [
    "data_meta",
    1.4,
    /\b(?:origin|source|provenance) of (?:the |this |that |its |these |those )?(?:@ )?(?:s )?(?:price|data|figure|number|quote|value)s?\b|\bwhy (?:is|are|does|do|was|s)\b.{0,24}\b(?:there nothing|no (?:data|prices?|figures?|bars?|values?|quotes?)|start(?:s|ing)? later|begin(?:s|ning)? later|end(?:s|ing)? early|gaps?|holes?)\b/,
  ],
  [
    "advice",
    1.5,
    /\bpick one\b|\bwhich (?:one )?would you\b|\bwould you (?:get|take|pick|grab|go for|choose)\b|\bfor (?:a|an|my) \d\d year old\b|\ba (?:real )?(?:bargain|steal)\b|\bis (?:@|it|that|this) (?:worth it|a bargain)\b/,
  ],
  [
    "forecast",
    1.3,
    /\b(?:could|will|would|might|can)\b.{0,60}\bby (?:20(?:2[7-9]|[3-9]\d)|xmas|christmas|year ?end|the end of (?:the|this|next) year|next (?:year|month|summer|spring))\b|\bwhere do (?:you|u|ya) (?:see|think)\b|\b(?:eoy|year end)$|\bhow much will (?:i|we|it|that) (?:have|be)\b/,
  ],
  [
    "feedback",
    1.3,
    /^(?:what an? |that is an? |such an? |very |really )?(?:beautiful|lovely|ugly|awful|gorgeous|wonderful|terrible|horrible|useless) (?:chart|graph|picture|answer|table|tool|app|reply|bot)$|^(?:nah |no |well )?(?:that is|thats|that s|this is|what) (?:a )?(?:rubbish|nonsense|garbage|bullshit|crap)$|\byou (?:got|had|have) (?:it|that|this|the \w+) wrong(?: again)?$/,
  ],
  ["data_qa", 0.9, /\bhow many (?:lines|rows|columns|records|entries|sheets) (?:does|do|are|has|did|in)\b/],
  [
    "import",
    0.8,
    /\b(?:importer|import|upload\w*|(?:my|the|this) (?:file|csv|sheet|spreadsheet))\b.{0,40}\b(?:chokes?|fail\w*|broken|reject\w*|won t|doesn t|didn t|didn't|won't|doesn't|can t|can't) ?(?:load|import|upload|work|open|read|go|take|on)?\b/,
  ],
  ["compare_basis", 1.2, /\bratio (?:of|between) @ (?:to|and|over|with) @|@ (?:divided by|over) @ (?:as|in|ratio)\b/],
  [
    "chart",
    1.3,
    /\b(?:show|chart|plot|graph|draw|display)\b.{0,20}@ with (?:its |the |all )?(?:splits?|dividends?|earnings|volumes?)\b/,
  ],
  ["price", 0.7, /\b(?:fetching|changing hands|going for)\b|\bat (?:this minute|this second|this very moment)\b/],
  [
    "news",
    1.2,
    /\bnewz\b|\bwhat is (?:the )?(?:word|latest|buzz|scoop|gossip) (?:on|about|from|with|around)\b|\bwhat is (?:hot|new|cooking) (?:in|on) (?:the )?(?:@|crypto|tech|markets?|stock)\b/,
  ],
  [
    "definition",
    0.9,
    /\bcontrast an? \w+(?: \w+)? (?:with|and|to) an? \w+|\bwhat does \w+ing (?:mean|do)\b|\bwhat (?:does|do) (?:it mean|people mean)\b|\b(?:the )?same (?:thing )?as\b.{0,30}$/,
  ],
  ["dividend", 0.8, /\b(?:go|goes|going|went) ex$|\bex div\w*\b|\b(?:final|interim|special) div(?:idend)?s?\b|\b(?:own|hold|buy|have)\b.{0,40}\bto (?:get|receive|qualify for|be paid)\b.{0,30}\b(?:payments?|payouts?|dividends?|distributions?)\b/],
];
/** Asks to be told once something is so. */
const TELL_ME =
  /\b(?:buzz|ping|text|warn|alert|notify|tell|wake|shout at|holler at|poke|nudge|mail|email|message) me (?:in case|when|whenever|once|if|as soon as|the moment)\b/;
const THUMBS = /^[^\p{L}\p{N}]*[👍👎👏🙌💩😡🤩]/u;

/** What the words themselves make likely, in any place of a conversation. */
export function listCues({ outline, reading, message }: Question): { intent: IntentName; weight: number }[] {
  const text = outline.slice(0, 300);
  const found = CUES.filter(([, , pattern]) => pattern.test(text)).map(([intent, weight]) => ({ intent, weight }));
  if (TELL_ME.test(text) && (reading.asked.level !== null || /\d/.test(text)))
    found.push({ intent: "alert", weight: 1.2 });
  if (message.text.length < 40 && THUMBS.test(message.text)) found.push({ intent: "feedback", weight: 1.3 });
  return found;
}
