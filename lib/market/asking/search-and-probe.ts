import type { Instrument } from "@/lib/contract/market";
import type { MarketCall } from "../provider";
import { LIFETIME_MS } from "../sources/lifetimes";
import type { RemoteSource } from "../sources/remote-source";
import { askSource } from "./ask-source";
import { toCompanyQuestion } from "./company-questions";
import { toQuoteQuestion } from "./price-questions";

/** Symbol of the cheap question that a probe asks: every source of shares knows it. */
const PROBE_SYMBOL = "AAPL";

/** Hits of the first live source that has any; a source that fails is passed over. */
export async function searchSources(
  input: MarketCall & { live: readonly RemoteSource[]; query: string },
): Promise<Instrument[]> {
  const { live, query, now, signal } = input;
  for (const source of live.filter(({ provider }) => provider.can.includes("search"))) {
    const result = await source.call<Instrument[]>({
      kind: "search",
      parts: [query.trim().toLowerCase()],
      now,
      signal,
      force: false,
      toLifetimeMs: (hits) => (hits.length === 0 ? LIFETIME_MS.emptySearch : LIFETIME_MS.search),
      onStale: () => undefined,
      ask: (bounded) => source.provider.search({ query, now, signal: bounded }),
    });
    if (result.ok && result.value.length > 0) return result.value;
  }
  return [];
}

/** Asks each live source one cheap question for real, so that its health is known. Ends quietly when aborted. */
export async function probeSources(input: MarketCall & { live: readonly RemoteSource[] }): Promise<void> {
  const { live, now, signal } = input;
  const request = { symbol: PROBE_SYMBOL, now, signal, force: true };
  const filings = toCompanyQuestion({ kind: "filings", request, ask: (one, call) => one.filings?.(call) });
  const quote = toQuoteQuestion(request);
  const asked = live.map((source) => {
    const { can } = source.provider;
    if (can.includes("quote"))
      return askSource({ question: quote, source, signal, onStale: () => undefined });
    if (can.includes("filings"))
      return askSource({ question: filings, source, signal, onStale: () => undefined });
    return null;
  });
  await Promise.allSettled(asked);
}
