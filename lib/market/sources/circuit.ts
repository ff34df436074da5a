import type { MarketFailureCode } from "@/lib/contract/failures";
import type { SourceHealth } from "../market";
import type { MarketFailure, MarketResult } from "../provider";

/** How long a source that could not be reached is left alone at first; twice as long after each further failure. */
const FIRST_REST_MS = 20_000;
/** Longest rest, and longest that a source may tell us to wait and be believed. */
const LONGEST_REST_MS = 5 * 60_000;

/** Failures that say something of the source and not of one symbol: it rests after them. */
const RESTING: ReadonlySet<MarketFailureCode> = new Set(["offline", "timeout", "rate_limited"]);
/** The source answered in order: it does not know, or has nothing. */
const IN_ORDER: ReadonlySet<MarketFailureCode> = new Set(["not_found", "no_data"]);

/** Lets calls through to one source, or not while it rests; when the rest is over, one call alone tries it again. */
export interface Circuit {
  /**
   * `pass` when the source may be asked: then `leave` must follow, whatever happens. While it rests, or while another
   * call tries it out, the failure that it rests for. `force` always passes.
   */
  enter(input: {
    force: boolean;
  }): { pass: true; leave: () => void } | { pass: false; failure: MarketFailure };
  /** Takes in how a call ended. */
  learn(result: MarketResult<unknown>): void;
  read(): { state: Exclude<SourceHealth["state"], "off">; lastFailure: MarketFailure | null };
}

/** True for a failure that says something of the source: it is not kept for the symbol, the source rests instead. */
export function isResting(failure: MarketFailure): boolean {
  return RESTING.has(failure.code) || (!IN_ORDER.has(failure.code) && findToldWaitMs(failure) !== null);
}

/** How long a source told us to wait; null where it did not say, or named an instant that is over ("0", a past date). */
function findToldWaitMs({ retryAfterMs }: MarketFailure): number | null {
  return retryAfterMs !== null && retryAfterMs > 0 ? retryAfterMs : null;
}

/** A closed circuit: nothing is known of the source yet. */
export function createCircuit({ clockMs }: { clockMs: () => number }): Circuit {
  let state: Exclude<SourceHealth["state"], "off"> = "unknown";
  let lastFailure: MarketFailure | null = null;
  let rest: { untilMs: number; lengthMs: number; failure: MarketFailure } | null = null;
  let trying = false;

  function beginRest(failure: MarketFailure): void {
    // calls that were under way together fail together: that is one failure
    const going = rest !== null && rest.untilMs > clockMs();
    const lengthMs =
      going && rest ? rest.lengthMs : Math.min((rest?.lengthMs ?? FIRST_REST_MS / 2) * 2, LONGEST_REST_MS);
    const untilMs = clockMs() + Math.min(findToldWaitMs(failure) ?? lengthMs, LONGEST_REST_MS);
    rest = { untilMs: Math.max(untilMs, going && rest ? rest.untilMs : 0), lengthMs, failure };
  }

  return {
    enter({ force }) {
      if (force || rest === null) return { pass: true, leave: () => undefined };
      if (trying || rest.untilMs > clockMs()) return { pass: false, failure: rest.failure };
      trying = true;
      return {
        pass: true,
        leave: () => {
          trying = false;
        },
      };
    },
    learn(result) {
      if (result.ok || IN_ORDER.has(result.failure.code)) {
        state = "ok";
        rest = null;
        return;
      }
      state = "failing";
      lastFailure = result.failure;
      if (isResting(result.failure)) beginRest(result.failure);
    },
    read: () => ({ state, lastFailure }),
  };
}
