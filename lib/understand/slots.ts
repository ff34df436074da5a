import { emptyCarried, type Understanding } from "@/lib/contract/understanding";
import { type Question, readQuestion, type UnderstandContext } from "./question";
import { rulesTier } from "./tiers/rules/rules";

const NAME = " acme ";
const DAY = " whenday ";
const SPAN = " whenspan ";

/**
 * A message as the classifier reads it, in training and in a turn: names and dates stand as one word each, and behind
 * them stand marks of what was recognised (an indicator, an amount, ...) and of what the written rules make of it, so
 * that it learns how far each can be trusted. What earlier turns carried is left out; only tables are asked.
 */
export async function toSlots(input: { text: string; context: UnderstandContext }): Promise<string> {
  const message = { text: input.text, clicked: null };
  return slotQuestion(await readQuestion({ message, carried: emptyCarried, context: input.context }));
}

/** The same of a message that is read already. */
export async function slotQuestion(question: Question): Promise<string> {
  const alone = { ...question, carried: emptyCarried, context: withoutSearch(question.context) };
  const read = await rulesTier.read(alone);
  const words = toEnds(replaceNamesAndDates(question));
  return [question.greeted ? "hello" : "", words, ...listMarks(question, read)]
    .filter((part) => part !== "")
    .join(" ");
}

/** What a long text wants stands at its beginning or its end. */
const BEGINNING = 1_500;
const END = 500;

function toEnds(text: string): string {
  return text.length <= BEGINNING + END ? text : `${text.slice(0, BEGINNING)} ${text.slice(-END)}`;
}

function withoutSearch(context: UnderstandContext): UnderstandContext {
  const { market } = context;
  return {
    ...context,
    market: { ...market, resolve: (ask) => market.resolve({ ...ask, searchSources: false }) },
  };
}

function replaceNamesAndDates({ text, names, when }: Question): string {
  const date = when.on === null ? SPAN : DAY;
  const slots = [
    ...names.map(({ start, end }) => ({ start, end, word: NAME })),
    ...when.spans.map(({ start, end }) => ({ start, end, word: date })),
  ].sort((one, two) => one.start - two.start);
  let slotted = "";
  let at = 0;
  for (const { start, end, word } of slots) {
    if (start < at) continue;
    slotted += text.slice(at, start) + word;
    at = end;
  }
  return slotted + text.slice(at);
}

/** Words that nobody writes; each speaks of one thing that was recognised. */
function listMarks({ reading, names, when, chartType }: Question, read: Understanding | null): string[] {
  const { asked } = reading;
  const found: [string, boolean][] = [
    ["zzindicator", asked.indicators.length > 0],
    ["zzstatistic", asked.statistic !== null],
    ["zzmetric", asked.metric !== null],
    ["zzamount", asked.amount !== null],
    ["zzlevel", asked.level !== null],
    ["zzcurrency", asked.currency !== null],
    ["zzfilter", asked.filters.length > 0],
    ["zzformat", asked.format !== null],
    ["zzexchange", asked.exchange !== null],
    ["zzchart", chartType !== null],
    ["zzspan", when.range !== null],
    ["zzday", when.on !== null],
    ["zzfuture", when.problem === "future"],
    ["zzmany", names.length > 1],
    ["zznobody", names.length === 0],
  ];
  return [`zzr${toRuleMark(read)}`, ...found.flatMap(([mark, holds]) => (holds ? [mark] : []))];
}

function toRuleMark(read: Understanding | null): string {
  if (!read) return "none";
  const { skill, needsClarification, declineReason } = read;
  const said = needsClarification
    ? `c${needsClarification.pending ?? needsClarification.about}`
    : `${skill}${declineReason ?? ""}`;
  return said.replaceAll("_", "");
}
