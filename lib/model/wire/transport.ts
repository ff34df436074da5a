import { Agent, fetch as undiciFetch } from "undici";
import { toGatheredStream } from "./gathered-stream";

/** A way to fetch with a time limit on the connection itself, apart from the waiting for the first word. */
export interface Transport {
  fetch: typeof fetch;
  close(): Promise<void>;
}

/** Connections are kept open and used again. Waiting for answers has no limit here: the calls have their own. */
export function createTransport({ connectMs }: { connectMs: number }): Transport {
  const agent = new Agent({
    connect: { timeout: connectMs },
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 10_000,
  });
  const limited = (address: unknown, init: RequestInit | undefined) =>
    isForStream(init)
      ? openStream({ agent, address: String(address), init })
      : undiciFetch(address as string, { ...(init as object), dispatcher: agent });
  return { fetch: limited as unknown as typeof fetch, close: () => agent.destroy() };
}

/** The SDK writes its bodies as text, where a quote inside a string has a backslash before it. */
function isForStream(init: RequestInit | undefined): init is RequestInit & { body: string } {
  return typeof init?.body === "string" && init.body.includes('"stream":true');
}

/**
 * A request whose answer comes in pieces: below `fetch`, whose layers each piece would have to pass, and with its words
 * gathered. Redirects are not followed: a model's address is the address of a model.
 */
async function openStream(input: {
  agent: Agent;
  address: string;
  init: RequestInit & { body: string };
}): Promise<Response> {
  const { agent, address, init } = input;
  const { origin, pathname, search } = new URL(address);
  const { statusCode, headers, body } = await agent.request({
    origin,
    path: pathname + search,
    method: "POST",
    headers: Object.fromEntries(new Headers(init.headers)),
    body: init.body,
    signal: init.signal ?? null,
  });
  const head = { status: statusCode, headers: toHeaders(headers) };
  if (!String(headers["content-type"]).startsWith("text/event-stream")) {
    return new Response(await body.text(), head);
  }
  return new Response(toGatheredStream(body), head);
}

function toHeaders(headers: Record<string, string | string[] | undefined>): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one): [string, string] => [name, one]),
  );
}
