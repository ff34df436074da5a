import { Agent, fetch as undiciFetch } from "undici";

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
  const limited = (address: unknown, init: object | undefined) =>
    undiciFetch(address as string, { ...init, dispatcher: agent });
  return { fetch: limited as unknown as typeof fetch, close: () => agent.destroy() };
}
