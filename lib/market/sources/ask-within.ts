import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketProvider, MarketResult } from "../provider";

/**
 * A source's answer within its own time: later is `timeout`, and a source that breaks its word and throws is `bad_data`.
 * Throws when `signal` was aborted, and only then.
 */
export async function askWithin<T>(input: {
  provider: MarketProvider;
  signal: AbortSignal;
  ask: (signal: AbortSignal) => Promise<MarketResult<T>>;
}): Promise<MarketResult<T>> {
  const { provider, signal, ask } = input;
  const deadline = AbortSignal.timeout(provider.timeoutMs);
  const both = AbortSignal.any([signal, deadline]);
  const failed = (code: MarketFailureCode, detail: string): MarketResult<T> => ({
    ok: false,
    failure: { code, sourceId: provider.id, sourceLabel: provider.label, retryAfterMs: null, detail },
  });
  try {
    return await Promise.race([ask(both), rejectOnAbort(both)]);
  } catch (error) {
    signal.throwIfAborted();
    if (deadline.aborted) return failed("timeout", `no answer within ${provider.timeoutMs} ms`);
    return failed("bad_data", `the source broke off (${error instanceof Error ? error.name : typeof error})`);
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
