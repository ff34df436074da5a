import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A stand-in for a source's server that keeps a log of its own. */
export interface CountingServer {
  url: string;
  /** Path and status of every request so far, in the order of arrival. */
  log: { path: string; status: number }[];
  close(): Promise<void>;
}

/** Starts it on a free loopback port. It answers `/status/429` with that status, anything else with 200 and `{}`. */
export async function startCountingServer(
  options: {
    /** Waited for before each answer; told how many requests have come, this one included. */
    before?: (count: number) => Promise<void>;
  } = {},
): Promise<CountingServer> {
  const log: CountingServer["log"] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const status = Number(/^\/status\/(\d{3})/.exec(path)?.[1] ?? 200);
    log.push({ path, status });
    await options.before?.(log.length);
    response.writeHead(status, { "content-type": "application/json" }).end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
