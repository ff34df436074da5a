import type { Cache } from "@/lib/cache";
import { createAsk, isSimulated, type Sources } from "./asking/ask";
import { askFundamentals, toCompanyQuestion } from "./asking/company-questions";
import { createNames } from "./asking/names";
import { toHistoryQuestion, toIntradayQuestion, toQuoteQuestion } from "./asking/price-questions";
import { probeSources, searchSources } from "./asking/search-and-probe";
import { findCalendar, findCalendarById, listCalendars, toExchangeStatus } from "./calendar";
import type { Market, SourceHealth } from "./market";
import type { MarketProvider } from "./provider";
import { createRemoteSources } from "./sources/create-remote-sources";
import type { ListedCompany } from "./symbols/listed/listed-company";
import { resolveMention } from "./symbols/resolve-mention";
import type { Usage } from "./usage/create-usage";

const DEMO_ID = "demo";
const IMPORTED_ID = "csv";
const NO_COMPANIES: readonly ListedCompany[] = [];

export interface MarketOptions {
  /** In the order to be asked. `csv` is the imported files, `demo` the demo market, all others are live sources. */
  providers: MarketProvider[];
  /** Shared by all instances; absent or null: answers are kept in this process alone. */
  cache?: Cache | null;
  /** Counts answers from what is kept, and tells what the gates of the providers counted. */
  usage?: Usage | null;
  /** Sources that are not switched on, for `health`. */
  off?: readonly Pick<MarketProvider, "id" | "label" | "can">[];
  /** Companies whose names and symbols are known beside the table's; the same array until its content changes. */
  listCompanies?: () => Promise<readonly ListedCompany[]>;
  /** Answers of live sources kept parsed in this process; 500 unless told. */
  capacity?: number;
  /** How long a newer answer is waited for when there is an older one, in milliseconds; 300 unless told. */
  patienceMs?: number;
  /** A clock that only goes forward, for lifetimes; days come from each request's `now`. */
  clockMs?: () => number;
}

/**
 * The market over its sources, in the order of `asking/ask.ts`. Answers of live sources are kept for as long as
 * `sources/lifetimes.ts` says, identical questions share one call over all instances, and a source that could not be
 * reached rests for 20 s and longer unless `force` is set.
 */
export function createMarket(options: MarketOptions): Market {
  const { providers, usage = null, off = [], patienceMs = 300 } = options;
  const clockMs = options.clockMs ?? (() => performance.now());
  const demo = providers.find((one) => one.id === DEMO_ID) ?? null;
  const imported = providers.find((one) => one.id === IMPORTED_ID) ?? null;
  const live = createRemoteSources({
    providers: providers.filter((one) => one !== demo && one !== imported),
    cache: options.cache ?? null,
    usage,
    capacity: options.capacity ?? 500,
    clockMs,
  });
  const locals = [imported, demo].filter((one) => one !== null);
  const names = createNames({ locals, listCompanies: options.listCompanies ?? (async () => NO_COMPANIES) });
  const ask = createAsk({ sources: { imported, demo, live }, usage, patienceMs, clockMs });
  return {
    quote: (request) => ask(toQuoteQuestion(request)),
    history: (request) => ask(toHistoryQuestion(request)),
    intraday: (request) => ask(toIntradayQuestion(request)),
    fundamentals: (request) => askFundamentals({ request, ask }),
    earnings: (request) =>
      ask(toCompanyQuestion({ kind: "earnings", request, ask: (one, call) => one.earnings?.(call) })),
    news: (request) =>
      ask(toCompanyQuestion({ kind: "news", request, ask: (one, call) => one.news?.(call) })),
    filings: (request) =>
      ask(toCompanyQuestion({ kind: "filings", request, ask: (one, call) => one.filings?.(call) })),
    async resolve(request) {
      const { mention, now, signal } = request;
      const index = await names.getIndex();
      const search = (query: string) => searchSources({ live, query, now, signal });
      return resolveMention({ mention, index, search: request.searchSources ? search : null });
    },
    spot: ({ text }) => names.spot(text),
    listLocal: names.list,
    findBySymbol: async (symbol) => (await names.getIndex()).bySymbol.get(symbol.toUpperCase()) ?? null,
    statusOf({ instrument, now }) {
      const calendar = findCalendar({ instrument });
      return calendar && toExchangeStatus({ calendar, now });
    },
    listStatuses({ exchangeIds, now }) {
      const asked = exchangeIds?.map(findCalendarById).filter((one) => one !== null) ?? listCalendars();
      return asked.map((calendar) => toExchangeStatus({ calendar, now }));
    },
    listSourcesFor: (symbol) => listSourcesFor({ sources: { imported, demo, live }, symbol }),
    usage: async ({ day, now }) =>
      (await usage?.report({ sources: live.map(({ provider }) => provider), day, now })) ?? [],
    health: async () => [
      ...(await Promise.all(locals.map(toLocalHealth))),
      ...live.map((source) => source.health()),
      ...off.map(toOffHealth),
    ],
    probe: ({ now, signal }) => probeSources({ live, now, signal }),
  };
}

async function listSourcesFor(input: { sources: Sources; symbol: string }) {
  const { sources, symbol } = input;
  const { imported, demo, live } = sources;
  const asked = isSimulated(symbol) ? [demo] : [imported, ...live.map(({ provider }) => provider)];
  const present = asked.filter((one) => one !== null);
  const known = await Promise.all(present.map((one) => one.mayKnow(symbol)));
  return present.filter((_, index) => known[index]).map(({ label, can }) => ({ label, can }));
}

async function toLocalHealth(provider: MarketProvider): Promise<SourceHealth> {
  const { id, label, can } = provider;
  return { id, label, state: "ok", lastFailure: null, listed: (await provider.list()).length, can };
}

function toOffHealth({ id, label, can }: Pick<MarketProvider, "id" | "label" | "can">): SourceHealth {
  return { id, label, state: "off", lastFailure: null, listed: null, can };
}
