import type { Instrument } from "@/lib/contract/market";
import { createAnswerCache, LIFETIME_MS } from "./answer-cache";
import { toChainFailure } from "./chain-failure";
import type { ChainResult, Forceable, Market, SourceHealth } from "./market";
import type { HistoryRequest, MarketCall, MarketFailure, MarketProvider, MarketResult } from "./provider";
import { createRemoteSource } from "./remote-source";
import { createSingleFlight } from "./single-flight";
import { createNameIndex, type NameIndex } from "./symbols/name-index";
import { resolveMention } from "./symbols/resolve-mention";
import { spotMentions } from "./symbols/spot-mentions";
import { addDays } from "./trading-day";

const DEMO_ID = "demo";
const IMPORTED_ID = "csv";
const SIMULATED = /^SIM:/i;
/** An imported file that ends at most so many days before the asked end answers before any live source. */
const CURRENT_WITHIN_DAYS = 7;
/** Symbol of the cheap question that `probe` asks: every stock source knows it. */
const PROBE_SYMBOL = "AAPL";

export interface MarketOptions {
  /** In the order to be asked. `csv` is the imported files, `demo` the demo market, all others are live sources. */
  providers: MarketProvider[];
  /** Answers of live sources kept in memory; 500 unless told. */
  capacity?: number;
  /** A clock that only goes forward, for lifetimes; days come from each request's `now`. */
  clockMs?: () => number;
}

/**
 * The market over its sources. `SIM:` is answered by the demo market alone. For a real symbol an imported file that
 * covers the end of the span comes first, then the live sources in order, then an imported file that overlaps the span;
 * never the demo market. Answers of live sources are kept (see `LIFETIME_MS`), identical questions share one call,
 * and a source that could not be reached rests for 20 s unless `force` is set.
 */
export function createMarket(options: MarketOptions): Market {
  const clockMs = options.clockMs ?? (() => performance.now());
  const cache = createAnswerCache({ capacity: options.capacity ?? 500, clockMs });
  const flights = createSingleFlight();
  const demo = options.providers.find((one) => one.id === DEMO_ID) ?? null;
  const imported = options.providers.find((one) => one.id === IMPORTED_ID) ?? null;
  const live = options.providers
    .filter((one) => one !== demo && one !== imported)
    .map((provider) => createRemoteSource({ provider, cache, flights, clockMs }));
  const locals = [imported, demo].filter((one) => one !== null);

  /** Runs the policy above for one question. `lastDayOf` tells whether an imported answer reaches the asked end. */
  async function ask<T>(question: Question<T>): Promise<ChainResult<T>> {
    const { request, symbol } = question;
    request.signal.throwIfAborted();
    if (SIMULATED.test(symbol))
      return demo ? toResult(await question.ask(demo, request.signal)) : toChainFailure([]);
    const file =
      imported && (await imported.mayKnow(symbol)) ? await question.ask(imported, request.signal) : null;
    if (file?.ok && question.lastDayOf(file.value) >= addDays(question.end, -CURRENT_WITHIN_DAYS))
      return file;
    const tried: MarketFailure[] = [];
    for (const source of live) {
      if (!(await source.provider.mayKnow(symbol))) continue;
      const result = await source.call<T>({
        key: question.key,
        signal: request.signal,
        force: request.force ?? false,
        lifetimeMs: question.lifetimeMs,
        ask: (signal) => question.ask(source.provider, signal),
      });
      if (result.ok) return result;
      tried.push(result.failure);
    }
    if (file?.ok) return file;
    return toChainFailure(file ? [...tried, file.failure] : tried);
  }

  const quote: Market["quote"] = (request) => {
    const symbol = request.symbol;
    return ask({
      request,
      symbol,
      key: `quote|${symbol}`,
      end: toDay(request.now),
      lifetimeMs: LIFETIME_MS.open,
      ask: (provider, signal) => provider.quote({ symbol, now: request.now, signal }),
      lastDayOf: (value) => value.tradedOn,
    });
  };

  const history: Market["history"] = (request) => {
    const { symbol, from, to, now } = request;
    const today = toDay(now);
    return ask({
      request,
      symbol,
      key: `history|${symbol}|${from}|${to}`,
      end: [to, today].sort()[0] ?? today,
      lifetimeMs: to < addDays(today, -1) ? LIFETIME_MS.closed : LIFETIME_MS.open,
      ask: (provider, signal) => provider.history({ symbol, from, to, now, signal }),
      lastDayOf: (value) => value.bars.at(-1)?.tradedOn ?? "",
    });
  };

  /** Hits of the first live source that has any; a source that fails is passed over. */
  async function search(request: MarketCall & { query: string }): Promise<Instrument[]> {
    const { query, now } = request;
    for (const source of live) {
      const result = await source.call<Instrument[]>({
        key: `search|${query.toLowerCase()}`,
        signal: request.signal,
        force: false,
        lifetimeMs: LIFETIME_MS.closed,
        ask: (signal) => source.provider.search({ query, now, signal }),
      });
      if (result.ok && result.value.length > 0) return result.value;
    }
    return [];
  }

  const names = createNames(locals);
  return {
    quote,
    history,
    async resolve(request) {
      const { mention, searchSources, now, signal } = request;
      const index = await names.getIndex();
      return resolveMention({
        mention,
        index,
        search: searchSources ? (query) => search({ query, now, signal }) : null,
      });
    },
    spot: async ({ text }) => spotMentions({ text, index: await names.getIndex() }),
    listLocal: names.list,
    findBySymbol: async (symbol) => (await names.getIndex()).bySymbol.get(symbol.toUpperCase()) ?? null,
    health: async () => [
      ...(await Promise.all(locals.map(toLocalHealth))),
      ...live.map((source) => source.health()),
    ],
    async probe({ now, signal }) {
      await Promise.allSettled(
        live.map((source) =>
          source.call({
            key: `quote|${PROBE_SYMBOL}`,
            signal,
            force: true,
            lifetimeMs: LIFETIME_MS.open,
            ask: (bounded) => source.provider.quote({ symbol: PROBE_SYMBOL, now, signal: bounded }),
          }),
        ),
      );
    },
  };
}

interface Question<T> {
  request: (MarketCall | HistoryRequest) & Forceable;
  symbol: string;
  key: string;
  /** Last day asked for, not after today. */
  end: string;
  lifetimeMs: number;
  ask: (provider: MarketProvider, signal: AbortSignal) => Promise<MarketResult<T>>;
  lastDayOf: (value: T) => string;
}

function toResult<T>(result: MarketResult<T>): ChainResult<T> {
  return result.ok ? result : toChainFailure([result.failure]);
}

function toDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}

async function toLocalHealth(provider: MarketProvider): Promise<SourceHealth> {
  const listed = (await provider.list()).length;
  return { id: provider.id, label: provider.label, state: "ok", lastFailure: null, listed };
}

/** The local sources' instruments, and the index over them, made anew when what they list has changed. */
function createNames(locals: MarketProvider[]) {
  let index: NameIndex | null = null;
  let madeFor: Instrument[] = [];
  const list = async () => (await Promise.all(locals.map((provider) => provider.list()))).flat();
  const isSame = (one: Instrument, at: number) => {
    const other = madeFor[at];
    return one === other || (one.symbol === other?.symbol && one.name === other.name);
  };
  return {
    list,
    async getIndex(): Promise<NameIndex> {
      const local = await list();
      if (index && local.length === madeFor.length && local.every(isSame)) return index;
      index = createNameIndex(local);
      madeFor = local;
      return index;
    },
  };
}
