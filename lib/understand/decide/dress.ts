import type { IntentName } from "@/lib/contract/intents";
import type { Asked, Entities, Understanding } from "@/lib/contract/understanding";
import { fill } from "../entities/asked/asked";
import { readAlertLevel, readNamedCurrency } from "../entities/asked/settings/alert-level";
import { addMonths } from "../entities/calendar";
import { findWhen } from "../entities/range";
import { overlaps } from "../normalise";
import type { Question } from "../question";
import { listMeasuresOf, listSaid } from "./intent-skills";
import { isIntentName } from "./weigh";

/** The understanding with what its intent keeps of the message besides what the skill uses. */
export function dress(question: Question, understanding: Understanding): Understanding {
  const { intent } = understanding;
  if (!isIntentName(intent)) return understanding;
  const entities: Entities = {
    ...understanding.entities,
    ...pickSaid(question, intent),
    former: TELLS_OF_GONE.has(intent) ? listFormer(question) : [],
  };
  const dressed = {
    ...entities,
    ...toMeasure(question, intent, entities),
    ...toOwn(question, intent, entities),
  };
  return { ...understanding, entities: dressed };
}

const TELLS_OF_GONE: ReadonlySet<IntentName> = new Set<IntentName>([
  "price",
  "chart",
  "compare",
  "range_stat",
  "risk",
  "fundamentals",
  "dividend",
  "earnings_date",
  "earnings_result",
  "event",
  "news",
  "symbol_info",
  "indicator",
  "portfolio_whatif",
]);

/** Companies that are gone, where nothing else of the past has their name today. */
function listFormer({ names }: Question): string[] {
  return names.flatMap(({ resolution }) =>
    resolution.kind === "none" && resolution.former !== undefined ? [resolution.former] : [],
  );
}

function pickSaid({ reading }: Question, intent: IntentName): Partial<Asked> {
  const { asked, marks } = reading;
  const said = listSaid(intent).flatMap((key) => {
    const value = key === "events" ? (wantsMarks(intent, asked) ? marks : []) : asked[key];
    const isSaid = Array.isArray(value) ? value.length > 0 : value !== null;
    return isSaid ? [[key, value]] : [];
  });
  return Object.fromEntries(said);
}

/** Marks stand on a chart where they are put on or taken off it. */
function wantsMarks(intent: IntentName, { op }: Asked): boolean {
  return intent === "chart_edit" || op === "add";
}

/** What only one intent reads, or reads in its own way. */
function toOwn(question: Question, intent: IntentName, had: Entities): Partial<Entities> {
  switch (intent) {
    case "alert":
      return toAlert(question);
    case "chart_edit":
      return { op: had.events.length > 0 ? (had.op ?? "add") : null };
    case "portfolio":
      return toHolding(question, had);
    case "memory":
    case "correction":
      return toWish(question, intent, had);
    case "event":
    case "earnings_date":
    case "earnings_result":
    case "news":
      return toAskedDays(question, had);
    case "market_status":
      return { ...withoutPlace(question, had), ...toComingDay(question, had) };
    default:
      return {};
  }
}

function toMasked({ lower, names }: Question): string {
  return fill({ text: lower, spans: names, mark: "@" });
}

function toAlert(question: Question): Partial<Entities> {
  const { carried, reading } = question;
  const found = readAlertLevel(toMasked(question));
  const before = carried.lastIntent === "alert" ? carried.asked : null;
  const direction = found?.direction ?? reading.asked.level?.direction ?? before?.level?.direction ?? null;
  const removes = reading.asked.op === "remove" ? ("remove" as const) : null;
  if (!found) return { level: null, op: removes, currency: null };
  const currency = readNamedCurrency(toMasked(question));
  // A side that was not told is left to the price of the moment: a level is then reached from where it stands.
  return direction === null
    ? { level: { value: found.value, direction: null }, op: removes, currency }
    : { level: { value: found.value, direction }, op: removes, currency };
}

function toHolding({ carried, reading }: Question, had: Entities): Partial<Entities> {
  const before = carried.lastIntent === "portfolio" ? carried.asked : null;
  return { op: had.op ?? (reading.asked.quantity === null ? null : (before?.op ?? null)) };
}

function toWish(question: Question, intent: "memory" | "correction", had: Entities): Partial<Entities> {
  const masked = toMasked(question);
  const told = intent === "memory" ? question.lower : masked;
  const currency = question.reading.asked.currency ?? readNamedCurrency(told);
  if (intent === "memory") return { currency, chartType: question.chartType };
  const bare = had.amount === null ? null : /(?<![\d.,])(\d{2,9}(?:\.\d+)?)(?![\d%])/.exec(masked);
  const amount =
    bare && question.reading.asked.amount === null && question.when.range === null && had.amount !== null
      ? { ...had.amount, value: Number(bare[1]) }
      : had.amount;
  return { amount, ...(currency !== null && had.currency !== null ? { currency } : {}) };
}

/** "Nasdaq" is the exchange here and not its index. */
function withoutPlace({ names, reading }: Question, { symbols, exchange }: Entities): Partial<Entities> {
  const { exchangeSpan } = reading;
  if (exchange === null || exchangeSpan === null) return {};
  const places = names.flatMap((span) =>
    overlaps(span, exchangeSpan) && span.resolution.kind === "one" ? [span.resolution.instrument.symbol] : [],
  );
  return { symbols: symbols.filter(({ symbol }) => !places.includes(symbol)) };
}

const HOLIDAY =
  /\b(?:christmas|xmas|easter|thanksgiving|good friday|labou?r day|memorial day|independence day|boxing day|new year)/;
const PAST = /\b(?:was|were|did|yesterday|last)\b|\b(?:19|20)\d\d\b/;

/** The days that reports or headlines are asked of, past or to come. */
function toAskedDays({ when }: Question, { range, on }: Entities): Partial<Entities> {
  if (range !== null || on !== null || (when.problem !== null && when.problem !== "future")) return {};
  return when.range !== null ? { range: when.range } : { on: when.on };
}

/** Hours of a day without a year are those of the day to come. */
function toComingDay({ lower, today }: Question, { on }: Entities): Partial<Entities> {
  if (on === null || on >= today || PAST.test(lower)) return {};
  const holiday = findWhen({ lower, today: addMonths({ day: today, months: 12 }), blocked: [] }).on;
  if (HOLIDAY.test(lower) && holiday !== null && holiday > today) return { on: holiday, range: null };
  if (!/\d/.test(lower)) return {};
  const coming = addMonths({ day: on, months: 12 });
  return coming >= today ? { on: coming, range: null } : {};
}

function toMeasure(question: Question, intent: IntentName, had: Entities): Partial<Asked> {
  const { reading } = question;
  const measure = listMeasuresOf(intent).find((each) => reading.measures.includes(each));
  if (measure === undefined) return {};
  return intent === "fundamentals" && had.metric !== null && isOwnLine(had.metric)
    ? {}
    : { measure, metric: null };
}

/** Lines of a statement whose words no ratio shares. */
function isOwnLine(metric: NonNullable<Entities["metric"]>): boolean {
  return metric === "freeCashFlow" || metric === "operatingCashFlow" || metric === "totalDebt";
}
