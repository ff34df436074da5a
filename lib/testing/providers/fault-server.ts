import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What goes wrong with every request; `redirect` leads to another host, which is named by `elsewhere`. */
export const serverFaults = [
  "401",
  "403",
  "429",
  "429 in seconds",
  "429 until a date",
  "429 with an empty object",
  "403 with an empty object",
  "500",
  "html with 200",
  "truncated json",
  "slow loris",
  "reset",
  "empty 200",
  "schema drift",
  "redirect",
] as const;
export type ServerFault = (typeof serverFaults)[number];

/** Server on the loopback address that fails in one way. Close it when done. */
export interface FaultServer {
  url: string;
  /** Requests that came. */
  requests: () => number;
  close(): Promise<void>;
}

const ANSWERED_AT = "Thu, 07 Mar 2024 12:00:00 GMT";
const HALF_A_MINUTE_LATER = "Thu, 07 Mar 2024 12:00:30 GMT";
const DRIP_MS = 40;

/** Starts it. `secret` is put into the bodies of its errors, as careless sources do. */
export async function startFaultServer(input: {
  fault: ServerFault;
  secret: string;
  elsewhere?: string;
}): Promise<FaultServer> {
  const { fault, secret, elsewhere = "" } = input;
  let requests = 0;
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((_, response) => {
    requests++;
    if (fault === "reset") response.socket?.resetAndDestroy();
    else if (fault === "slow loris") timers.add(drip(response));
    else fail({ response, fault, secret, elsewhere });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearInterval(timer);
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Headers at once, then a byte now and then, for ever. */
function drip(response: ServerResponse): NodeJS.Timeout {
  response.writeHead(200, { "content-type": "application/json" });
  response.write("[");
  return setInterval(() => response.write(" "), DRIP_MS);
}

function fail(input: {
  response: ServerResponse;
  fault: Exclude<ServerFault, "reset" | "slow loris">;
  secret: string;
  elsewhere: string;
}): void {
  const { response, fault, secret, elsewhere } = input;
  const json = { "content-type": "application/json" };
  const said = JSON.stringify({ note: `the key ${secret} was sent` });
  const limit = (headers: Record<string, string>) =>
    response.writeHead(429, { ...json, ...headers }).end(said);
  const answers: Record<typeof fault, () => void> = {
    "401": () => response.writeHead(401, json).end(said),
    "403": () => response.writeHead(403, json).end(said),
    "429": () => limit({}),
    "429 in seconds": () => limit({ "retry-after": "7" }),
    "429 until a date": () => limit({ date: ANSWERED_AT, "retry-after": HALF_A_MINUTE_LATER }),
    "429 with an empty object": () => response.writeHead(429, json).end("{}"),
    "403 with an empty object": () => response.writeHead(403, json).end("{}"),
    "500": () => response.writeHead(500, { "content-type": "text/plain" }).end(`broken for ${secret}`),
    "html with 200": () =>
      response.writeHead(200, { "content-type": "text/html" }).end(`<!doctype html><p>${secret}</p>`),
    "truncated json": () =>
      response.writeHead(200, json).end(`{"status":"OK","secret":"${secret}","rows":[{"a":1},{`),
    "empty 200": () => response.writeHead(200, json).end(),
    "schema drift": () => response.writeHead(200, json).end(JSON.stringify({ version: 9, body: { secret } })),
    redirect: () => response.writeHead(302, { location: `${elsewhere}/?key=${secret}` }).end(),
  };
  answers[fault]();
}
