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
  ["memory", 1.3, /^(?:please )?call me (?!back|later|a|an|when|if|once|at|on|tomorrow|now)\w+$/],
  ["data_qa", 0.9, /\bhow many (?:lines|rows|columns|records|entries|sheets) (?:does|do|are|has|did|in)\b/],
  [
    "import",
    0.8,
    /\b(?:importer|import|upload\w*|(?:my|the|this) (?:file|csv|sheet|spreadsheet))\b.{0,40}\b(?:chokes?|fail\w*|broken|reject\w*|won t|doesn t|didn t|didn't|won't|doesn't|can t|can't) ?(?:load|import|upload|work|open|read|go|take|on)?\b/,
  ],
  [
    "compare_basis",
    1.2,
    /\bratio (?:of|between) @ (?:to|and|over|with) @|@ (?:divided by|over) @ (?:as|in|ratio)\b/,
  ],
  [
    "chart",
    1.3,
    /\b(?:show|chart|plot|graph|draw|display)\b.{0,20}@ with (?:its |the |all )?(?:splits?|dividends?|earnings|volumes?)\b/,
  ],
  [
    "import",
    1.2,
    /\b(?:get|bring|load|put|feed|pull|hook|plug|supply|connect|link|throw|drop|attach|add|use)\b.{0,30}\b(?:my|our|an?|the) (?:own |google )?(?:\w+ )?(?:csv|json|xlsx?|excel|spread ?sheets?|sheets?|files?|data|feed|export|statement|broker)\b.{0,20}\b(?:in|into|here|as (?:a |the )?source)\b|\b(?:supply|bring in|feed in|load in|provide|plug in|hook up) (?:you )?(?:with )?(?:my|our) own\b|\b(?:your )?(?:uploader|importer)\b/,
  ],
  [
    "news",
    1.6,
    /(?=.*@)\binsider (?:trades?|sales?|sells?|selling|buys?|buying|purchases?|transactions?|filings?)\b|\bform 4s?\b|\b13[fdg]s?\b|\bwhat is going on (?:with|at|in) (?:@|it|them)\b(?! #)/,
  ],
  [
    "event",
    1.2,
    /\bhow come\b.{0,12}@.{0,30}\b(?:went|fell|rose|dropped|jumped|crashed|tanked|soared|spiked|moved|lost|gained|sank|plunged|shot|down|up|red|green|wild|crazy|bananas|nuts)\b|\bwhat (?:was|is) (?:going on|behind|up with)\b.{0,30}\b(?:spike|drop|dip|jump|candle|bump|crash|peak|gap|plunge|rally)\b|\b(?:blame|reason|cause|trigger|explanation)s? (?:for|behind|of) (?:the |that |this |@ s )?(?:\w+ )?(?:drop|fall|rise|jump|crash|plunge|spike|rally|selloff|sell off|move|slump|dip)\b/,
  ],
  [
    "risk",
    1.2,
    /\b(?:rough|bumpy|wild|smooth|nervous|scary|hairy) (?:a |of a )?ride\b|\bhow (?:rough|bumpy|nervous|jumpy|shaky|nerve \w+)\b/,
  ],
  [
    "portfolio",
    1,
    /\b(?:which|what) (?:of my )?(?:holdings?|positions?|investments?) (?:hurt|cost|made|lost|did|has|have|is|are|performed)\b|\bmy (?:worst|best|biggest|largest|smallest) (?:holdings?|positions?|investments?)\b/,
  ],
  [
    "off_topic",
    1.6,
    /\b(?:transfer|move|wire|send|pay)\b.{0,40}\b(?:savings|checking|current account|landlord|bank account|rent)\b/,
  ],
  [
    "data_meta",
    1.2,
    /\b(?:last|when (?:was|were|is|are))\b.{0,30}\b(?:updated|refreshed|reloaded|synced)\b|\bhow (?:fresh|stale|delayed|up to date)\b/,
  ],
  ["screen", 1, /^(?:who|which (?:ones|companies|stocks|firms)|what (?:companies|stocks)) pays?\b/],
  [
    "market_status",
    1.3,
    /^(?:the |what are (?:the )?)?@ (?:trading |opening |market )?(?:hours|holidays?)\b/,
  ],
  [
    "portfolio_whatif",
    1.2,
    /^(?:and )?had i (?:bought|put|invested|purchased|held|owned|spent|got)\b|\bif i had (?:bought|put|invested|purchased|held|owned|spent)\b/,
  ],
  [
    "advice",
    0.9,
    /\bsh(?:ould|all) i\b(?!.*\b(?:book|wear|eat|cook|watch|read|drink|visit|pack|type|click|ask|write)\b)(?!.*\b(?:own|hold|buy) @ to (?:get|receive)\b)/,
  ],
  ["help", 1.2, /\b(?:sample|example) (?:queries|query|questions?|prompts?|messages?)\b/],
  [
    "definition",
    1.2,
    /^(?!.*@).*\b(?:letters|abbreviation|acronym|initials|shorthand) (?:stand|mean|short)\b|^(?!.*@)[\w&/ ]{2,30} (?:what (?:do|does) (?:these|those|the|this|that) (?:letters|words?|abbreviation|acronym|term) )/,
  ],
  [
    "off_topic",
    0.9,
    /\bdoes @ (?:sell|stock|deliver|ship|do (?:gift|student)|have (?:a sale|an app|parking|jobs)|offer (?:a )?(?:discount|refund|delivery|jobs?))\b|\bis @ (?:hiring|open (?:on|at|until)|any good (?:for|as)|down right now$)|\b@ (?:recipe|customer service|opening hours|coupon|voucher|gift card|near me|app (?:not|won t|isn t))\b|\b(?:directions to|nearest|closest) @\b/,
  ],
  [
    "unclear",
    1.3,
    /^(?:(?:and|so|but|ok|well|hm+|um) )*(?!.*[@#])(?:\w+ ){0,4}(?:the|an?|and|or|my|your|because|than|of|that s|if)$/,
  ],
  [
    "price",
    1.1,
    /\b(?:an?|one|each|per) share (?:goes|go|going|sells?|trades?|costs?)(?: for| at)?\b|\bgoes? for\b(?! a)/,
  ],
  [
    "price",
    1.1,
    /\bquoted at\b|\bwhat (?:does|do|did) (?:it|that|this|they|the (?:first|second|third|last|other)(?: one)?|one) (?:cost|go for|trade (?:at|for))\b|^(?:and |the |its )*price$|^@(?: (?:and|or|&)? ?@)+ (?:last |latest |current |closing |share )?(?:prices|quotes)$|\b(?:prices|quotes) (?:of|for) @ (?:and |or )?@|\b(?:fetching|changing hands|going for)\b|\bat (?:this minute|this second|this very moment)\b/,
  ],
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
  [
    "dividend",
    0.8,
    /\b(?:go|goes|going|went) ex$|\bex div\w*\b|\b(?:final|interim|special) div(?:idend)?s?\b|\b(?:own|hold|buy|have)\b.{0,40}\bto (?:get|receive|qualify for|be paid)\b.{0,30}\b(?:payments?|payouts?|dividends?|distributions?)\b/,
  ],
];
/** Asks to be told once something is so. */
const TELL_ME =
  /\b(?:buzz|ping|text|warn|alert|notify|tell|wake|shout at|holler at|poke|nudge|mail|email|message) me (?:in case|when|whenever|once|if|as soon as|the moment)\b/;
/** How something stands at the moment. */
const STANDS =
  /\b(?:is|are|s) (?:the )?@ (?:s )?(?:currently |still |now |trading )?(?:up|down|in (?:the )?(?:green|red|plus|minus|black)|higher|lower|positive|negative|flat|green|red)\b(?! (?:more|over|by|than|since|from|to|against|vs|\d))/;
/** Money or a price in time to come. */
const GROWS =
  /\b(?:could|will|would|might|may|can|gonna|going to)\b.{0,60}\b(?:be|grow|become|turn into|reach|hit|worth|have|go)\b/;
const THUMBS = /^[^\p{L}\p{N}]*[👍👎👏🙌💩😡🤩]/u;

/** What the words themselves make likely, in any place of a conversation. */
export function listCues({
  outline,
  reading,
  message,
  names,
  when,
  today,
  lower,
}: Question): { intent: IntentName; weight: number }[] {
  const text = outline.slice(0, 300);
  const found = CUES.filter(([, , pattern]) => pattern.test(text)).map(([intent, weight]) => ({
    intent,
    weight,
  }));
  const isNow = when.range === null && (when.on === null || when.on === today);
  if (isNow && STANDS.test(text) && !/\bwhy\b/.test(text)) found.push({ intent: "price", weight: 1.2 });
  const isRate = names.some(
    ({ resolution }) => resolution.kind === "one" && resolution.instrument.kind === "fx",
  );
  if (isRate && /\bhow (?:many|much)\b|\bconvert(?:ed)?\b|\bget for\b/.test(lower))
    found.push({ intent: "price", weight: 1.4 });
  if (when.problem === "future" && GROWS.test(lower.slice(0, 300)))
    found.push({ intent: "forecast", weight: 1.5 });
  if (TELL_ME.test(text) && (reading.asked.level !== null || /\d/.test(text)))
    found.push({ intent: "alert", weight: 1.2 });
  if (message.text.length < 40 && THUMBS.test(message.text)) found.push({ intent: "feedback", weight: 1.3 });
  return found;
}
