import { Agent, type IncomingMessage, request } from "node:http";
import { createId } from "@/lib/contract/ids";
import { createTurnReader, type TurnTimes } from "./turn-reader";

/** A turn as its reader saw it: whole with its times, or not, with the reason. */
export type TurnOutcome = { whole: true; times: TurnTimes } | { whole: false; reason: string };

/** One visitor: one kept connection, one cookie. */
export interface ChatClient {
  /** Sends one message and reads its answer to the end; never rejects. */
  ask(question: { conversationId: string; text: string }): Promise<TurnOutcome>;
  close(): void;
}

const TURN_LIMIT_MS = 30_000;

/** A visitor of the site on this port of the own machine. Plain `node:http`, which costs the least beside a socket. */
export function createChatClient({
  port,
  limitMs = TURN_LIMIT_MS,
}: {
  port: number;
  limitMs?: number;
}): ChatClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie: string | null = null;

  function ask({ conversationId, text }: { conversationId: string; text: string }): Promise<TurnOutcome> {
    const body = JSON.stringify({ conversationId, message: { id: createId("message"), text } });
    const headers: Record<string, string | number> = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    if (cookie !== null) headers.cookie = cookie;
    return new Promise((resolve) => {
      const sending = request({ host: "127.0.0.1", port, path: "/api/chat", method: "POST", agent, headers });
      const limit = setTimeout(() => sending.destroy(new Error(`no whole answer in ${limitMs} ms`)), limitMs);
      const settle = (outcome: TurnOutcome) => {
        clearTimeout(limit);
        resolve(outcome);
      };
      const fail = (error: Error) => settle({ whole: false, reason: error.message });
      const startedAtMs = performance.now();
      sending.once("error", fail);
      sending.once("response", (response) => {
        cookie = findCookie(response) ?? cookie;
        readAnswer({ response, startedAtMs, settle, fail });
      });
      sending.end(body);
    });
  }

  return { ask, close: () => agent.destroy() };
}

function readAnswer({
  response,
  startedAtMs,
  settle,
  fail,
}: {
  response: IncomingMessage;
  startedAtMs: number;
  settle: (outcome: TurnOutcome) => void;
  fail: (error: Error) => void;
}): void {
  const reader = createTurnReader({ startedAtMs, nowMs: () => performance.now() });
  response.on("data", (chunk: Buffer) => reader.take(chunk));
  response.once("error", fail);
  response.once("end", () => {
    const times = response.statusCode === 200 ? reader.finish() : null;
    if (times !== null) return settle({ whole: true, times });
    const reason =
      response.statusCode === 200 ? "an answer without card, words or end" : `status ${response.statusCode}`;
    settle({ whole: false, reason });
  });
}

function findCookie(response: IncomingMessage): string | null {
  const set = response.headers["set-cookie"]?.find((line) => line.startsWith("tt_visitor="));
  return set?.split(";", 1)[0] ?? null;
}
