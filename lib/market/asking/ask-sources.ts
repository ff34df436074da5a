import { logError } from "@/lib/observe";
import { toChainFailure } from "../chain-failure";
import type { MarketFailure } from "../provider";
import type { Kept } from "../sources/kept/answer-cache";
import { STALE_WINDOW_MS } from "../sources/lifetimes";
import type { RemoteSource } from "../sources/remote-source";
import { askSource } from "./ask-source";
import type { Answered, Question } from "./question";
import { createStaleOffer, renderStaleReason } from "./stale-offer";

/** How the live sources answered: `staleReason` is null for an answer that counts as new. */
export type LiveAnswer<T> =
  | { ok: true; value: T; staleReason: string | null }
  | { ok: false; tried: MarketFailure[] };

/**
 * Asks the live sources in order, the first answer counts. An answer of a while ago is given, and says so, when the
 * newer one takes longer than `patienceMs` (then it is fetched to its end all the same) or when every source fails
 * otherwise than by saying that there is nothing. Throws on the caller's abort.
 */
export async function askSources<T extends Answered>(input: {
  question: Question<T>;
  sources: readonly RemoteSource[];
  patienceMs: number;
  clockMs: () => number;
}): Promise<LiveAnswer<T>> {
  const { question, sources, patienceMs, clockMs } = input;
  const { kind, request } = question;
  const { now, signal } = request;
  const stale = createStaleOffer<T>({ windowMs: STALE_WINDOW_MS[kind], patienceMs, clockMs });
  // the sources are asked under a signal of our own: what was begun is fetched to its end when the caller is served
  const asking = new AbortController();
  const leave = () => asking.abort(signal.reason);
  signal.addEventListener("abort", leave, { once: true });
  const newer = askInOrder({ question, sources, signal: asking.signal, onStale: stale.offer });
  try {
    const first = await Promise.race([newer, stale.overdue]);
    if (!("ok" in first)) {
      newer.catch((cause) => logError({ event: "market.refresh_failed", cause }));
      return toStaleAnswer({ kept: first, failure: null, now });
    }
    if (first.ok) return { ...first, staleReason: null };
    const kept = stale.findNewest();
    const { failure } = toChainFailure(first.tried);
    const isCertain = failure.code === "not_found" || failure.code === "no_data";
    return kept === null || isCertain ? first : toStaleAnswer({ kept, failure, now });
  } finally {
    signal.removeEventListener("abort", leave);
    stale.close();
  }
}

function toStaleAnswer<T>(input: { kept: Kept<T>; failure: MarketFailure | null; now: Date }): LiveAnswer<T> {
  const { kept, failure, now } = input;
  const staleReason = renderStaleReason({ failure, fetchedAtMs: kept.fetchedAtMs, now });
  return { ok: true, value: kept.value, staleReason };
}

async function askInOrder<T extends Answered>(input: {
  question: Question<T>;
  sources: readonly RemoteSource[];
  signal: AbortSignal;
  onStale: (kept: Kept<T>) => void;
}): Promise<{ ok: true; value: T } | { ok: false; tried: MarketFailure[] }> {
  const { question, signal, onStale } = input;
  const { kind, prefers, except, symbol } = question;
  const willing = input.sources.filter(
    ({ provider: one }) => one.can.includes(kind) && !except.includes(one.id),
  );
  const preferred = willing.filter(({ provider }) => provider.id === prefers);
  const tried: MarketFailure[] = [];
  for (const source of [...preferred, ...willing.filter((one) => !preferred.includes(one))]) {
    if (!(await source.provider.mayKnow(symbol))) continue;
    const result = await askSource({ question, source, signal, onStale });
    if (result.ok) return result;
    tried.push(result.failure);
  }
  return { ok: false, tried };
}
