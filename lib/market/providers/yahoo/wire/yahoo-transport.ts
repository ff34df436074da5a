import type { MarketFailureCode } from "@/lib/contract/failures";
import type { MarketCall } from "../../../provider";
import type { RequestGate } from "../../../usage/request-gate";
import { parseRetryAfter, toNetworkFault } from "../../remote/http-faults";
import { readText } from "../../remote/read-text";
import { SourceFault } from "../../remote/source-fault";
import { unlessAborted } from "../../remote/unless-aborted";
import { refuseErrorBody, refuseFalseCrumb, toYahooStatusFault } from "./yahoo-faults";

export type Fetch = typeof globalThis.fetch;

export interface TransportOptions {
  /** Another host that answers like Yahoo; null for Yahoo itself. */
  baseUrl: string | null;
  fetch: Fetch | null;
  gate: RequestGate;
  /** Longest a request for a cookie or a crumb may take, in milliseconds. */
  timeoutMs: number;
}

/**
 * Makes the `fetch` that one call hands to yahoo-finance2. Each request passes the gate. It hands on nothing but
 * readable JSON, a true crumb, or the headers of a cookie page: everything else is thrown as a `SourceFault` here,
 * because the library would write the address of a failed call to the console and lose its headers.
 * A crumb and its cookie are for all calls, so the caller's abort does not end their requests; their own time does.
 */
export function createYahooTransport(options: TransportOptions): (call: MarketCall) => Fetch {
  return (call) => async (input, init) => {
    const asked = new URL(input instanceof Request ? input.url : input);
    const kind = toKind(asked);
    const signal = kind === "data" ? call.signal : AbortSignal.timeout(options.timeoutMs);
    signal.throwIfAborted();
    const passed = await unlessAborted({ signal, work: options.gate.take({ now: call.now }) });
    if (!passed.ok) {
      const detail = `own limit of ${passed.quota} reached, nothing was sent`;
      throw new SourceFault({ code: "rate_limited", detail, retryAfterMs: passed.retryAfterMs });
    }
    const address = toAddress({ asked, baseUrl: options.baseUrl });
    const ask = options.fetch ?? globalThis.fetch;
    const startedMs = performance.now();
    const record = (code: MarketFailureCode | null) =>
      options.gate.record({ now: call.now, code, latencyMs: performance.now() - startedMs });
    try {
      const answer = await exchange({ ask, address, init: init ?? {}, kind, signal, now: call.now });
      record(null);
      return answer;
    } catch (error) {
      const thrown = kind === "data" || !signal.aborted ? error : lateCrumb(options.timeoutMs);
      record(toCode({ thrown, signal }));
      throw thrown;
    }
  };
}

/** The code a request is counted under. A caller who leaves is no fault of the source, its deadline is. */
function toCode(input: { thrown: unknown; signal: AbortSignal }): MarketFailureCode | null {
  if (input.thrown instanceof SourceFault) return input.thrown.code;
  if (!input.signal.aborted) return "bad_data";
  const { reason } = input.signal;
  return reason instanceof DOMException && reason.name === "TimeoutError" ? "timeout" : null;
}

function lateCrumb(timeoutMs: number): SourceFault {
  return new SourceFault({ code: "timeout", detail: `no crumb within ${timeoutMs} ms` });
}

const YAHOO_HOST = /(^|\.)yahoo\.com$/;

/** What is asked for: figures, a crumb, or a page that is asked for its cookies only. */
type Kind = "data" | "crumb" | "page";

function toKind(asked: URL): Kind {
  if (asked.pathname.endsWith("/getcrumb")) return "crumb";
  return /^query\d?\.finance\.yahoo\.com$/.test(asked.hostname) ? "data" : "page";
}

function toAddress(input: { asked: URL; baseUrl: string | null }): URL {
  const { asked, baseUrl } = input;
  if (!YAHOO_HOST.test(asked.hostname)) {
    throw new SourceFault({ code: "bad_data", detail: "redirected to another host" });
  }
  if (baseUrl === null) return asked;
  return new URL(asked.pathname.replace(/^\//, "") + asked.search, baseUrl.replace(/\/*$/, "/"));
}

async function exchange(input: {
  ask: Fetch;
  address: URL;
  init: RequestInit;
  kind: Kind;
  signal: AbortSignal;
  now: Date;
}): Promise<Response> {
  const { ask, address, init, kind, signal, now } = input;
  const response = await send({ ask, address, init, kind, signal });
  const retryAfterMs = parseRetryAfter({ headers: response.headers, now });
  const { status } = response;
  if (kind === "page") {
    // the form of consent is read by the library, and gives its cookie only when it is sent back
    const isForm = address.pathname.includes("collectConsent");
    const fault = isForm ? null : findPageFault({ response, retryAfterMs });
    const body =
      isForm || fault ? await unlessAborted({ signal, work: readText({ response, signal }) }) : null;
    if (fault) throw fault;
    // a page of a megabyte is asked for its headers only
    if (!isForm) await response.body?.cancel();
    return new Response(body || null, { status, headers: response.headers });
  }
  const text = await unlessAborted({ signal, work: readText({ response, signal }) });
  if (!response.ok) throw toYahooStatusFault({ status, retryAfterMs });
  if (kind === "crumb") refuseFalseCrumb(text);
  else refuseErrorBody(text);
  return new Response(kind === "crumb" ? text.trim() : text, {
    status: 200,
    headers: { "content-type": kind === "crumb" ? "text/plain" : "application/json" },
  });
}

async function send(input: {
  ask: Fetch;
  address: URL;
  init: RequestInit;
  kind: Kind;
  signal: AbortSignal;
}): Promise<Response> {
  const { ask, address, init, kind, signal } = input;
  const { method, headers, body } = init;
  try {
    return await unlessAborted({
      signal,
      work: ask(address, {
        ...(kind === "page" && method !== undefined ? { method, body: body ?? null } : {}),
        ...(headers === undefined ? {} : { headers }),
        signal,
        cache: "no-store",
        redirect: "manual",
      }),
    });
  } catch (error) {
    signal.throwIfAborted();
    throw toNetworkFault(error);
  }
}

/**
 * A page is of use for its cookies, whatever its status, and for leading on to another page of Yahoo's: then null. Any
 * other must not count as an answer.
 */
function findPageFault(input: { response: Response; retryAfterMs: number | null }): SourceFault | null {
  const { status, headers } = input.response;
  const location = headers.get("location");
  if (location !== null && URL.canParse(location) && !YAHOO_HOST.test(new URL(location).hostname)) {
    return new SourceFault({ code: "bad_data", detail: "redirected to another host" });
  }
  if (location !== null || headers.getSetCookie().length > 0) return null;
  if (status >= 400) return toYahooStatusFault({ status, retryAfterMs: input.retryAfterMs });
  return new SourceFault({ code: "bad_data", detail: "no cookie in the answer" });
}
