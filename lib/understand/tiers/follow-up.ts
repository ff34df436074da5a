import type { Understanding } from "@/lib/contract/understanding";
import type { Question } from "../question";
import { listAfterDrop, listAfterSwap } from "./change-compared";
import { finishMarket, type MarketIntent, toMarketIntent } from "./finish";
import { readDefinition } from "./rules/definition";
import { readOffTopic } from "./rules/off-topic";
import { readSmalltalk } from "./rules/smalltalk";
import { listActive, listAll, readSubjects, type Subjects } from "./subjects";
import type { Tier } from "./tier";

/** Messages that make sense only after the last turn: "this year?", "and Microsoft?", "drop the second", "HP Inc". */
export const followUpTier: Tier = { name: "carried", read: readFollowUp };

const FILLERS =
  /\b(?:what about|how about|what if|can you|can i|could you|would you|i mean|i meant|i want|let's|lets|let us|please|pls|plz|now|ok|okay|then|just|show|me|give|the|a|an|of|stock|stocks|shares?|company|inc|ticker|again|instead|it|that|this|for|over|in|on|with|same|make|do|did|change|switch|set|try|to|and|or|also|add|plus|include|as|well|too|but|go|back|zoom|out|use|see|thanks|one|only|from|chart|graph|line|candles?|candlesticks?|yes|no|range|period|is|was|so|sorry|hmm|about|look|at)\b/g;

async function readFollowUp(question: Question): Promise<Understanding | null> {
  const { carried, text } = question;
  const last = toMarketIntent(carried.lastIntent);
  if (!last || text === "" || text.length > 160) return null;
  if (question.chartType !== null && toCore(question.outline) === "") return readSpanOnly(question, last);
  if (readSmalltalk(question) ?? readDefinition(question) ?? readOffTopic(question)) return null;
  const pending = /^(?:ambiguous_name|unknown_name|symbol):/.test(carried.clarified ?? "");
  if (pending) return readAnswer(question, last);
  return (
    readChange(question, last) ?? readSpanOnly(question, last) ?? (await readSubjectOnly(question, last))
  );
}

/** What is left of an outline without small words: `@`, `#`, both, or nothing when a follow-up said nothing else. */
function toCore(outline: string): string {
  return outline.replace(FILLERS, " ").replace(/\s+/g, "");
}

/** The answer to "which company?": the question that was asked before goes on with it. */
async function readAnswer(question: Question, last: MarketIntent): Promise<Understanding | null> {
  const { carried, when } = question;
  const subjects = await readSubjects(question, { eager: true });
  const core = toCore(subjects.outline);
  if (!/^[@#]+$/.test(core) || !core.includes("@")) return readSpanOnly(question, last);
  const { named } = subjects;
  const symbols = last === "compare" ? [...carried.symbols, ...named] : named;
  const intent = last === "quote" && when.range ? "history" : last;
  return finish(question, { intent, subjects, symbols });
}

/** Less, other or all of what was spoken of: "drop the second", "replace AMD with Intel", "both". */
function readChange(question: Question, last: MarketIntent): Understanding | null {
  const { carried, outline } = question;
  const isAll =
    carried.symbols.length > 1 && toCore(outline.replace(ALL_OF, " ")) === "" && ALL_OF.test(outline);
  const symbols = listAfterDrop(question) ?? listAfterSwap(question) ?? (isAll ? listAll(carried) : null);
  if (!symbols) return null;
  const subjects = { named: [], ambiguous: [], unknown: [], outline };
  const single = last === "compare" ? "history" : last;
  return finish(question, { intent: symbols.length > 1 ? "compare" : single, subjects, symbols });
}

const ALL_OF = /\b(?:both|all of them|all|them)\b/;

/** "this year?", "and in 2020?", "as candles": the same subjects over another span, or drawn in another way. */
function readSpanOnly(question: Question, last: MarketIntent): Understanding | null {
  const { carried, when, chartType, outline } = question;
  const core = toCore(outline);
  const spans = /^#+$/.test(core);
  if (carried.symbols.length === 0 || !(spans || (core === "" && chartType !== null))) return null;
  if (/\b(?:how|what) (?:did|was|is)\b/.test(outline)) return null;
  const none = { named: [], ambiguous: [], unknown: [], outline };
  const intent = when.on !== null ? "day" : last === "compare" ? "compare" : "history";
  const symbols = intent === "day" ? carried.symbols.slice(0, 1) : listActive(carried);
  return finish(question, { intent, subjects: none, symbols });
}

const ELLIPSIS =
  /^(?:and|what about|how about|add|also|plus|or|include|same (?:for|with|with the)|now|then|ok|okay|with|show(?: me)?|do|try|switch to)\b/;
const ADDING = /^(?:and|add|also|plus|include|what about|how about|with)\b|\btoo$|\bas well$/;

/** "and Microsoft?", "add AMD", "Microsoft in 2020": the last question about another subject, or one more compared. */
async function readSubjectOnly(question: Question, last: MarketIntent): Promise<Understanding | null> {
  const { carried, when, outline } = question;
  const led = ELLIPSIS.test(outline);
  if (!led && question.names.length === 0) return null;
  if (!led && !/^[@#]+$/.test(toCore(outline))) return null;
  const subjects = await readSubjects(question);
  const core = toCore(subjects.outline);
  if (!/^[@#]+$/.test(core) || !core.includes("@")) return null;
  const adds =
    last === "compare"
      ? ADDING.test(outline) && !/\binstead\b/.test(outline)
      : /^(?:add|include|plus)\b/.test(outline);
  const symbols = adds ? [...listActive(carried), ...subjects.named] : subjects.named;
  return finish(question, {
    intent: toIntent({ last, adds, hasDay: when.on !== null, hasRange: when.range !== null }),
    subjects,
    symbols,
  });
}

function toIntent(input: {
  last: MarketIntent;
  adds: boolean;
  hasDay: boolean;
  hasRange: boolean;
}): MarketIntent {
  const { last, adds, hasDay, hasRange } = input;
  if (adds) return "compare";
  if (hasDay) return "day";
  if (hasRange || last === "compare") return "history";
  return last;
}

function finish(
  question: Question,
  found: { intent: MarketIntent; subjects: Subjects; symbols: Understanding["entities"]["symbols"] },
): Understanding {
  const { ambiguous, unknown } = found.subjects;
  return finishMarket(question, {
    intent: found.intent,
    tier: "carried",
    confidence: 0.88,
    symbols: found.symbols,
    ambiguous,
    unknown,
    on: question.carried.on,
  });
}
