import type { MarketFailureCode } from "@/lib/contract/failures";
import type { Provenance } from "@/lib/contract/market";
import type {
  HistoryRequest,
  MarketCall,
  MarketProvider,
  MarketResult,
  PriceHistory,
  Quote,
} from "../../provider";
import { toCloseInstant } from "../local/close-instant";
import { findBarsInSpan, getBar } from "../local/columns";
import { matchInstruments } from "../local/match-instruments";
import { DEMO_PREFIX, demoNames } from "./companies";
import { createDemoMarket, type DemoMarket, type PublishedHistory } from "./demo-market";
import { countPublishedSessions, DEMO_TIME_ZONE } from "./sessions";

const SOURCE = { sourceId: "demo", sourceLabel: "Simulated market" } as const;
const ANSWERS_WITHIN_MS = 2_000;

function fail<T>(code: MarketFailureCode, detail: string): MarketResult<T> {
  return { ok: false, failure: { code, ...SOURCE, retryAfterMs: null, detail: detail.slice(0, 200) } };
}

function toProvenance(lastOn: string): Provenance {
  return {
    ...SOURCE,
    sourceUrl: null,
    asOf: toCloseInstant({ day: lastOn, timeZone: DEMO_TIME_ZONE }),
    timeZone: DEMO_TIME_ZONE,
    adjustment: "split",
    freshness: "simulated",
    delayMinutes: null,
  };
}

function toQuote(history: PublishedHistory, lastOn: string): Quote {
  const rows = history.columns.tradedOn.length;
  const last = getBar(history.columns, rows - 1);
  const previous = rows > 1 ? getBar(history.columns, rows - 2) : null;
  return {
    instrument: history.name.instrument,
    price: last.close,
    tradedOn: last.tradedOn,
    previousClose: previous?.close ?? null,
    previousOn: previous?.tradedOn ?? null,
    dayHigh: last.high,
    dayLow: last.low,
    volume: last.volume,
    provenance: toProvenance(lastOn),
  };
}

/** So many spans are kept: what many ask for is cut out once. */
const MOST_CUT = 200;

function toPriceHistory(input: {
  history: PublishedHistory;
  lastOn: string;
  from: string;
  to: string;
}): PriceHistory | null {
  const { history, lastOn, from, to } = input;
  const bars = findBarsInSpan({ columns: history.columns, from, to });
  if (!bars) return null;
  const firstOn = bars[0]?.tradedOn ?? from;
  return {
    instrument: history.name.instrument,
    interval: "1d",
    bars,
    events: history.events.filter(({ tradedOn }) => tradedOn >= firstOn && tradedOn <= to),
    provenance: toProvenance(lastOn),
  };
}

/** The newest published history of a symbol with its last day, or why there is none. */
function readHistory(market: DemoMarket, request: MarketCall & { symbol: string }) {
  const sessionCount = countPublishedSessions(request.now);
  const history = market.findHistory({ symbol: request.symbol, sessionCount });
  if (!history)
    return { failure: fail<never>("not_found", `no invented company has the symbol ${request.symbol}`) };
  const lastOn = history.columns.tradedOn.at(-1);
  if (!lastOn) return { failure: fail<never>("no_data", `${request.symbol} is not listed yet`) };
  return { history, lastOn };
}

/**
 * The demo market as a source: invented companies under `SIM:`, and no other symbol, ever. Everything is computed here,
 * from a seed: the same day has the same bar on every machine, and later days never change the open, high, low, close
 * or volume of an earlier one. Prices are adjusted for splits, whose days all lie before 2024; `adjClose` also for
 * dividends, from the newest one back, so it moves when a dividend is added. The newest bar is the last session that
 * closed 15 minutes ago or longer, New York time.
 */
export function createDemoProvider(): MarketProvider {
  const market = createDemoMarket();
  const instruments = demoNames.map(({ instrument }) => instrument);
  /** Histories that were cut out, with the columns they were cut from; the oldest are forgotten first. */
  const cut = new Map<string, { columns: PublishedHistory["columns"]; value: PriceHistory | null }>();

  function cutHistory(read: { history: PublishedHistory; lastOn: string }, request: HistoryRequest) {
    const { symbol, from, to } = request;
    const { columns } = read.history;
    const key = `${symbol} ${from} ${to}`;
    const known = cut.get(key);
    if (known?.columns === columns) return known.value;
    const value = toPriceHistory({ ...read, from, to });
    cut.delete(key);
    cut.set(key, { columns, value });
    if (cut.size > MOST_CUT) cut.delete(cut.keys().next().value as string);
    return value;
  }

  async function quote(request: MarketCall & { symbol: string }): Promise<MarketResult<Quote>> {
    request.signal.throwIfAborted();
    const read = readHistory(market, request);
    return read.failure ?? { ok: true, value: toQuote(read.history, read.lastOn) };
  }

  async function history(request: HistoryRequest): Promise<MarketResult<PriceHistory>> {
    request.signal.throwIfAborted();
    const read = readHistory(market, request);
    if (read.failure) return read.failure;
    const value = cutHistory(read, request);
    const { tradedOn } = read.history.columns;
    return value
      ? { ok: true, value }
      : fail("no_data", `${request.symbol} has sessions from ${tradedOn[0]} to ${read.lastOn}`);
  }

  return {
    id: SOURCE.sourceId,
    label: SOURCE.sourceLabel,
    url: null,
    can: ["quote", "history", "search"],
    timeoutMs: ANSWERS_WITHIN_MS,
    mayKnow: (symbol) => symbol.toUpperCase().startsWith(DEMO_PREFIX),
    quote,
    history,
    async search({ query, signal }) {
      signal.throwIfAborted();
      return { ok: true, value: matchInstruments({ instruments, query }) };
    },
    list: async () => instruments.slice(),
  };
}
