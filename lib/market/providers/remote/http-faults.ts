import { SourceFault } from "./source-fault";

const NETWORK_TIMEOUTS = new Set(["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "UND_ERR_HEADERS_TIMEOUT"]);

/** The fault for a connection that could not be made or broke before an answer: `timeout` or `offline`. */
export function toNetworkFault(error: unknown): SourceFault {
  const code = findErrorCode(error);
  if (code !== null && NETWORK_TIMEOUTS.has(code)) {
    return new SourceFault({ code: "timeout", detail: `no connection in time (${code})` });
  }
  return new SourceFault({ code: "offline", detail: `no connection (${code ?? "network"})` });
}

function findErrorCode(error: unknown): string | null {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth++) {
    if ("code" in current && typeof current.code === "string") return current.code.slice(0, 40);
    if (current instanceof AggregateError && current.errors.length > 0) current = current.errors[0];
    else current = current.cause;
  }
  return null;
}

/**
 * The fault for an answer that is not 2xx, by its status alone: 401 and 403 `auth`, 402 `plan_required`, 404
 * `not_found`, 408 and 504 `timeout`, 429 `rate_limited`, all others `bad_data`. A 5xx is `bad_data` and not `offline`:
 * the source was reached and gave an answer that cannot be used, and an outage of the network is not named for it.
 */
export function toStatusFault(input: { status: number; retryAfterMs: number | null }): SourceFault {
  const { status, retryAfterMs } = input;
  const detail = `HTTP ${status}`;
  if (status === 429) return new SourceFault({ code: "rate_limited", detail, retryAfterMs });
  if (status === 401 || status === 403) return new SourceFault({ code: "auth", detail });
  if (status === 402) return new SourceFault({ code: "plan_required", detail });
  if (status === 404) return new SourceFault({ code: "not_found", detail });
  if (status === 408 || status === 504) return new SourceFault({ code: "timeout", detail });
  return new SourceFault({ code: "bad_data", detail, retryAfterMs });
}

/**
 * Milliseconds of a `Retry-After` header, in seconds or as an HTTP date, the latter counted from the answer's own
 * `Date` or else from `now`; null when absent or unreadable, never negative.
 */
export function parseRetryAfter(input: { headers: Headers; now: Date }): number | null {
  const text = input.headers.get("retry-after")?.trim();
  if (!text) return null;
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1_000);
  const atMs = Date.parse(text);
  if (!/[a-z]{3}/i.test(text) || Number.isNaN(atMs)) return null;
  const answeredMs = Date.parse(input.headers.get("date") ?? "");
  return Math.max(0, atMs - (Number.isNaN(answeredMs) ? input.now.getTime() : answeredMs));
}
