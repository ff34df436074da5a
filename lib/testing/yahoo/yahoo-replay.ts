import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseArgs } from "node:util";
import type { YahooFixture, yahooSearchBody } from "./yahoo-chart-body";
import type { YahooCompany } from "./yahoo-company-body";
import { createYahooCrumbs, type YahooCrumbs } from "./yahoo-crumbs";
import { loadYahooRecordings, type RecordedAnswer, type YahooRecordings } from "./yahoo-recordings";

/**
 * How the server behaves: as recorded, or with one of the faults that real life has shown. While `held`, requests wait
 * for another mode and are then answered in it.
 */
export type ReplayMode =
  | "ok"
  | "slow"
  | "held"
  | "429"
  | "500"
  | "chart500"
  | "html200"
  | "truncated"
  | "hang";

export interface YahooReplayOptions {
  /** Folder of recorded exchanges; null to serve made-up answers only. */
  dir?: string | null;
  /** Serve only these files of the folder, rows or not. */
  files?: string[];
  fixtures?: YahooFixture[];
  hits?: Parameters<typeof yahooSearchBody>[0];
  news?: object[];
  companies?: YahooCompany[];
  /** What the crumb endpoint answers, in this order; the last for ever. A true crumb unless told. */
  crumbs?: string[];
  /** 0 or absent: any free port. */
  port?: number;
  /** Pause before every answer, in milliseconds; `slow` waits 5,000 more. */
  delayMs?: number;
  mode?: ReplayMode;
}

export interface YahooReplay {
  url: string;
  /** Paths with queries, in the order they came. */
  log: string[];
  setMode(mode: ReplayMode): void;
  /** From now on refuses every crumb that was given out. */
  forgetCrumbs(): void;
  close(): Promise<void>;
}

/** Starts a server on the loopback address that answers like Yahoo from recordings. Close it when done. */
export async function startYahooReplay(options: YahooReplayOptions): Promise<YahooReplay> {
  const recordings = loadYahooRecordings({ ...options, dir: options.dir ?? null });
  const crumbs = createYahooCrumbs(options.crumbs);
  const log: string[] = [];
  let mode: ReplayMode = options.mode ?? "ok";
  const held: (() => void)[] = [];
  const server = createServer((request, response) => {
    log.push(request.url ?? "");
    const answer = () => {
      const pauseMs = (options.delayMs ?? 0) + (mode === "slow" ? 5_000 : 0);
      const exchange = { request, response, recordings, crumbs, mode };
      if (pauseMs === 0) send(exchange);
      else setTimeout(() => send(exchange), pauseMs);
    };
    if (mode === "held") held.push(answer);
    else answer();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    setMode: (next) => {
      mode = next;
      if (mode !== "held") for (const answer of held.splice(0)) answer();
    },
    forgetCrumbs: () => crumbs.forget(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  recordings: YahooRecordings;
  crumbs: YahooCrumbs;
  mode: ReplayMode;
}

function send(exchange: Exchange): void {
  const { response, mode } = exchange;
  if (mode === "hang") return;
  if (mode === "429") {
    response
      .writeHead(429, { "content-type": "text/plain", "retry-after": "7" })
      .end("Edge: Too Many Requests");
  } else if (mode === "500" || (mode === "chart500" && exchange.request.url?.includes("/finance/chart/"))) {
    response.writeHead(500, { "content-type": "text/plain" }).end("Internal Server Error");
  } else if (mode === "html200") {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Consent</title>");
  } else {
    const answer = findAnswer(exchange);
    const body =
      mode === "truncated" ? answer.body.slice(0, Math.floor(answer.body.length / 2)) : answer.body;
    response.writeHead(answer.status, answer.headers).end(body);
  }
}

function findAnswer({ request, recordings, crumbs }: Exchange): RecordedAnswer {
  const address = new URL(request.url ?? "/", "http://127.0.0.1");
  const told = crumbs.answer({ address, cookie: request.headers.cookie ?? "" });
  if (told) return told;
  const chart = /^\/v8\/finance\/chart\/([^/]+)$/.exec(address.pathname)?.[1];
  if (chart !== undefined) {
    return recordings.chart({
      symbol: decodeURIComponent(chart),
      fromSeconds: Number(address.searchParams.get("period1") ?? 0),
      toSeconds: Number(address.searchParams.get("period2") ?? Number.MAX_SAFE_INTEGER),
    });
  }
  if (address.pathname === "/v1/finance/search")
    return recordings.search(address.searchParams.get("q") ?? "");
  return (
    recordings.company(address) ?? {
      status: 404,
      headers: { "content-type": "text/plain" },
      body: "not recorded",
    }
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { dir: { type: "string" }, port: { type: "string" }, delay: { type: "string" } },
  });
  const replay = await startYahooReplay({
    dir: values.dir ?? null,
    port: Number(values.port ?? 0),
    delayMs: Number(values.delay ?? 0),
  });
  process.stdout.write(`${replay.url}\n`);
}
