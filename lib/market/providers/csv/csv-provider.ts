import type { MarketFailureCode } from "@/lib/contract/failures";
import type { Instrument, Provenance } from "@/lib/contract/market";
import type { MarketCall, MarketProvider, MarketResult, PriceHistory, Quote } from "../../provider";
import { toCloseInstant } from "../local/close-instant";
import { findBarsInSpan, getBar } from "../local/columns";
import { matchInstruments } from "../local/match-instruments";
import { createCsvSeriesCache } from "./csv-series-cache";
import type { PriceSeriesRow, PriceSeriesStore, PriceSeriesSummary } from "./price-series-store";

const SOURCE_ID = "csv";
const SOURCE_LABEL = "Imported file";
const ANSWERS_WITHIN_MS = 3_000;

/** The source over imported files. */
export interface CsvProvider extends MarketProvider {
  /** Look at the store anew at the next call, instead of up to two seconds later: for use after an import. */
  refresh(): void;
}

function fail<T>(input: { code: MarketFailureCode; detail: string; sourceLabel?: string }): MarketResult<T> {
  const { code, detail, sourceLabel = SOURCE_LABEL } = input;
  const failure = {
    code,
    sourceId: SOURCE_ID,
    sourceLabel,
    retryAfterMs: null,
    detail: detail.slice(0, 200),
  };
  return { ok: false, failure };
}

const labelOf = ({ fileName }: PriceSeriesSummary) => `${SOURCE_LABEL} ${fileName}`;

function toInstrument(row: PriceSeriesSummary): Instrument {
  const { symbol, name, exchange, currency, timeZone, kind } = row;
  return { symbol, name, exchange, currency, timeZone, kind, simulated: false };
}

function toProvenance(row: PriceSeriesSummary): Provenance {
  return {
    sourceId: SOURCE_ID,
    sourceLabel: labelOf(row),
    sourceUrl: null,
    asOf: toCloseInstant({ day: row.lastOn, timeZone: row.timeZone }),
    timeZone: row.timeZone,
    adjustment: row.adjustment,
    freshness: "imported",
    delayMinutes: null,
  };
}

function toQuote(row: PriceSeriesRow): Quote {
  const last = getBar(row.columns, row.barCount - 1);
  const previous = row.barCount > 1 ? getBar(row.columns, row.barCount - 2) : null;
  return {
    instrument: toInstrument(row),
    price: last.close,
    tradedOn: last.tradedOn,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    dayHigh: last.high,
    dayLow: last.low,
    volume: last.volume,
    provenance: toProvenance(row),
  };
}

function toHistory(row: PriceSeriesRow, span: { from: string; to: string }): MarketResult<PriceHistory> {
  const bars = findBarsInSpan({ columns: row.columns, ...span });
  if (!bars) {
    const detail = `the file has days from ${row.firstOn} to ${row.lastOn}`;
    return fail({ code: "no_data", detail, sourceLabel: labelOf(row) });
  }
  const value = { instrument: toInstrument(row), interval: row.interval, bars, events: [] };
  return { ok: true, value: { ...value, provenance: toProvenance(row) } };
}

/**
 * Imported files as a source: figures as they are in the file, as of its last row, never the owner's word improved.
 * A price file tells no splits or dividends, so there are no events. A store that cannot be read is `offline`.
 */
export function createCsvProvider(input: { store: PriceSeriesStore; nowMs?: () => number }): CsvProvider {
  const cache = createCsvSeriesCache(input);

  /** Runs one question to the store: a store that fails is a failure of this source, our own abort is thrown. */
  async function ask<T>(call: MarketCall, work: () => Promise<MarketResult<T>>): Promise<MarketResult<T>> {
    call.signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      call.signal.throwIfAborted();
      const reason = error instanceof Error ? error.name : "unknown fault";
      return fail({ code: "offline", detail: `the store of imported files could not be read (${reason})` });
    }
  }

  async function withSeries<T>(
    symbol: string,
    use: (row: PriceSeriesRow) => MarketResult<T>,
  ): Promise<MarketResult<T>> {
    const row = await cache.find(symbol);
    if (row) return use(row);
    return fail({ code: "not_found", detail: `no imported file has the symbol ${symbol}` });
  }

  const list = async () => (await cache.list()).map(toInstrument);

  return {
    id: SOURCE_ID,
    label: SOURCE_LABEL,
    url: null,
    can: ["quote", "history", "search"],
    timeoutMs: ANSWERS_WITHIN_MS,
    async mayKnow(symbol) {
      const wanted = symbol.toUpperCase();
      return (await cache.list()).some((row) => row.symbol === wanted);
    },
    quote: (request) =>
      ask(request, () => withSeries(request.symbol, (row) => ({ ok: true, value: toQuote(row) }))),
    history: (request) => ask(request, () => withSeries(request.symbol, (row) => toHistory(row, request))),
    search: (request) =>
      ask(request, async () => {
        const value = matchInstruments({ instruments: await list(), query: request.query });
        return { ok: true, value };
      }),
    list,
    refresh: cache.refresh,
  };
}
