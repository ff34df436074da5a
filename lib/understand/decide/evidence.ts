import type { IntentName } from "@/lib/contract/intents";
import type { Question } from "../question";
import { isBareFollowUp, toCore } from "../tiers/follow-up-words";
import { listCues } from "./cues";
import { listMeasuresOf } from "./intent-skills";

/** What the place of a message in a conversation adds to an intent. */
export interface Evidence {
  intent: IntentName;
  weight: number;
}

const LEAD = /^(?:(?:and|so|ok|okay|hm+|now|then|but|also|or|plus)\s+)*/;
const ELLIPTIC =
  /^(?:and|also|plus|or|then|but|ok|okay|now|how about|what about|same (?:for|with)|its?|their|the|any|with|only|just|for|in)\b/;
const OF_THING = /\b(?:it|its|they|their|this|(?:that|this|the) (?:company|stock|share|one|fund))\b/;
const ABOUT_WORD =
  /\b(?:mean|means|meaning|define|definition|explain|what (?:is|are) an?|stand for|difference between|how (?:is|are|do you) \w+ (?:calculated|computed))\b/;
const MISTAKE =
  /^(?:(?:oh|ah|hm+|ok|well|argh|oh no|um|uh)[\s,.!-]+)*(?:no+|nope|nah|sorry|sry|oops|ups|whoops|wait|hold on|wrong|my bad|my mistake|typo)\b(?! (?:problem|worries|thanks|thank|idea|need|matter|longer|more|risk|dividends?|rebalanc\w*|volume|splits?))|\bi (?:meant|said|wanted to (?:say|write|type)|should have (?:said|written))\b|\bi mean\b|\bwas what i meant\b|\bnot what i (?:meant|asked|wanted|said)\b|\bwrong (?:company|ticker|stock|year|one|symbol|date)\b|\b(?:no|not|meant)\b.{0,20}\bother (?:company|ticker|stock|year|one|symbol|date)\b|\bmeant to (?:say|write|type)\b|^(?:the )?[\w@ ]{1,20}(?:one)?,? not (?:the )?[\w@ ]{1,20}$/;

/** Blame without a right word. */
const BLAME =
  /\b(?:useless|rubbish|garbage|terrible|awful|horrible|stupid|bad|poor|nonsense|crap|disappoint\w+|waste of time) (?:reply|answer|response|bot|result|help|tool|thing)\b|\b(?:totally|completely|absolutely|utterly) (?:useless|wrong|off|rubbish)\b/;

const ELSEWHERE: readonly IntentName[] = ["fundamentals", "risk", "dividend"];

/** What the earlier turns make of a message, besides the reading as a follow-up. */
export function listEvidence(question: Question): Evidence[] {
  const { carried } = question;
  const last = carried.lastIntent;
  const cues = listCues(question);
  const paid = findPaid(question);
  if (last === null && carried.lastSkill === null) return paid ? [paid, ...cues] : cues;
  const mistake = findMistake(question);
  if (mistake) return [mistake, ...cues];
  const found = [
    findDrawing(question),
    findMarks(question),
    findSearch(question),
    findMeasure(question),
    findFooting(question),
    findSameTalk(question),
    findOtherMoney(question),
    findPaid(question),
    findBeside(question),
  ];
  return [...found.filter((one) => one !== null), ...cues];
}

function findMistake(question: Question): Evidence | null {
  const { lower, text, reading, carried } = question;
  const rebases =
    carried.comparing && reading.asked.scale !== null && !/\b(?:i meant|i said|wrong)\b/.test(lower);
  if (text.length > 120 || rebases) return null;
  if (!MISTAKE.test(lower)) return null;
  return BLAME.test(lower) && question.names.length === 0
    ? { intent: "feedback", weight: 2 }
    : { intent: "correction", weight: 2 };
}

/** "and the worst ones?" after a search. */
function findSearch({ outline, reading, carried, names, when }: Question): Evidence | null {
  const goesOn = carried.lastSkill === "screen" && names.length === 0 && outline.split(" ").length < 7;
  if (goesOn && isBareFollowUp(outline) && when.range !== null) return { intent: "screen", weight: 2.6 };
  return goesOn && reading.asked.filters.length > 0 ? { intent: "screen", weight: 1 } : null;
}

/** "show me the chart" after a price. */
function findDrawing({ outline, carried, names }: Question): Evidence | null {
  const last = carried.lastSkill;
  if (names.length > 0 || (last !== "quote" && last !== "fundamentals" && last !== "news")) return null;
  return /^(?:and |now |ok |please )*(?:show|see|give|draw|plot|open)(?: me)?(?: it| the| a| its)? (?:chart|graph|plot)\b/.test(
    outline,
  )
    ? { intent: "chart", weight: 1.6 }
    : null;
}

const MARKED =
  /\b(?:mark(?:ed|s)?|flag(?:ged|s)?|on (?:there|it|top|the (?:chart|graph|line|plot|picture)))\b/;

/** "show its splits on there", while a chart is spoken of. */
function findMarks({ outline, reading, carried, names }: Question): Evidence | null {
  const draws = carried.lastSkill === "history" || carried.lastSkill === "compare";
  if (!draws || !isOfShown({ names, carried }) || reading.marks.length === 0 || !MARKED.test(outline))
    return null;
  return { intent: "chart_edit", weight: 1.2 };
}

/** Nobody is named, or only what is shown already. */
function isOfShown({ names, carried }: Pick<Question, "names" | "carried">): boolean {
  return names.every(
    ({ resolution }) =>
      resolution.kind === "one" &&
      carried.symbols.some(({ symbol }) => symbol === resolution.instrument.symbol),
  );
}

/** "and the market cap": a figure with a name of its own, after a company was spoken of. */
function findMeasure({ outline, reading, carried, names }: Question): Evidence | null {
  if (carried.symbols.length === 0 || names.length > 0) return null;
  const bare = outline.replace(LEAD, "");
  const most = reading.asked.statistic === null ? 3 : 6;
  if (!OF_THING.test(outline) && !ELLIPTIC.test(outline) && bare.split(" ").length > most) return null;
  if (ABOUT_WORD.test(outline)) return null;
  const owner = ELSEWHERE.find((intent) =>
    listMeasuresOf(intent).some((each) => reading.measures.includes(each)),
  );
  if (owner) return { intent: owner, weight: 0.8 };
  const ofListing = listMeasuresOf("symbol_info").some((each) => reading.measures.includes(each));
  if (ofListing && OF_THING.test(outline)) return { intent: "symbol_info", weight: 0.7 };
  if (reading.asked.indicators.length > 0) return { intent: "indicator", weight: 0.8 };
  return reading.asked.statistic !== null ? { intent: "range_stat", weight: 0.6 } : null;
}

/** Of a comparison, another axis is another footing; of a single line it is another drawing. */
function findFooting({ reading, carried, names, when, chartType, outline }: Question): Evidence | null {
  const { scale, interval } = reading.asked;
  if (carried.symbols.length === 0 || names.length > 0 || when.range !== null) return null;
  if (/^(?:and |the |its )*prices?$/.test(outline)) return null;
  const compares = carried.comparing && carried.lastSkill === "compare";
  if (scale !== null && compares) return { intent: "compare_basis", weight: 1 };
  const draws =
    carried.lastSkill === "history" || carried.lastSkill === "compare" || carried.lastSkill === "indicator";
  if (!draws) return null;
  return scale === "log" || scale === "linear" || interval !== null || chartType !== null
    ? { intent: "chart_edit", weight: interval !== null ? 0.9 : 0.6 }
    : null;
}

/** "make that 250", "double it", after a what-if. */
function findOtherMoney({ carried, lower, names }: Question): Evidence | null {
  if (carried.lastIntent !== "portfolio_whatif" || names.length > 0 || lower.length > 60) return null;
  const isOther =
    /^\W*(?:(?:and|or|now|ok|so|but|what about|how about|what if|make (?:it|that)|try|with|say|rather|just|only) )*[$€£]?\d[\d,.]*k?(?: (?:instead|then|rather|please|a month|per month|monthly|dollars|euros|pounds))?\W*$/.test(
      lower,
    ) || TIMES.test(lower);
  return isOther ? { intent: "portfolio_whatif", weight: 1.6 } : null;
}

const TIMES =
  /^(?:and |now |what if |make it )*(?:double|twice|triple|half|halve)(?: (?:it|that|the (?:money|amount|sum)|as much|the stake))*\W*$/;

/** "how is that relative to the S&P 500": what was spoken of beside something else. */
function findBeside({ carried, outline, names }: Question): Evidence | null {
  return carried.symbols.length > 0 &&
    names.length === 1 &&
    /\b(?:that|it|this|they|those)\b.{0,24}\b(?:relative to|against|versus|vs|compared (?:to|with)|next to|beside) (?:the )?@/.test(
      outline,
    )
    ? { intent: "compare", weight: 1.3 }
    : null;
}

/** "has Amazon ever paid one" after what a dividend is. */
function findPaid({ carried, outline }: Question): Evidence | null {
  return carried.term?.includes("dividend") && /\b(?:pays?|paid|paying)\b/.test(outline)
    ? { intent: "dividend", weight: 1.6 }
    : null;
}

const TALKED: ReadonlySet<string> = new Set<IntentName>(["alert", "portfolio", "document_qa", "data_qa"]);

/** "rather 320" after an alert, "and 5 Gilead" after a holding, "and regarding pensions" after a document. */
function findSameTalk({ carried, outline, reading }: Question): Evidence | null {
  const last = carried.lastIntent;
  if (last === null || carried.lastSkill !== null || !TALKED.has(last)) return null;
  const core = toCore(outline).replace(/(?:rather|make|be|of|at|cancel|change)/g, "");
  const isBare = isBareFollowUp(outline) || /^[@#\d.,$%]+$/.test(core);
  if (isBare) return { intent: last as IntentName, weight: 1.2 };
  if (last === "alert" && reading.asked.op === "remove") return { intent: "alert", weight: 1.4 };
  if (
    last === "portfolio" &&
    /\b(?:them|these|those|my|mine|holdings?|positions?|worth|gained|lost|up|down)\b/.test(outline)
  )
    return { intent: "portfolio", weight: 1.2 };
  const goesOn = /^(?:and|what about|how about|also)\b/.test(outline) && reading.measures.length === 0;
  return goesOn && (last === "document_qa" || last === "data_qa") ? { intent: last, weight: 0.6 } : null;
}
