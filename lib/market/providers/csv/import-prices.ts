import { type Adjustment, adjustmentSchema, type Instrument, instrumentKinds } from "@/lib/contract/market";
import type { CsvError, CsvRefusal, CsvReport, DateOrder } from "./parse/csv-report";
import { type CsvSource, parsePriceCsv } from "./parse/parse-price-csv";
import { type PriceSeriesStore, type PriceSeriesSummary, toPriceColumns } from "./price-series-store";

const SYMBOL = /^[A-Z0-9.^=-]{1,20}$/;
/** Hundredths that some exchanges quote in: prices are kept in the whole currency. */
const minorUnits: Record<string, string> = { GBX: "GBP", ZAC: "ZAR", ILA: "ILS" };

/** What is said about a file beside the file itself. */
export interface ImportOptions {
  fileName: string;
  symbol: string;
  /** The symbol itself unless told. */
  name?: string;
  /** ISO 4217; USD unless told. */
  currency?: string;
  exchange?: string;
  /** IANA zone of the file's days; America/New_York unless told. */
  timeZone?: string;
  kind?: string;
  dateOrder?: string;
  /** What the file's prices are adjusted for; `raw` unless told. */
  adjustment?: string;
}

/** An import that was done, with what was read and how, or refused with nothing changed. */
export type ImportResult = { ok: true; series: PriceSeriesSummary; report: CsvReport } | CsvRefusal;

type Checked = Omit<PriceSeriesSummary, "interval" | "barCount" | "firstOn" | "lastOn" | "importedAt"> & {
  dateOrder: DateOrder | undefined;
};

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** What is wrong with a symbol; null when nothing is. */
function faultOfSymbol(symbol: string): string | null {
  if (symbol.startsWith("SIM:")) return "Symbols that begin with SIM: belong to the simulated market.";
  return SYMBOL.test(symbol) ? null : "A symbol is 1 to 20 letters, digits or the signs . ^ = -";
}

function faultOfCurrency(given: string): string | null {
  const major = given === "GBp" ? "GBP" : minorUnits[given.toUpperCase()];
  if (major)
    return `${given} is a hundredth of ${major}: divide the prices by 100 and import them as ${major}.`;
  return /^[A-Z]{3}$/i.test(given) ? null : "A currency is three letters, like USD.";
}

/** The last part of a path, at most 120 characters, without control characters. */
function toFileName(path: string): string {
  const last = path.split(/[/\\]/).at(-1) ?? "";
  return (
    [...last]
      .filter((sign) => sign >= " " && sign !== "\u007f")
      .join("")
      .slice(-120) || "prices.csv"
  );
}

const blankToNothing = (text: string | undefined) => (text?.trim() ? text.trim() : undefined);

function checkOptions(options: ImportOptions): { ok: true; value: Checked } | CsvRefusal {
  const symbol = options.symbol.trim().toUpperCase();
  const currency = blankToNothing(options.currency) ?? "USD";
  const timeZone = blankToNothing(options.timeZone) ?? "America/New_York";
  const kind = instrumentKinds.find((known) => known === (blankToNothing(options.kind) ?? "equity"));
  const adjustment = adjustmentSchema.safeParse(blankToNothing(options.adjustment) ?? "raw");
  const dateOrder = blankToNothing(options.dateOrder);
  const messages = [
    faultOfSymbol(symbol),
    faultOfCurrency(currency),
    isTimeZone(timeZone) ? null : "A time zone is written like America/New_York.",
    kind ? null : `The kind is one of ${instrumentKinds.join(", ")}.`,
    adjustment.success ? null : "The adjustment is raw, split or total.",
    dateOrder === undefined || dateOrder === "mdy" || dateOrder === "dmy"
      ? null
      : "The date order is mdy or dmy.",
  ].filter((message) => message !== null);
  if (messages.length > 0) {
    const errors: CsvError[] = messages.map((message) => ({ line: null, column: null, message }));
    return { ok: false, errors, totalErrors: errors.length };
  }
  return {
    ok: true,
    value: {
      symbol,
      name: (blankToNothing(options.name) ?? symbol).slice(0, 200),
      exchange: (blankToNothing(options.exchange) ?? "").slice(0, 60),
      currency: currency.toUpperCase(),
      timeZone,
      kind: kind as Instrument["kind"],
      adjustment: adjustment.data as Adjustment,
      fileName: toFileName(options.fileName),
      dateOrder: dateOrder as DateOrder | undefined,
    },
  };
}

/**
 * Reads a price file and puts it in the place of any earlier series of its symbol, whole; a refused file changes
 * nothing. Refuses `SIM:` symbols, hundredths of a currency, days after tomorrow (by `now`), and what
 * `parsePriceCsv` refuses. A store that fails throws.
 */
export async function importPrices(
  input: ImportOptions & CsvSource & { store: PriceSeriesStore; now: Date },
): Promise<ImportResult> {
  const checked = checkOptions(input);
  if (!checked.ok) return checked;
  const { dateOrder, ...identity } = checked.value;
  // east of Greenwich a session of tomorrow's date may be over already
  const latestOn = new Date(input.now.getTime() + 86_400_000).toISOString().slice(0, 10);
  const source: CsvSource = "text" in input ? { text: input.text } : { bytes: input.bytes };
  const parsed = parsePriceCsv({ ...source, dateOrder, latestOn });
  if (!parsed.ok) return parsed;
  const { bars, report } = parsed;
  const series: PriceSeriesSummary = {
    ...identity,
    interval: report.interval,
    barCount: bars.length,
    firstOn: report.firstOn,
    lastOn: report.lastOn,
    importedAt: input.now,
  };
  await input.store.replace({ ...series, columns: toPriceColumns(bars) });
  return { ok: true, series, report };
}
