import type { MarketProvider, MarketResult } from "@/lib/market";

/** A live source for tests that cannot be reached, but for what `over` says. It may know every symbol. */
export function createFakeSource(over: Partial<MarketProvider> = {}): MarketProvider {
  const offline = async <T>(): Promise<MarketResult<T>> => ({
    ok: false,
    failure: {
      code: "offline",
      sourceId: "fake",
      sourceLabel: "Test source",
      retryAfterMs: null,
      detail: "no connection",
    },
  });
  return {
    id: "fake",
    label: "Test source",
    url: null,
    can: ["quote", "history", "search"],
    timeoutMs: 60_000,
    mayKnow: () => true,
    quote: offline,
    history: offline,
    search: offline,
    list: async () => [],
    ...over,
  };
}

/** A source that takes every question and never answers, nor listens when it is told to stop. */
export function createHangingSource(): MarketProvider {
  const never = () => new Promise<never>(() => undefined);
  return createFakeSource({ quote: never, history: never, search: never });
}
