import type { Asked, Intent, Understanding } from "@/lib/contract/understanding";
import { noneAsked } from "../entities/asked/asked";
import { toIntent } from "../intents/to-intent";
import type { Question } from "../question";
import { listAfterDrop, listAfterSwap } from "./change-compared";
import { readFacets } from "./facets";
import { finishMarket } from "./finish";
import { isBareFollowUp, toCore } from "./follow-up-words";
import { getTraits, type MarketSkill, mergeAsked, toMarketSkill } from "./market-skills";
import { readDefinition } from "./rules/definition";
import { isAboutHours } from "./rules/market-status";
import { readOffTopic } from "./rules/off-topic";
import { readSmalltalk } from "./rules/smalltalk";
import { toWhatIfDates } from "./settled-dates";
import { findReferred, listActive, listAll, readSubjects, type Subjects } from "./subjects";
import type { Tier } from "./tier";

/** Messages that make sense only after the last turn: "this year?", "and Microsoft?", "drop the second", "in euros". */
export const followUpTier: Tier = { name: "carried", read: readFollowUp };

async function readFollowUp(question: Question): Promise<Understanding | null> {
  const { carried, text } = question;
  const last = toMarketSkill(carried.lastSkill);
  if (!last || text === "" || text.length > 160) return null;
  if (question.chartType !== null && toCore(question.outline) === "") return readSpanOnly(question, last);
  if (readSmalltalk(question) ?? readDefinition(question) ?? readOffTopic(question)) return null;
  const pending = /^(?:ambiguous_name|unknown_name|symbol):/.test(carried.clarified ?? "");
  if (pending) return readAnswer(question, last);
  return (
    readChange(question, last) ??
    (await readFacets(question, last)) ??
    readSpanOnly(question, last) ??
    (await readSubjectOnly(question, last))
  );
}

/** The answer to "which company?": the question that was asked before goes on with it. */
async function readAnswer(question: Question, last: MarketSkill): Promise<Understanding | null> {
  const { carried, when } = question;
  const subjects = await readSubjects(question, { eager: true });
  const core = toCore(subjects.outline);
  if (!/^[@#]+$/.test(core) || !core.includes("@")) return readSpanOnly(question, last);
  const { named } = subjects;
  const symbols = last === "compare" || carried.comparing ? [...carried.symbols, ...named] : named;
  const skill = last === "quote" && when.range ? "history" : last;
  return finish(question, { intent: carried.lastIntent ?? undefined, skill, subjects, symbols });
}

/** Less, other or all of what was spoken of: "drop the second", "replace AMD with Intel", "both". */
function readChange(question: Question, last: MarketSkill): Understanding | null {
  const { carried, outline } = question;
  const isAll =
    carried.symbols.length > 1 && toCore(outline.replace(ALL_OF, " ")) === "" && ALL_OF.test(outline);
  const symbols = listAfterDrop(question) ?? listAfterSwap(question) ?? (isAll ? listAll(carried) : null);
  if (!symbols) return readOnlyOne(question, last);
  const single = last === "compare" ? "history" : last;
  const many = getTraits(last).subjects === "many" && last !== "day" ? last : "compare";
  return finish(question, {
    intent:
      carried.lastIntent === "risk" || carried.lastIntent === "portfolio_whatif"
        ? carried.lastIntent
        : "compare",
    skill: symbols.length > 1 ? many : single,
    subjects: nobody(outline),
    symbols,
    sameSubject: true,
  });
}

/** "just the first, please": one of the compared, alone. */
function readOnlyOne(question: Question, last: MarketSkill): Understanding | null {
  const { carried, outline } = question;
  if (!carried.comparing || toCore(outline.replace(ORDINALS, " ")) !== "") return null;
  const symbols = ORDINALS.test(outline) ? findReferred({ outline: `${outline} one`, carried }) : null;
  if (symbols?.length !== 1) return null;
  const [intent, skill] = last === "compare" ? (["chart", "history"] as const) : [undefined, last];
  return finish(question, { intent, skill, subjects: nobody(outline), symbols, sameSubject: true });
}

const ORDINALS = /\b(?:first|second|third|fourth|last|other)\b/;
const ALL_OF = /\b(?:both|all of them|all|them)\b/;

function nobody(outline: string): Subjects {
  return { named: [], ambiguous: [], unknown: [], notes: [], outline };
}

/** "this year?", "and in 2020?", "as candles": the same question over another span, or drawn in another way. */
function readSpanOnly(question: Question, last: MarketSkill): Understanding | null {
  const { carried, when, chartType, outline } = question;
  const core = toCore(outline);
  const spans = /^#+$/.test(core);
  const bare = carried.symbols.length === 0 && needsSubject(last);
  if (bare || !(spans || (core === "" && chartType !== null))) return null;
  if (/\b(?:how|what) (?:did|was|is)\b/.test(outline)) return null;
  const skill = toSpanSkill({ last, hasDay: when.on !== null });
  const symbols = skill === "day" ? carried.symbols.slice(0, 1) : listActive(carried);
  const intent = spans ? toSpanIntent(question, last) : "chart_edit";
  return finish(question, { intent, skill, subjects: nobody(outline), symbols, sameSubject: true });
}

/** Other days are the same question again; of hours, or what a day held, they are asked as such. */
function toSpanIntent({ carried, when }: Question, last: MarketSkill): Intent {
  if (last === "market_status" || last === "day") return carried.lastIntent ?? toIntent({ skill: last });
  if (when.on !== null && carried.lastIntent === "price") return "price";
  return getTraits(last).keepsSpan || when.on !== null ? "range_change" : "chart";
}

function needsSubject(skill: MarketSkill): boolean {
  const { subjects } = getTraits(skill);
  return subjects === "one" || subjects === "many";
}

/** A single day is told as such, unless it is the day of a market's hours or the beginning of a what-if. */
function toSpanSkill({ last, hasDay }: { last: MarketSkill; hasDay: boolean }): MarketSkill {
  if (last === "market_status" || last === "portfolio" || last === "screen") return last;
  if (hasDay) return "day";
  return getTraits(last).keepsSpan ? last : "history";
}

const ELLIPSIS =
  /^(?:and|what about|how about|add|also|plus|or|include|same (?:for|with|with the)|now|then|ok|okay|with|show(?: me)?|do|try|switch to)\b/;
const ADDING = /^(?:and|add|also|plus|include|what about|how about|with)\b|\btoo$|\bas well$/;

/** "and Microsoft?", "add AMD", "Microsoft in 2020": the last question about another subject, or one more compared. */
async function readSubjectOnly(question: Question, last: MarketSkill): Promise<Understanding | null> {
  const { carried, when, outline } = question;
  if (last === "market_status" && isAboutHours(question)) return null;
  const led = ELLIPSIS.test(outline);
  const joins = carried.comparing && outline.split(" ").length < 6 && /\b(?:as well|too|also)\b/.test(outline);
  if (!led && !joins && (question.names.length === 0 || !isBareFollowUp(outline))) return null;
  if (/\b(?:did|has|is|was) @ .*\b(?:better|worse)\b/.test(outline)) return null;
  const subjects = await readSubjects(question, { eager: joins });
  const core = toCore(subjects.outline);
  if (!/^[@#]+$/.test(core) || !core.includes("@")) return null;
  const grows = last === "compare" || (carried.comparing && getTraits(last).subjects === "many");
  const adds = grows
    ? (joins || ADDING.test(outline)) && !/\binstead\b/.test(outline)
    : /^(?:add|include|plus)\b/.test(outline);
  const symbols = adds ? [...listActive(carried), ...subjects.named] : subjects.named;
  const hasDay = when.on !== null;
  const skill = toSubjectSkill({ last, adds, hasDay, hasRange: when.range !== null });
  const intent = adds ? toIntent({ skill }) : (carried.lastIntent ?? undefined);
  return finish(question, { intent, skill, subjects, symbols, sameSubject: true });
}

function toSubjectSkill(input: {
  last: MarketSkill;
  adds: boolean;
  hasDay: boolean;
  hasRange: boolean;
}): MarketSkill {
  const { last, adds, hasDay, hasRange } = input;
  const { subjects, keepsSpan } = getTraits(last);
  if (adds) return subjects === "many" && last !== "day" ? last : "compare";
  if (last === "screen") return hasDay ? "day" : hasRange ? "history" : "quote";
  if (hasDay) return last === "portfolio" || last === "market_status" ? last : "day";
  if (last === "compare" || (hasRange && !keepsSpan)) return "history";
  return last;
}

function finish(
  asked: Question,
  found: {
    intent: Intent | undefined;
    skill: MarketSkill;
    subjects: Subjects;
    symbols: Understanding["entities"]["symbols"];
    sameSubject?: boolean;
  },
): Understanding {
  const { intent, skill, symbols, sameSubject = false } = found;
  const { ambiguous, unknown, notes } = found.subjects;
  const question = skill === "portfolio" ? { ...asked, when: toWhatIfDates(asked, { always: true }) } : asked;
  return finishMarket(question, {
    intent,
    skill,
    tier: "carried",
    confidence: 0.88,
    symbols,
    ambiguous,
    unknown,
    notes,
    on: question.carried.on,
    asked: mergeAsked({ before: question.carried.asked, now: toOwnAsked(question, skill) }),
    sameSubject,
  });
}

/** Of a message that is only names and days, the words that were read by chance count for nothing. */
function toOwnAsked({ reading }: Question, skill: MarketSkill): Asked {
  const { currency, format, exchange } = reading.asked;
  return { ...noneAsked, currency, format, exchange: skill === "market_status" ? exchange : null };
}
