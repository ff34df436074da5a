import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "redis";

type Reply = { result: unknown } | { error: string };

/** How the stand-in answers: as Upstash does, never, with a page for people, or with half of its answer. */
export type RestManner = "ordinary" | "silent" | "html" | "truncated";

/** A server that speaks Upstash's REST protocol and hands every command to a Redis. */
export interface UpstashRestServer {
  url: string;
  token: string;
  /** Header rows of the requests so far, oldest first. */
  requests: { path: string; headers: Record<string, unknown> }[];
  behave(manner: RestManner): void;
  stop(): Promise<void>;
}

/** Starts the stand-in on a free loopback port, in front of the Redis at `redisUrl`. */
export async function startUpstashRestServer({ redisUrl }: { redisUrl: string }): Promise<UpstashRestServer> {
  const token = "a-token-for-tests";
  const requests: UpstashRestServer["requests"] = [];
  let manner: RestManner = "ordinary";
  const redis = createClient({ url: redisUrl, RESP: 2 });
  redis.on("error", () => undefined); // told to each command's sender as well
  await redis.connect();

  const run = async (command: unknown): Promise<Reply> => {
    if (!Array.isArray(command) || command.length === 0) return { error: "ERR empty command" };
    try {
      return { result: await redis.sendCommand(command.map(toRedisText)) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };

  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", headers: request.headers });
    if (manner !== "silent") void answer({ request, response, token, run, manner });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token,
    requests,
    behave: (next) => {
      manner = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      redis.destroy();
    },
  };
}

async function answer(input: {
  request: IncomingMessage;
  response: ServerResponse;
  token: string;
  run: (command: unknown) => Promise<Reply>;
  manner: RestManner;
}): Promise<void> {
  const { request, response, token, run, manner } = input;
  const text = await readText(request);
  if (manner === "html") return send(response, { status: 200, text: "<html><body>Welcome</body></html>" });
  if (request.headers.authorization !== `Bearer ${token}`) {
    return send(response, { status: 401, text: JSON.stringify({ error: "Unauthorized" }) });
  }
  const { status, body } = await carryOut({ path: request.url ?? "/", body: JSON.parse(text), run });
  const encoded = request.headers["upstash-encoding"] === "base64" ? encodeReplies(body) : body;
  const json = JSON.stringify(encoded);
  send(response, { status, text: manner === "truncated" ? json.slice(0, json.length / 2) : json });
}

/** One command at `/`, a row of them at `/pipeline`, a transaction at `/multi-exec`. */
async function carryOut(input: { path: string; body: unknown; run: (command: unknown) => Promise<Reply> }) {
  const { path, body, run } = input;
  if (path === "/") {
    const reply = await run(body);
    return { status: "error" in reply ? 400 : 200, body: reply };
  }
  const commands = Array.isArray(body) ? body : [];
  if (path === "/pipeline") return { status: 200, body: await Promise.all(commands.map(run)) };
  if (path !== "/multi-exec") return { status: 400, body: { error: "ERR unknown path" } };
  const replies = await Promise.all([["MULTI"], ...commands, ["EXEC"]].map(run));
  const last = replies.at(-1) ?? { error: "ERR no reply" };
  if ("error" in last) return { status: 400, body: last };
  return { status: 200, body: (last.result as unknown[]).map((result) => ({ result })) };
}

/** Upstash knows a mark at the head of a script that a Redis of its own does not. */
function toRedisText(text: unknown): string {
  return String(text).replace(/^#!lua flags=allow-key-locking\s*\n/, "");
}

function encodeReplies(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(encodeReplies);
  if (body === null || typeof body !== "object" || !("result" in body)) return body;
  return { result: body.result === "OK" ? "OK" : encodeText(body.result) };
}

/** Texts in base64; Upstash leaves the plain "OK" of a command as it is. */
function encodeText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(encodeText);
  return typeof value === "string" ? Buffer.from(value).toString("base64") : value;
}

function send(response: ServerResponse, { status, text }: { status: number; text: string }): void {
  response.writeHead(status, { "content-type": "application/json" }).end(text);
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
