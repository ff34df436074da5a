import { statisticSchema } from "@/lib/contract/analysis-results";
import type { Asked, Understanding } from "@/lib/contract/understanding";
import { noneAsked } from "../entities/asked/asked";
import { toWeights } from "../entities/asked/weights";
import type { Question } from "../question";
import { finishMarket } from "./finish";
import { toSettingCore } from "./follow-up-words";
import { getTraits, type MarketSkill, mergeAsked } from "./market-skills";
import { addIndicators } from "./rules/analysis";
import { toWhatIfDates } from "./settled-dates";
import { listActive, readSubjects } from "./subjects";

/**
 * A message that changes one setting of the last question: "and in euros?", "with the 50 day too", "and quarterly?",
 * "what about 60/40?", "rebalance it monthly", "as json", "and London?"; null when it says anything else.
 */
export async function readFacets(asked: Question, last: MarketSkill): Promise<Understanding | null> {
  const { carried } = asked;
  const change = findChange(asked, last);
  if (!change) return null;
  const core = toSettingCore(change.isPlace ? withoutPlaces(asked.remainder) : asked.remainder);
  if (!/^(?:[@#]*|\d+)$/.test(core)) return null;
  const { skill, now } = change;
  const rebases = carried.lastIntent === "compare" && now.currency !== null && skill === "compare";
  const intent =
    skill === "export" ? "export" : rebases ? "compare_basis" : (carried.lastIntent ?? undefined);
  if (core.includes("@") && !change.isPlace) return null;
  const isSubjectless = getTraits(skill).subjects === "none" || getTraits(skill).subjects === "optional";
  if (carried.symbols.length === 0 && !isSubjectless) return null;
  const question = skill === "portfolio" ? { ...asked, when: toWhatIfDates(asked, { always: true }) } : asked;
  const subjects = await readSubjects(question);
  return finishMarket(question, {
    intent,
    skill,
    tier: "carried",
    confidence: 0.88,
    symbols: change.isPlace ? [] : listActive(carried),
    ambiguous: change.isPlace ? [] : subjects.ambiguous,
    unknown: [],
    on: carried.on,
    asked: mergeAsked({ before: carried.asked, now }),
    sameSubject: true,
  });
}

interface Change {
  skill: MarketSkill;
  now: Asked;
  /** The words name an exchange, whatever company they may name as well. */
  isPlace?: boolean;
}

function withoutPlaces(remainder: string): string {
  return remainder.replace(
    /\b(?:nasdaq|london|lse|uk|xetra|frankfurt|germany|german|amsterdam|paris|euronext|brussels|lisbon|milan|zurich|swiss|tokyo|japan|japanese|hong|kong|hkex|toronto|tsx|canada|sydney|asx|australia|crypto|forex|fx|nyse|new|york|wall|street|us)\b/g,
    " ",
  );
}

/** What the message sets, when it is something that the last question has. */
function findChange(question: Question, last: MarketSkill): Change | null {
  const { asked, loose, written } = question.reading;
  const only = (now: Partial<Asked>, skill = last): Change => ({ skill, now: { ...noneAsked, ...now } });
  if (last === "market_status" && asked.exchange !== null) {
    return { ...only({ exchange: asked.exchange }), isPlace: true };
  }
  if (last === "portfolio") {
    const { currency } = asked;
    const amount = asked.amount ?? findBareAmount(question);
    const schedule = asked.schedule ?? findBareSchedule(question);
    const weights = toWeights({ written, count: question.carried.symbols.length });
    if (amount || schedule || weights.length > 0 || currency)
      return only({ amount, schedule, weights, currency });
  }
  const flipped = last === "extremes" ? findFlipped(question) : null;
  if (flipped) return only({ statistic: flipped });
  if (last === "extremes" && asked.level !== null && question.carried.asked?.level) {
    const statistic = asked.level.direction === "above" ? "days_above" : "days_below";
    return only({ level: asked.level, statistic });
  }
  const length = last === "indicator" ? toOtherLength(question) : null;
  if (length) return only({ indicators: length });
  const kind = last === "indicator" ? toOtherKind(question) : null;
  if (kind) return only({ indicators: kind });
  if (last === "indicator" && (loose || asked.indicators.length > 0))
    return only({ indicators: toIndicators(question) });
  if ((last === "fundamentals" || last === "dividends") && (asked.frequency || asked.metric)) {
    return only({ frequency: asked.frequency, metric: asked.metric });
  }
  if (asked.format !== null) return only({ format: asked.format }, "export");
  if (asked.currency === null) return null;
  if (CONVERTIBLE.has(last)) return only({ currency: asked.currency });
  return PRICED.has(last) ? only({ currency: asked.currency }, "quote") : null;
}

const CONVERTIBLE = new Set<MarketSkill>(["quote", "history", "compare", "day"]);

const PRICED = new Set<MarketSkill>(["indicator", "extremes", "symbol_info", "news", "market_status"]);

const OPPOSITES: [RegExp, RegExp, string][] = [
  [/\bworst\b/, /^best/, "worst"],
  [/\bbest\b/, /^worst/, "best"],
  [/\blowest\b|\blow\b/, /^highest$/, "lowest"],
  [/\bhighest\b|\bhigh\b/, /^lowest$/, "highest"],
];

/** "and the worst?" after the best month: the other end of the same. */
function findFlipped({ lower, carried, reading }: Question): Asked["statistic"] {
  const before = carried.asked?.statistic;
  if (!before || reading.asked.level !== null || reading.asked.statistic?.includes("_")) return null;
  const found = OPPOSITES.find(([word, statistic]) => word.test(lower) && statistic.test(before));
  const parsed = statisticSchema.safeParse(found ? before.replace(found[1], found[2]) : null);
  return parsed.success ? parsed.data : null;
}

/** "make that 250": a number that is no year and no count of years. */
function findBareAmount({ lower, carried }: Question): Asked["amount"] {
  const before = carried.asked?.amount ?? null;
  const times = /^(?:and |now |what if |make it )*(double|twice|triple|half|halve)\b/.exec(lower)?.[1];
  if (times !== undefined && before !== null && lower.length < 40)
    return { ...before, value: before.value * (times === "triple" ? 3 : times.startsWith("hal") ? 0.5 : 2) };
  const digits =
    /^(?:(?:and|or|now|ok|so|but|what about|how about|what if|make (?:it|that)|try|with|say|rather) )*(?:it was |it were |it is |just |only )?(\d{2,9}(?:\.\d+)?)(?: (?:instead|then|rather|please|a month|per month|monthly))?\W*$/.exec(
      lower.replaceAll(",", ""),
    )?.[1];
  const value = Number(digits ?? 0);
  if (value < 50 || (value >= 1900 && value <= 2100)) return null;
  return { value, currency: carried.asked?.amount?.currency ?? null };
}

function findBareSchedule({ lower }: Question): Asked["schedule"] {
  if (/\bmonthly\b|\b(?:every|each|once a|per) month\b/.test(lower)) return "monthly";
  if (/\bquarterly\b|\b(?:every|each|once a|per) quarter\b/.test(lower)) return "quarterly";
  return /\b(?:yearly|annually|annual)\b|\b(?:every|each|once a|per) year\b/.test(lower) ? "yearly" : null;
}

const BARE_LENGTH =
  /^\W*(?:(?:and|or|ok|now|but|make (?:it|that)|try|with|use|what about|how about|rather|say|over|at) )*(\d{1,3})(?:[- ](?:days?|periods?))?(?: (?:instead|then|please|rather|periods?|days?))*\W*$/;

/** "make it 21": the one indicator that was shown, over another length. */
function toOtherLength({ lower, carried }: Question): Asked["indicators"] | null {
  const length = Number(BARE_LENGTH.exec(lower)?.[1] ?? 0);
  const [only, another] = carried.asked?.indicators ?? [];
  return length > 1 && only && !another ? [{ ...only, params: [length] }] : null;
}

const KINDS = [
  ["ema", /\bexponential\b/],
  ["sma", /\bsimple\b/],
  ["wma", /\bweighted\b/],
] as const;

/** "make it exponential": the same lengths in another kind of average. */
function toOtherKind({ outline, reading, carried }: Question): Asked["indicators"] | null {
  const kind = KINDS.find(([, word]) => word.test(outline))?.[0];
  const before = carried.asked?.indicators ?? [];
  const isAverage = ({ name }: Asked["indicators"][number]) => KINDS.some(([each]) => each === name);
  if (!kind || reading.asked.indicators.length > 0 || reading.loose || !before.some(isAverage)) return null;
  return before.map((one) => (isAverage(one) ? { ...one, name: kind } : one));
}

/** "too", "add" and their like keep the earlier indicators; a bare length ("the 200 day") keeps the kind of average. */
function toIndicators({ outline, reading, carried }: Question): Asked["indicators"] {
  const before = carried.asked?.indicators ?? [];
  const average =
    before.find(({ name }) => name === "sma" || name === "ema" || name === "wma")?.name ?? "sma";
  const { loose, asked } = reading;
  const now = loose ? [{ ...loose, name: average }] : asked.indicators;
  const swaps = /\binstead\b|\brather than\b/.test(outline);
  const adds =
    !swaps && /^(?:and|add|also|plus|with|include)\b|\b(?:too|as well|also|add|plus)\b/.test(outline);
  return adds ? addIndicators(before, now) : now;
}
