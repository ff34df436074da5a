import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketFailure } from "../../provider";

export const YAHOO_ID = "yahoo";
export const YAHOO_LABEL = "Yahoo Finance";

/** What went wrong with one call to Yahoo, thrown inside this folder only and turned into a value at the door. */
export class YahooFault extends Error {
  override readonly name = "YahooFault";
  readonly code: MarketFailureCode;
  readonly retryAfterMs: number | null;

  constructor(input: {
    code: MarketFailureCode;
    detail: string;
    retryAfterMs?: number | null;
    cause?: unknown;
  }) {
    super(input.detail, { cause: input.cause });
    this.code = input.code;
    this.retryAfterMs = input.retryAfterMs ?? null;
  }
}

/**
 * A failure as a value. Anything that is not a `YahooFault` came from reading the answer (the transport throws only
 * faults), so it is `bad_data`; its text is not passed on, for it may hold the whole body or the address.
 */
export function toMarketFailure(error: unknown): MarketFailure {
  const base = { sourceId: YAHOO_ID, sourceLabel: YAHOO_LABEL };
  if (error instanceof YahooFault) {
    return {
      ...base,
      code: error.code,
      retryAfterMs: error.retryAfterMs,
      detail: error.message.slice(0, 200),
    };
  }
  const kind = error instanceof Error ? error.name : typeof error;
  return { ...base, code: "bad_data", retryAfterMs: null, detail: `unreadable answer (${kind})` };
}

const NETWORK_TIMEOUTS = new Set(["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT"]);

/** The fault for a connection that could not be made or broke before an answer: `timeout` or `offline`. */
export function toNetworkFault(error: unknown): YahooFault {
  const code = findErrorCode(error);
  if (code !== null && NETWORK_TIMEOUTS.has(code)) {
    return new YahooFault({ code: "timeout", detail: `no connection in time (${code})`, cause: error });
  }
  return new YahooFault({ code: "offline", detail: `no connection (${code ?? "network"})`, cause: error });
}

function findErrorCode(error: unknown): string | null {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if ("code" in current && typeof current.code === "string") return current.code;
    if (current instanceof AggregateError && current.errors.length > 0) current = current.errors[0];
    else current = current.cause;
  }
  return null;
}

/**
 * The fault for an answer that is not 2xx, by its status alone. A chart request of ours is well formed, so 400 means
 * that Yahoo has no rows for the days asked.
 */
export function toStatusFault(input: {
  status: number;
  retryAfter: string | null;
  nowMs: number | null;
}): YahooFault {
  const { status } = input;
  const detail = `HTTP ${status}`;
  const retryAfterMs = parseRetryAfter(input);
  if (status === 429 || status === 999) return new YahooFault({ code: "rate_limited", detail, retryAfterMs });
  if (status === 401 || status === 403) return new YahooFault({ code: "auth", detail });
  if (status === 404) return new YahooFault({ code: "not_found", detail });
  if (status === 400) return new YahooFault({ code: "no_data", detail });
  if (status === 408 || status === 504) return new YahooFault({ code: "timeout", detail });
  return new YahooFault({ code: "bad_data", detail, retryAfterMs });
}

/**
 * Milliseconds of a `Retry-After` header, in seconds or as an HTTP date, the latter counted from `nowMs` (the answer's
 * own `Date`); null when absent or unreadable.
 */
export function parseRetryAfter(input: { retryAfter: string | null; nowMs: number | null }): number | null {
  const text = input.retryAfter?.trim();
  if (!text) return null;
  if (/^\d+$/.test(text)) return Number(text) * 1_000;
  const at = Date.parse(text);
  return Number.isNaN(at) || input.nowMs === null ? null : Math.max(0, at - input.nowMs);
}
