import type { Carried, Entities, TurnMessage } from "@/lib/contract/understanding";
import type { Glossary } from "@/lib/knowledge/glossary";
import type { Market } from "@/lib/market";
import { type AskedReading, blank, fill, readAsked } from "./entities/asked/asked";
import { findCurrencyPairs } from "./entities/asked/money";
import { withoutWords } from "./entities/asked/word-names";
import { toDayInZone } from "./entities/calendar";
import { findChartType } from "./entities/chart-type";
import { readInCarriedYear, readReferredDates } from "./entities/dates/referred-dates";
import { listNames, type NamedSpan, settleNamesAndDates } from "./entities/names";
import type { When } from "./entities/range";
import { skipGreeting } from "./greeting";
import { normalise, type Span, toLowerSameLength } from "./normalise";
import { toOutline } from "./outline";
import type { IntentReader, ModelReader } from "./readers";
import { repairSpelling } from "./spelling/repair";

/** What understanding may use of the world. The clock lives here; `timeZone` is the exchange's, New York when absent. */
export interface UnderstandContext {
  now: Date;
  signal: AbortSignal;
  market: Market;
  glossary: Glossary;
  timeZone?: string;
  /** Where the visitor is, an IANA name: "today" is the day it is there. Without it, or with none that is known, the exchange's. */
  visitorTimeZone?: string;
  /** The trained classifier; without it the written rules answer alone. */
  classifier?: IntentReader | null;
  /** A language model, asked for what the cheaper tiers are unsure of. */
  model?: ModelReader | null;
  /** Names of documents and tables that are loaded; with none, questions to documents are still understood as such. */
  documents?: readonly string[];
}

/** One message read once, as every tier sees it. */
export interface Question {
  message: TurnMessage;
  carried: Carried;
  context: UnderstandContext;
  /** Today where the visitor is, else in the exchange's zone. */
  today: string;
  /** The clean text (see `normalise`), without a leading greeting; `lower` has the same positions. */
  text: string;
  lower: string;
  /** True when a greeting or thanks stood at the beginning. */
  greeted: boolean;
  /** The names that stand in the text for certain, in their order. */
  names: NamedSpan[];
  when: When;
  chartType: Entities["chartType"];
  /** The text with `@` for each name and `#` for each date, no signs, single spaces: "how did @ do #". */
  outline: string;
  /** What it says besides names and dates: indicators, amounts, levels, ... */
  reading: AskedReading;
  /** The outline without the stretches that `reading` took. */
  remainder: string;
}

/** "dollar to yen" names a rate where no other name stands; only tables are asked. */
async function listRates(input: {
  lower: string;
  text: string;
  context: UnderstandContext;
}): Promise<NamedSpan[]> {
  const rates = await Promise.all(
    findCurrencyPairs(input.lower).map((found) => readRate({ ...input, found })),
  );
  return rates.flat();
}

async function readRate(input: {
  text: string;
  context: UnderstandContext;
  found: { pair: string; span: Span };
}): Promise<NamedSpan[]> {
  const { text, context, found } = input;
  const { now, signal, market } = context;
  const mention = text.slice(found.span.start, found.span.end);
  const ask = (pair: string) => market.resolve({ mention: pair, searchSources: false, now, signal });
  const resolution = await ask(found.pair);
  if (resolution.kind === "one") return [{ ...found.span, mention, resolution }];
  const inverse = found.pair.split("/").reverse().join("/");
  const turned = await ask(inverse);
  if (turned.kind !== "one") return [];
  const note = `The rate is told the usual way round: ${inverse}.`;
  return [{ ...found.span, mention, resolution: { ...turned, note } }];
}

/** The clean text with the names that stand in it; what is no name is read in its right spelling. */
async function readText({ raw, context }: { raw: string; context: UnderstandContext }) {
  const { text: written, greeted } = skipGreeting(normalise(raw));
  const { market } = context;
  if (written === "") return { text: written, greeted, spotted: [] };
  const named = await listNames({ text: written, market });
  const text = repairSpelling({ text: written, kept: named.filter(({ misspelt }) => !misspelt) });
  return { text, greeted, spotted: text === written ? named : await listNames({ text, market }) };
}

const DEFAULT_TIME_ZONE = "America/New_York";

function chooseZone({ timeZone = DEFAULT_TIME_ZONE, visitorTimeZone }: UnderstandContext): string {
  return visitorTimeZone !== undefined && isTimeZone(visitorTimeZone) ? visitorTimeZone : timeZone;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false; // a name that the runtime does not know is an ordinary answer here
  }
}

/** So far into a text figures and settings are looked for. */
const MOST_ASKED = 2_000;

/** Reads a message: clean text, names, dates and the outline that the rules look at. */
export async function readQuestion(input: {
  message: TurnMessage;
  carried: Carried;
  context: UnderstandContext;
}): Promise<Question> {
  const { message, carried, context } = input;
  const today = toDayInZone({ now: context.now, timeZone: chooseZone(context) });
  const { text, greeted, spotted } = await readText({ raw: message.text, context });
  const lower = toLowerSameLength(text);
  const words = withoutWords({ spotted, lower, carried });
  const meant = words.length > 0 ? words : await listRates({ lower, text, context });
  const masked = fill({ text: lower, spans: meant, mark: "@" });
  const reading = readAsked({ lower: lower.slice(0, MOST_ASKED), masked: masked.slice(0, MOST_ASKED) });
  const settled = settleNamesAndDates({ spotted: meant, lower, today, numbers: reading.numbers });
  const { names } = settled;
  const dated = settled.when.range !== null || settled.when.on !== null || settled.when.problem !== null;
  const referred = dated
    ? readInCarriedYear({ lower, carried, today })
    : readReferredDates({ lower, carried, today });
  const when = names.length > 0 && dated ? settled.when : (referred ?? settled.when);
  const marks = { names, dates: when.spans };
  return {
    message,
    carried,
    context,
    today,
    text,
    lower,
    greeted,
    names,
    when,
    chartType: findChartType(lower),
    outline: toOutline({ lower, ...marks }),
    reading,
    remainder: toOutline({ lower: blank({ text: lower, spans: reading.spans }), ...marks }),
  };
}
