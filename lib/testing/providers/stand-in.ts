import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as a stand-in sees it. `path` is decoded and has no query. */
export interface StandInRequest {
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
}

export interface StandInAnswer {
  /** 200 unless told. */
  status?: number;
  headers?: Record<string, string>;
  /** Sent as JSON; a text is sent as it is. */
  body: unknown;
}

/** A source's server on the loopback address. Close it when done. */
export interface StandIn {
  url: string;
  /** Paths with queries, in the order they came. */
  log: string[];
  close(): Promise<void>;
}

/** Starts a server that answers every request with what `answer` returns. */
export async function startStandIn(answer: (request: StandInRequest) => StandInAnswer): Promise<StandIn> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? "/", "http://127.0.0.1");
    log.push(request.url ?? "");
    const { pathname, searchParams } = address;
    const {
      status = 200,
      headers,
      body,
    } = answer({
      path: decodeURIComponent(pathname),
      query: searchParams,
      headers: request.headers,
    });
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
