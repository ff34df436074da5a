import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketFailure } from "../provider";
import type { Kept } from "../sources/kept/answer-cache";

/** Kept answers that are no longer new, as the sources offer them while they are asked for newer ones. */
export interface StaleOffer<T> {
  offer(kept: Kept<T>): void;
  /** Resolves with an answer that may be shown meanwhile, once the newer one has been waited for long enough. */
  overdue: Promise<Kept<T>>;
  /** The newest of all, for when no source answers; null when none was offered. */
  findNewest(): Kept<T> | null;
  /** Ends the waiting. */
  close(): void;
}

/** An offer of answers that ceased to be new at most `windowMs` ago, after `patienceMs` of waiting. */
export function createStaleOffer<T>(input: {
  windowMs: number;
  patienceMs: number;
  clockMs: () => number;
}): StaleOffer<T> {
  const { windowMs, patienceMs, clockMs } = input;
  let newest: Kept<T> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let showMeanwhile: (kept: Kept<T>) => void = () => undefined;
  const overdue = new Promise<Kept<T>>((resolve) => {
    showMeanwhile = resolve;
  });
  return {
    offer(kept) {
      if (newest === null || kept.fetchedAtMs > newest.fetchedAtMs) newest = kept;
      if (clockMs() < kept.freshUntilMs + windowMs) {
        timer ??= setTimeout(() => showMeanwhile(kept), patienceMs);
      }
    },
    overdue,
    findNewest: () => newest,
    close: () => clearTimeout(timer),
  };
}

const FAULTS: Partial<Record<MarketFailureCode, string>> = {
  offline: "could not be reached",
  timeout: "did not answer in time",
  rate_limited: "can be asked no more for now",
  auth: "did not accept the key",
  plan_required: "does not tell this on the key's plan",
  bad_data: "gave an answer that cannot be trusted",
};

/** One sentence for people on why an answer is not of now: the fault of the source, or that a newer one is on its way. */
export function renderStaleReason(input: {
  failure: MarketFailure | null;
  fetchedAtMs: number;
  now: Date;
}): string {
  const { failure, fetchedAtMs, now } = input;
  const [day, time] = new Date(fetchedAtMs).toISOString().slice(0, 16).split("T");
  const at = day === now.toISOString().slice(0, 10) ? `${time} UTC` : `${day}, ${time} UTC`;
  if (failure === null) return `A newer answer is being fetched; this one is of ${at}.`;
  return `${failure.sourceLabel.slice(0, 80)} ${FAULTS[failure.code] ?? "has no newer answer"}; this one is of ${at}.`;
}
