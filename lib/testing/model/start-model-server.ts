import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { checkRequest, type Limits } from "./check-request";
import { readRequest } from "./read-request";
import type { ModelRequest, Script, Scripted } from "./script";
import { chatWire } from "./wire/chat-wire";
import { toEmbeddingBody } from "./wire/embedding-wire";
import { type Answerable, type Frame, toSse, type Wire } from "./wire/frames";
import { responsesWire } from "./wire/responses-wire";

/** A model's server on the loopback address. Close it when done. */
export interface ModelServer {
  /** Base address, ending in `/v1`. */
  url: string;
  /** What was asked, in the order it came. */
  requests: ModelRequest[];
  /** How many answers ended before they were complete: broken off by the other side, or by a script. */
  readonly brokenOff: number;
  close(): Promise<void>;
}

export interface ModelServerOptions extends Limits {
  script: Script;
  /** 0 takes a free port. */
  port?: number;
}

/**
 * A stand-in for a model's server that speaks the real wire: chat completions, Responses and embeddings, streamed and
 * whole, with the refusals a real one gives.
 */
export async function startModelServer(options: ModelServerOptions): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  let brokenOff = 0;
  const server = createServer((request, response) => {
    response.on("close", () => {
      if (!response.writableFinished) brokenOff += 1;
    });
    void answer({ request, response, options, requests }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    get brokenOff() {
      return brokenOff;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(input: {
  request: IncomingMessage;
  response: ServerResponse;
  options: ModelServerOptions;
  requests: ModelRequest[];
}): Promise<void> {
  const { request, response, options, requests } = input;
  const asked = await readRequest(request);
  if (asked === null) return sendJson(response, 404, { error: { message: "Not found", code: null } });
  requests.push(asked);
  const count = requests.length;
  const said = withIds(checkRequest(asked, options) ?? (await options.script(asked, count - 1)), count);
  if (said.kind === "silence") return;
  if (said.kind === "reset") return void response.socket?.destroy();
  if (said.kind === "error") return sendError(response, said);
  if (said.kind === "raw") {
    response.writeHead(200, { "content-type": said.contentType ?? "text/event-stream" });
    return void response.end(said.body);
  }
  if (asked.wire === "embeddings") return sendEmbeddings(response, asked);
  const wire = asked.wire === "chat" ? chatWire : responsesWire;
  if (!asked.stream) return sendJson(response, 200, wire.toBody(said, asked.model));
  await sendFrames({ response, wire, said, model: asked.model });
}

/** No two calls of a conversation have one id. */
function withIds(said: Scripted, count: number): Scripted {
  if (said.kind !== "tools") return said;
  return { ...said, calls: said.calls.map((call, at) => ({ id: `call_${count}_${at + 1}`, ...call })) };
}

function sendEmbeddings(response: ServerResponse, { body, model }: ModelRequest): void {
  const texts = Array.isArray(body.input) ? body.input.map(String) : [String(body.input)];
  const dimensions = typeof body.dimensions === "number" ? body.dimensions : undefined;
  sendJson(response, 200, toEmbeddingBody({ texts, model, dimensions }));
}

function sendError(response: ServerResponse, said: Extract<Scripted, { kind: "error" }>): void {
  const { status, error, headers } = said;
  sendJson(response, status, { error: { ...toErrorBody(status), ...error } }, headers);
}

function toErrorBody(status: number) {
  const body = { message: "The request could not be answered.", param: null, code: null as string | null };
  if (status === 429) return { ...body, type: "requests", code: "rate_limit_exceeded" };
  return { ...body, type: status >= 500 ? "server_error" : "invalid_request_error" };
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

async function sendFrames(input: {
  response: ServerResponse;
  wire: Wire;
  said: Answerable;
  model: string;
}): Promise<void> {
  const { response, wire, said, model } = input;
  const { tokenMs = 0, trouble } = said;
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.flushHeaders();
  let words = 0;
  for (const frame of wire.toFrames(said, model)) {
    if (response.destroyed) return;
    if (frame.isWord && trouble && words === trouble.after) return makeTrouble({ response, wire, trouble });
    if (frame.isWord && tokenMs > 0) await sleep(tokenMs);
    if (frame.isWord) words += 1;
    response.write(toSse(frame));
  }
  if (trouble && words <= trouble.after) return makeTrouble({ response, wire, trouble });
  response.end(wire.last === null ? "" : toSse({ data: wire.last } satisfies Frame));
}

function makeTrouble(input: {
  response: ServerResponse;
  wire: Wire;
  trouble: { what: "reset" | "end" | "silence" | "garbage" | "error" };
}): void {
  const { response, wire, trouble } = input;
  if (trouble.what === "silence") return;
  if (trouble.what === "end") return void response.end();
  if (trouble.what === "garbage") return void response.end('data: {"id": "chatcmpl-stand\n\n');
  if (trouble.what === "error") return void response.end(toSse(wire.toErrorFrame()));
  // what was written shall be on its way before the connection breaks
  response.write("", () => response.socket?.destroy());
}
