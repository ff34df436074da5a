import type { Instrument } from "@/lib/contract/market";
import type { Asked, Understanding } from "@/lib/contract/understanding";
import type { Question } from "../../question";
import { finishMarket } from "../finish";
import { getTraits, type MarketSkill, mergeAsked, toMarketSkill } from "../market-skills";
import { toWhatIfDates } from "../settled-dates";
import { findReferred, listActive, listAll, readSubjects, type Subjects } from "../subjects";
import { CONTRIBUTION_CUE } from "./analysis-cues";
import { CHORES, OFF_TOPIC_SUBJECT } from "./off-topic";
import { isWeak, pickAnalysis } from "./pick-analysis";

/** Questions for figures beyond prices: risk, indicators, statistics, company figures, news, screens, what-ifs, files. */
export async function readAnalysis(asked: Question): Promise<Understanding | null> {
  const skill = pickAnalysis(asked);
  if (!skill || isElsewhere(asked) || (skill !== "screen" && isAboutTerm(asked))) return null;
  const question = skill === "portfolio" ? { ...asked, when: toWhatIfDates(asked, { always: true }) } : asked;
  const subjects = await readSubjects(question);
  const { named, ambiguous, unknown, notes } = subjects;
  const nobody = named.length + ambiguous.length + unknown.length === 0;
  const earlier = listEarlier(question, { skill, subjects, nobody });
  if (nobody && earlier.length === 0 && isWeak(question, skill)) return null;
  const sameSubject = earlier.length > 0;
  const goesOn = skill === "screen" && /^(?:and|what about|how about|now)\b/.test(question.outline);
  return finishMarket(question, {
    skill,
    tier: sameSubject ? "carried" : "rules",
    confidence: sameSubject ? 0.86 : 0.92,
    symbols: skill === "screen" ? [] : [...earlier, ...named],
    ambiguous: skill === "screen" ? [] : ambiguous,
    unknown: skill === "screen" ? [] : unknown,
    notes: [...notes, ...listLimits(question, skill)],
    asked: toAsked(question, { skill, sameSubject }),
    sameSubject: sameSubject || goesOn,
  });
}

/** What of the question is answered with something near to it. */
function listLimits({ outline, reading }: Question, skill: MarketSkill): string[] {
  const { filters, indicators } = reading.asked;
  const isOtherAverage = indicators.some(({ name, params }) => name !== "rsi" && params[0] !== 200);
  const ofAverage = filters.some(({ metric }) => metric === "above_sma") && isOtherAverage;
  if (skill === "screen" && ofAverage) return [ONE_AVERAGE];
  return skill === "portfolio" && CONTRIBUTION_CUE.test(outline) ? [ONCE] : [];
}

const ONE_AVERAGE = "A screen looks at the 200-day average, whatever length was asked for.";
const ONCE = "Regular contributions are not computed: the amount is put in once, on the first day.";

/** Chores and other subjects, unless a company stands in the sentence. */
function isElsewhere({ outline, names }: Question): boolean {
  return (
    names.length === 0 &&
    (OFF_TOPIC_SUBJECT.test(outline) ||
      /^(?:ignore|forget|repeat|pretend|act)\b/.test(outline) ||
      isPoetry(outline))
  );
}

function isPoetry(outline: string): boolean {
  return CHORES.test(outline) && !/\b(?:export|csv|json|file|chart|list)\b/.test(outline);
}

const ABOUT_TERM =
  /^(?:(?:and|so|ok|please|hi|hey|but) )*(?:(?:what(?:'s| is| are|s)) (?!(?:the|its|their|his|it|this|that|my|today|going|happening|new) )(?:an? )?|define |explain |describe |what do(?:es)? .{1,60} (?:mean|stand for)|how (?:is|are) .{1,60} (?:calculated|computed|defined|measured)|how (?:do|does|can) (?:i|you|one|we) (?:calculate|compute|read|use|interpret)|(?:the )?(?:meaning|definition) of )/;

/** "what is a golden cross" asks for the term; "what is the RSI" of something, once a company has been spoken of. */
function isAboutTerm({ lower, names, reading }: Question): boolean {
  if (names.length > 0 || reading.asked.format !== null) return false;
  const text = lower.slice(0, 160).replace(/\s+/g, " ").trim();
  return (
    ABOUT_TERM.test(text) && !/\b(?:its|it|their|they|them|this stock|the stock|the company)\b/.test(text)
  );
}

/** The earlier subjects that belong to this question. A name in the question beats them. */
function listEarlier(
  { carried, outline }: Question,
  { skill, subjects, nobody }: { skill: MarketSkill; subjects: Subjects; nobody: boolean },
): Instrument[] {
  const takes = getTraits(skill).subjects;
  if (takes === "none" || carried.symbols.length === 0) return [];
  const referred = findReferred({ outline: subjects.outline, carried });
  const isPair = subjects.named.length === 1 && skill === "risk" && /\bcorr?elat/.test(outline);
  if (isPair) return referred ?? listActive(carried);
  if (!nobody) {
    const pairs = takes === "many" && subjects.named.length === 1 && referred !== null;
    return pairs && /\b(?:and|with|vs|versus|to|against|than|between)\b/.test(outline) ? referred : [];
  }
  if (takes !== "many") return referred ?? listActive(carried);
  if (/\bwhich\b|\bbetween\b|\bcorr?elat/.test(outline)) return listAll(carried);
  return referred ?? listActive(carried);
}

const ADDING = /^(?:and|add|also|plus|with|include)\b|\b(?:too|as well|also|add|plus)\b/;

/** What is asked, with what the last turn asked of the same subject behind it. */
function toAsked(
  { reading, carried, outline }: Question,
  { skill, sameSubject }: { skill: MarketSkill; sameSubject: boolean },
): Asked {
  const { loose, asked } = reading;
  const indicators = asked.indicators.length === 0 && loose ? [loose] : asked.indicators;
  const now = { ...asked, indicators };
  if (!sameSubject || toMarketSkill(carried.lastSkill) !== skill) return now;
  const merged = mergeAsked({ before: carried.asked, now });
  const adds = skill === "indicator" && ADDING.test(outline);
  return adds
    ? { ...merged, indicators: addIndicators(carried.asked?.indicators ?? [], indicators) }
    : merged;
}

/** Indicators of the last turn with others behind them, each once, at most six. */
export function addIndicators(before: Asked["indicators"], added: Asked["indicators"]): Asked["indicators"] {
  const key = (one: Asked["indicators"][number]) => `${one.name} ${one.params.join(" ")}`;
  const known = new Set(before.map(key));
  return [...before, ...added.filter((one) => !known.has(key(one)))].slice(0, 6);
}
