import type { Readable } from "node:stream";
import { Agent, fetch as undiciFetch } from "undici";

/** A way to fetch with a time limit on the connection itself, apart from the waiting for the first word. */
export interface Transport {
  fetch: typeof fetch;
  /**
   * Lets the SDK ask for a stream, and takes the bytes of an accepted answer before the SDK reads them: its layers cost
   * several times what our reading of the few fields costs. What is refused is the SDK's to read, and is thrown by it.
   */
  takeStream(signal: AbortSignal, ask: () => PromiseLike<unknown>): Promise<Readable>;
  close(): Promise<void>;
}

/** Thrown in the SDK's place of an answer; made once, for an error with its stack costs more than a word. */
const TAKEN = new Error("the answer is read elsewhere");

/** Connections are kept open and used again. Waiting for answers has no limit here: the calls have their own. */
export function createTransport({ connectMs }: { connectMs: number }): Transport {
  const agent = new Agent({
    connect: { timeout: connectMs },
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 10_000,
  });
  /** Bodies by the signal of the call that they belong to; null while they are waited for. */
  const takers = new WeakMap<AbortSignal, { body: Readable | null }>();
  const limited = (address: unknown, init: RequestInit | undefined) => {
    const taker = init?.signal ? takers.get(init.signal) : undefined;
    return taker !== undefined && typeof init?.body === "string"
      ? openStream({ agent, address: String(address), init: { ...init, body: init.body }, taker })
      : undiciFetch(address as string, { ...(init as object), dispatcher: agent });
  };
  return {
    fetch: limited as unknown as typeof fetch,
    async takeStream(signal, ask) {
      const taker: { body: Readable | null } = { body: null };
      takers.set(signal, taker);
      try {
        await ask();
      } catch (cause) {
        if (cause === TAKEN && taker.body !== null) return taker.body;
        throw cause;
      }
      throw new Error("the SDK did not ask by the transport that it was given");
    },
    close: () => agent.destroy(),
  };
}

/**
 * A request whose answer comes in pieces: below `fetch`, whose layers each piece would have to pass. Redirects are not
 * followed: a model's address is the address of a model.
 */
async function openStream(input: {
  agent: Agent;
  address: string;
  init: RequestInit & { body: string };
  taker: { body: Readable | null };
}): Promise<Response> {
  const { agent, address, init, taker } = input;
  const { origin, pathname, search } = new URL(address);
  const { statusCode, headers, body } = await agent.request({
    origin,
    path: pathname + search,
    method: "POST",
    headers: toSent(init.headers),
    body: init.body,
    signal: init.signal ?? null,
  });
  if (statusCode >= 200 && statusCode < 300) {
    taker.body = body;
    throw TAKEN;
  }
  return new Response(await body.text(), { status: statusCode, headers: toHeaders(headers) });
}

function toSent(headers: RequestInit["headers"]): Record<string, string> {
  const isPlain = typeof headers === "object" && Object.getPrototypeOf(headers) === Object.prototype;
  return isPlain ? (headers as Record<string, string>) : Object.fromEntries(new Headers(headers));
}

function toHeaders(headers: Record<string, string | string[] | undefined>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
}
