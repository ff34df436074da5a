import type { z } from "zod";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { RequestGate } from "../../usage/request-gate";
import { parseRetryAfter, toNetworkFault, toStatusFault } from "./http-faults";
import { readText } from "./read-text";
import { type FaultFacts, SourceFault } from "./source-fault";
import { unlessAborted } from "./unless-aborted";

export type Fetch = typeof globalThis.fetch;

/** What every source with a key of the owner's is made of. */
export interface KeyedSourceOptions {
  apiKey: string;
  /** Another host that answers like the source, e.g. `http://127.0.0.1:4100`. */
  baseUrl?: string;
  /** Counts and limits its requests; a gate without limits unless told. */
  gate?: RequestGate;
  fetch?: Fetch;
  /** Longest one call may take, in milliseconds. */
  timeoutMs?: number;
}

export interface RemoteClientOptions {
  /** `https://api.example.com`, with or without a path; requests go below it and nowhere else. */
  baseUrl: string;
  /** Sent with every request; the place for a key wherever the source takes it there. */
  headers?: Record<string, string>;
  /** Added to every address, for sources that take their key nowhere else. */
  query?: Record<string, string>;
  /** Asked before each request and told after it. */
  gate: RequestGate;
  fetch?: Fetch;
  /** Longest one request may take, body included, in milliseconds. */
  timeoutMs: number;
  /**
   * The fault that a body means, whatever its status; null leaves it to the status. Called before the schema. `body` is
   * the parsed JSON or undefined where it is none, `text` the first 2,000 characters. Its detail is our own wording.
   */
  readFault?: (answer: { status: number; body: unknown; text: string }) => FaultFacts | null;
}

export interface JsonRequest<T> {
  /** Path below the base address, its parts already encoded. */
  path: string;
  /** Undefined values are left out. */
  query?: Record<string, string | number | undefined>;
  schema: z.ZodType<T>;
  now: Date;
  signal: AbortSignal;
}

/** One source over HTTP. It throws `SourceFault`, or the reason of an aborted signal, and never anything else. */
export interface RemoteClient {
  getJson<T>(request: JsonRequest<T>): Promise<T>;
}

/** Redirects within the same origin that are followed; each is a request of its own to the gate. */
const MOST_REDIRECTS = 2;
const TEXT_SHOWN = 2_000;

/**
 * A client for one source. Each request first takes from the gate (used up: `rate_limited`, nothing is sent), ends
 * within its time, and is recorded with its latency and code. Nothing but whole JSON of the asked form comes back.
 */
export function createRemoteClient(options: RemoteClientOptions): RemoteClient {
  const { gate } = options;

  async function exchange<T>(input: { request: JsonRequest<T>; address: URL; hops: number }): Promise<T> {
    const { request, address, hops } = input;
    const { now } = request;
    request.signal.throwIfAborted();
    await passGate({ gate, request });
    const startedMs = performance.now();
    const deadline = AbortSignal.timeout(options.timeoutMs);
    const signal = AbortSignal.any([request.signal, deadline]);
    const record = (code: MarketFailureCode | null) =>
      gate.record({ now, code, latencyMs: performance.now() - startedMs });
    let answer: T | URL;
    try {
      const sent = send({ options, address, signal, now });
      answer = readAnswer({ ...(await unlessAborted({ signal, work: sent })), address, request, options });
    } catch (error) {
      const late = new SourceFault({ code: "timeout", detail: `no answer within ${options.timeoutMs} ms` });
      const thrown = deadline.aborted && !request.signal.aborted ? late : error;
      record(toCode({ thrown, signal: request.signal }));
      throw thrown;
    }
    record(null);
    if (!(answer instanceof URL)) return answer;
    if (hops === 0) throw new SourceFault({ code: "bad_data", detail: "redirected too often" });
    return exchange({ request, address: answer, hops: hops - 1 });
  }

  return {
    getJson: async (request) => {
      refuseUnsendableHeaders(options.headers ?? {});
      return exchange({ request, address: toAddress({ options, request }), hops: MOST_REDIRECTS });
    },
  };
}

/** The code a request is counted under. A caller who leaves is no fault of the source, its deadline is. */
function toCode(input: { thrown: unknown; signal: AbortSignal }): MarketFailureCode | null {
  if (input.thrown instanceof SourceFault) return input.thrown.code;
  if (!input.signal.aborted) return "bad_data";
  const { reason } = input.signal;
  return reason instanceof DOMException && reason.name === "TimeoutError" ? "timeout" : null;
}

async function passGate(input: {
  gate: RequestGate;
  request: { now: Date; signal: AbortSignal };
}): Promise<void> {
  const { gate, request } = input;
  const passed = await unlessAborted({ signal: request.signal, work: gate.take({ now: request.now }) });
  if (passed.ok) return;
  const detail = `own limit of ${passed.quota} reached, nothing was sent`;
  throw new SourceFault({ code: "rate_limited", detail, retryAfterMs: passed.retryAfterMs });
}

/** A key with a line break or a letter beyond Latin-1 cannot be sent, and the platform's error would repeat it. */
function refuseUnsendableHeaders(headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw new SourceFault({
        code: "auth",
        detail: `the header ${name} has characters that cannot be sent`,
      });
    }
  }
}

function toAddress(input: { options: RemoteClientOptions; request: JsonRequest<unknown> }): URL {
  const { options, request } = input;
  const address = new URL(request.path.replace(/^\/+/, ""), options.baseUrl.replace(/\/*$/, "/"));
  for (const [name, value] of Object.entries({ ...request.query, ...options.query })) {
    if (value !== undefined) address.searchParams.set(name, String(value));
  }
  return address;
}

interface Answer {
  response: Response;
  text: string;
  retryAfterMs: number | null;
}

async function send(input: {
  options: RemoteClientOptions;
  address: URL;
  signal: AbortSignal;
  now: Date;
}): Promise<Answer> {
  const { options, address, signal, now } = input;
  const ask = options.fetch ?? globalThis.fetch;
  const headers = { accept: "application/json", ...options.headers };
  let response: Response;
  try {
    response = await ask(address, { headers, signal, cache: "no-store", redirect: "manual" });
  } catch (error) {
    signal.throwIfAborted();
    throw toNetworkFault(error);
  }
  const text = await readText({ response, signal });
  return { response, text, retryAfterMs: parseRetryAfter({ headers: response.headers, now }) };
}

/** What an answer says, or the address it points to within the same origin. */
function readAnswer<T>(
  input: Answer & { address: URL; request: JsonRequest<T>; options: RemoteClientOptions },
): T | URL {
  const { response, text, retryAfterMs, address, request, options } = input;
  const { status } = response;
  const location = response.headers.get("location");
  if (status >= 300 && status < 400 && location !== null) return toNextAddress({ address, location });
  const body = parseJson(text);
  const told = options.readFault?.({ status, body, text: text.slice(0, TEXT_SHOWN) }) ?? null;
  if (told) throw new SourceFault({ ...told, retryAfterMs: told.retryAfterMs ?? retryAfterMs });
  if (!response.ok) throw toStatusFault({ status, retryAfterMs });
  if (body === undefined) throw new SourceFault({ code: "bad_data", detail: describeText(text) });
  const parsed = request.schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.map(String).join(".").slice(0, 60) || "the top";
  throw new SourceFault({ code: "bad_data", detail: `answer of an unknown form at ${where}` });
}

function toNextAddress(input: { address: URL; location: string }): URL {
  const next = URL.canParse(input.location, input.address) ? new URL(input.location, input.address) : null;
  if (next?.origin === input.address.origin) return next;
  throw new SourceFault({ code: "bad_data", detail: "redirected to another host" });
}

/** The parsed body, or undefined for text that is no whole JSON: that is an answer too, judged by who asks. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function describeText(text: string): string {
  const start = text.trimStart();
  if (start === "") return "empty answer";
  if (start.startsWith("<")) return "a page instead of data";
  return /^[[{]/.test(start) ? "the answer is cut off" : "not JSON";
}
