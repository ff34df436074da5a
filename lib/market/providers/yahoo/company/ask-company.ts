import type { Earnings, Fundamentals, Valuation } from "@/lib/contract/company/company-data";
import type { Instrument, Provenance } from "@/lib/contract/market";
import type { MarketCall, Quote } from "../../../provider";
import { addDays, toTradedOn, toUtcMs } from "../../../trading-day";
import { SourceFault } from "../../remote/source-fault";
import { parseChart } from "../prices/chart-schema";
import { toMajorCurrency } from "../prices/minor-units";
import { toInstrument } from "../prices/to-instrument";
import type { YahooClient } from "../wire/yahoo-client";
import { YAHOO_ID, YAHOO_LABEL } from "../yahoo-identity";
import { findInstrument, fromRow, fromSummary, parseRow, type Snapshot } from "./read-snapshot";
import { listStatementTypes } from "./statement-lines";
import { parseSummaryEarnings, toNextOfRow, withAnnouncedOn } from "./to-earnings";
import { toStatements } from "./to-periods";
import { toValuation } from "./to-valuation";

type Question = MarketCall & { symbol: string; client: YahooClient };
type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

const SNAPSHOT_MODULES = [
  "price",
  "quoteType",
  "summaryDetail",
  "defaultKeyStatistics",
  "financialData",
  "assetProfile",
];
const EARNINGS_MODULES = ["price", "quoteType", "calendarEvents", "earningsHistory", "earnings"];
const YEARS_ASKED = 8;

/** A part of an answer that may be missing without costing the rest. It throws on the caller's abort alone. */
async function attempt<T>(signal: AbortSignal, work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, error };
  }
}

/** A source that refuses everybody, or is not there, is not asked a second question instead of the first. */
function isAboutTheSource(error: unknown): boolean {
  return error instanceof SourceFault && ["rate_limited", "offline", "timeout"].includes(error.code);
}

/** What Yahoo tells of the symbol now: from the summary, else from the quote list. Both need a crumb. */
async function askSnapshot(question: Question): Promise<Snapshot> {
  const { client, symbol } = question;
  const summary = await attempt(
    question.signal,
    client
      .summary({ ...question, modules: SNAPSHOT_MODULES })
      .then((answer) => fromSummary({ answer, symbol })),
  );
  if (summary.ok) return summary.value;
  if (isAboutTheSource(summary.error)) throw summary.error;
  return fromRow(parseRow({ answer: await client.rows(question), symbol }));
}

/** The newest price from the quote list, for when the chart has none. The day of the close before it is not told there. */
export async function askRowQuote(question: Question): Promise<Quote> {
  const { client, symbol, now } = question;
  const snapshot = fromRow(parseRow({ answer: await client.rows(question), symbol }));
  const instrument = findInstrument(snapshot);
  const { price, pricedAtMs, marketState } = snapshot;
  if (!instrument || snapshot.currency === null || !price || price <= 0 || pricedAtMs === null) {
    throw new SourceFault({ code: "no_data", detail: "no price in the row" });
  }
  const { divisor } = toMajorCurrency(snapshot.currency);
  const major = (value: number | null) => (value !== null && value > 0 ? value / divisor : null);
  const running = marketState === "REGULAR" && now.getTime() - pricedAtMs < 86_400_000;
  return {
    instrument,
    price: price / divisor,
    tradedOn: toTradedOn({ atMs: pricedAtMs, timeZone: instrument.timeZone }),
    previousClose: null,
    previousOn: null,
    dayHigh: major(snapshot.dayHigh),
    dayLow: major(snapshot.dayLow),
    volume: snapshot.volume !== null && snapshot.volume > 0 ? snapshot.volume : null,
    provenance: {
      ...toReportProvenance({ instrument, asOfMs: pricedAtMs, page: "" }),
      adjustment: "split",
      freshness: running ? "delayed" : "end_of_day",
      delayMinutes: running ? snapshot.delayMinutes : null,
    },
  };
}

/**
 * Reported figures and snapshot ratios. The ratios are null when only they could not be had, or not within
 * `patienceMs`: they need a crumb, and the reports do not.
 */
export async function askFundamentals(question: Question & { patienceMs: number }): Promise<Fundamentals> {
  const { client, symbol, now, signal } = question;
  const patient = AbortSignal.any([signal, AbortSignal.timeout(question.patienceMs)]);
  const fromMs = toUtcMs(addDays(now.toISOString().slice(0, 10), -366 * YEARS_ASKED));
  const ask = (frequency: "annual" | "quarterly") =>
    client.statements({ ...question, types: listStatementTypes(frequency), fromMs });
  const [answers, chart, snapshot] = await Promise.all([
    attempt(signal, Promise.all([ask("annual"), ask("quarterly")])),
    attempt(signal, askChartInstrument(question)),
    attempt(signal, askSnapshot({ ...question, signal: patient })),
  ]);
  if (!answers.ok) throw answers.error;
  const told = snapshot.ok ? snapshot.value : null;
  const lastFiscalYearEndMs = told?.lastFiscalYearEndMs ?? null;
  const statements = toStatements({ answers: answers.value, symbol, lastFiscalYearEndMs });
  const instrument = chart.ok ? chart.value : told && findInstrument(told);
  const newest = [statements.annual[0]?.endsOn, statements.quarterly[0]?.endsOn].filter(
    (day) => day !== undefined,
  );
  const endsOn = newest.sort().at(-1);
  if (endsOn === undefined || statements.currency === null) {
    if (!chart.ok && !instrument) throw chart.error;
    throw new SourceFault({ code: "no_data", detail: "no reports for the symbol" });
  }
  const named = instrument ?? toBareInstrument(symbol);
  const asOfMs = told?.pricedAtMs ?? toNoonMs({ day: endsOn, timeZone: named.timeZone });
  return {
    instrument: named,
    provenance: toReportProvenance({ instrument: named, asOfMs, page: "/financials" }),
    currency: statements.currency,
    annual: statements.annual,
    quarterly: statements.quarterly,
    valuation: told && toFilled(toValuation(told)),
  };
}

/** A valuation that tells anything, or null. */
function toFilled(valuation: Valuation): Valuation | null {
  return Object.values(valuation).some((value) => value !== null) ? valuation : null;
}

async function askChartInstrument(question: Question): Promise<Instrument> {
  const { client, symbol, now } = question;
  const toMs = now.getTime();
  const answer = await client.chart({ ...question, fromMs: toMs - 7 * 86_400_000, toMs, interval: "1d" });
  return toInstrument(parseChart({ answer, symbol }).meta);
}

/** Announcements past and next, from the summary and the quote list; either alone will do. */
export async function askEarnings(question: Question): Promise<Earnings> {
  const { client, symbol, now, signal } = question;
  const summary = await attempt(signal, client.summary({ ...question, modules: EARNINGS_MODULES }));
  if (!summary.ok && isAboutTheSource(summary.error)) throw summary.error;
  const row = await attempt(
    signal,
    client.rows(question).then((answer) => parseRow({ answer, symbol })),
  );
  if (!summary.ok && !row.ok) throw summary.error;
  const ofSummary = summary.ok ? findInstrument(fromSummary({ answer: summary.value, symbol })) : null;
  const instrument = ofSummary ?? (row.ok ? findInstrument(fromRow(row.value)) : null);
  if (!instrument) throw new SourceFault({ code: "bad_data", detail: "earnings without an instrument" });
  const told = summary.ok
    ? parseSummaryEarnings({ answer: summary.value, instrument, now })
    : { currency: null, next: null, past: [] };
  const next = told.next ?? (row.ok ? toNextOfRow({ row: row.value, instrument, now }) : null);
  const past = row.ok ? withAnnouncedOn({ past: told.past, row: row.value, instrument, now }) : told.past;
  if (next === null && past.length === 0) {
    throw new SourceFault({ code: "no_data", detail: "no announcements for the symbol" });
  }
  const financial = row.ok ? row.value.financialCurrency : null;
  const asOfMs = row.ok && row.value.regularMarketTime ? row.value.regularMarketTime : now.getTime();
  return {
    instrument,
    provenance: toReportProvenance({ instrument, asOfMs, page: "/analysis" }),
    currency: told.currency ?? financial ?? instrument.currency,
    next,
    past,
  };
}

function toReportProvenance(input: { instrument: Instrument; asOfMs: number; page: string }): Provenance {
  const { instrument, asOfMs, page } = input;
  return {
    sourceId: YAHOO_ID,
    sourceLabel: YAHOO_LABEL,
    sourceUrl: `https://finance.yahoo.com/quote/${encodeURIComponent(instrument.symbol)}${page}`,
    asOf: new Date(asOfMs).toISOString(),
    timeZone: instrument.timeZone,
    adjustment: "raw",
    freshness: "end_of_day",
    delayMinutes: null,
  };
}

/** An instant within a day of a zone. */
function toNoonMs(input: { day: string; timeZone: string }): number {
  const noon = toUtcMs(input.day) + 43_200_000;
  const shifted = [0, -21_600_000, 21_600_000].map((shift) => noon + shift);
  return shifted.find((atMs) => toTradedOn({ atMs, timeZone: input.timeZone }) === input.day) ?? noon;
}

/** A company whose reports are known and whose listing could not be had: no currency, no zone, no name are made up. */
function toBareInstrument(symbol: string): Instrument {
  return {
    symbol,
    name: symbol,
    exchange: "",
    currency: "XXX",
    timeZone: "UTC",
    kind: "equity",
    simulated: false,
  };
}
