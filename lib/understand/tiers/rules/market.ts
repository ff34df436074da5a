import type { Instrument } from "@/lib/contract/market";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import { askFirst } from "../../conclude";
import { listLeftovers, resolveLeftover } from "../../entities/leftovers";
import type { Question } from "../../question";
import { finishMarket } from "../finish";
import type { MarketSkill } from "../market-skills";
import { findReferredDay, toWhatIfDates, toWhyDay } from "../settled-dates";
import { findReferred, listActive, listAll, readSubjects, type Subjects } from "../subjects";
import { NOT_TOLD } from "./analysis-cues";
import {
  ABOUT_CUE,
  COMPARE_CUE,
  HISTORY_CUE,
  MARKET_CUE,
  PRESENT_CUE,
  QUOTE_CUE,
  WHAT_HAPPENED,
} from "./cues";

/** Questions about prices: quote, history, comparison and single days, with their subjects and dates. */
export async function readMarket(asked: Question): Promise<Understanding | null> {
  const question = { ...asked, when: toWhyDay({ ...asked, when: toWhatIfDates(asked) }) };
  const { outline, names, when, chartType, carried } = question;
  const dated =
    when.range !== null || when.on !== null || findReferredDay({ outline, on: carried.on }) !== null;
  const spoken = dated || chartType !== null || MARKET_CUE.test(outline);
  if (!spoken && names.length === 0) return readBareName(question);
  const subjects = await readSubjects(question);
  const known = subjects.named.length > 0 || carried.symbols.length > 0;
  const unsupported = known ? NOT_TOLD.exec(outline)?.[0] : undefined;
  if (unsupported) return askUnsupported(question, { mention: unsupported, subjects });
  const skill = decideSkill(question, subjects);
  return skill ? finish(question, { skill, subjects }) : null;
}

/** What the outline asks for; null when names stand in a sentence that asks for nothing we know. */
function decideSkill(
  { when, chartType, carried, today, reading, remainder }: Question,
  { outline, named }: Subjects,
): MarketSkill | null {
  if (
    COMPARE_CUE.test(outline) &&
    (named.length > 0 || carried.symbols.length > 0 || /\bcompar|\bvs\b/.test(outline))
  ) {
    return "compare";
  }
  if (when.on !== null || when.problem === "no_such_day")
    return decideForDay({ outline, isToday: when.on === today });
  if (when.range !== null) return "history";
  if (findReferredDay({ outline, on: carried.on }) !== null) return "day";
  if (chartType !== null) return "history";
  const history = HISTORY_CUE.test(outline);
  const quote = QUOTE_CUE.test(outline);
  if (
    history &&
    !(
      quote &&
      PRESENT_CUE.test(outline) &&
      !/\b(?:how (?:did|has|have|had|was|were)|chart|graph|histor)/.test(outline)
    )
  )
    return "history";
  if (quote) return "quote";
  return isBare(outline) || (reading.asked.currency !== null && isBare(remainder)) ? "quote" : null;
}

function decideForDay({ outline, isToday }: { outline: string; isToday: boolean }): MarketSkill {
  return isToday && (PRESENT_CUE.test(outline) || isBare(outline)) && !WHAT_HAPPENED.test(outline)
    ? "quote"
    : "day";
}

const FILLERS =
  /\b(?:please|the|of|and|or|a|an|for|me|stock|stocks|shares?|ticker|symbol|company|inc|corp|now|today|just|in|on|my|market|equity|plus)\b/g;

/** Only names and small words: "AAPL", "tell me about Apple", "apple and microsoft". */
function isBare(outline: string): boolean {
  const content = outline.replace(ABOUT_CUE, "").replace(FILLERS, "").replace(/\s+/g, "");
  return /^[@#]+$/.test(content) && content.includes("@");
}

function finish(
  question: Question,
  { skill, subjects }: { skill: MarketSkill; subjects: Subjects },
): Understanding {
  const { named, ambiguous, unknown, outline, notes } = subjects;
  const nobody = named.length + ambiguous.length + unknown.length === 0;
  const fromCarried = listCarried({ skill, outline, carried: question.carried, named, nobody });
  const isCarried = fromCarried.length > 0;
  const several = skill === "quote" && named.length > 1 && /\b(?:prices|quotes)\b/.test(outline);
  return finishMarket(question, {
    intent: several ? "price" : undefined,
    skill,
    tier: isCarried ? "carried" : "rules",
    confidence: isCarried ? 0.85 : 0.92,
    symbols: [...fromCarried, ...named],
    ambiguous,
    unknown,
    notes,
    on: findReferredDay({ outline, on: question.carried.on }),
  });
}

/** The earlier subjects that belong to this question. A name in the question beats them; a comparison adds to them. */
function listCarried(input: {
  skill: MarketSkill;
  outline: string;
  carried: Carried;
  named: Instrument[];
  nobody: boolean;
}): Instrument[] {
  const { skill, outline, carried, named, nobody } = input;
  const referred = findReferred({ outline, carried });
  if (skill === "compare") {
    if (nobody) return listAll(carried);
    return named.length > 1 ? [] : (referred ?? listActive(carried));
  }
  if (!nobody) return [];
  const all = referred ?? listActive(carried);
  return skill === "quote" || skill === "day" ? all.slice(0, 1) : all;
}

function askUnsupported(
  { carried }: Question,
  { mention, subjects }: { mention: string; subjects: Subjects },
): Understanding {
  return askFirst({
    carried,
    tier: "rules",
    about: "intent",
    mention,
    entities: { symbols: subjects.named },
  });
}

/** A message that is nothing but an unknown name. Written small it is looked up in the tables only. */
async function readBareName(question: Question): Promise<Understanding | null> {
  const [leftover, second] = listLeftovers(question);
  if (!leftover || second || leftover.mention.split(" ").length > 3) return null;
  const about = ABOUT_CUE.test(question.outline);
  const around = question.text.slice(0, leftover.start) + question.text.slice(leftover.end);
  if (!about && /[\p{L}\p{N}]/u.test(around)) return null;
  const found = await resolveLeftover(question, { leftover, searchSources: leftover.nameLike });
  const { resolution, mention } = found;
  const isTicker =
    /^(?:\$[a-z][\w.-]{0,9}|[A-Z][A-Z.]{1,5})$/i.test(mention) && /^\$|^[A-Z.]+$/.test(mention);
  if (resolution.kind === "none" && !isTicker && !(about && leftover.nameLike)) return null;
  return finishMarket(question, {
    skill: "quote",
    tier: "rules",
    confidence: 0.8,
    symbols: resolution.kind === "one" ? [resolution.instrument] : [],
    ambiguous: resolution.kind === "many" ? [{ mention, candidates: resolution.candidates }] : [],
    unknown: resolution.kind === "none" ? [mention] : [],
    notes: resolution.kind !== "many" && resolution.note ? [resolution.note] : [],
  });
}
