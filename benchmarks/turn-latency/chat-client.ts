import { Agent, type IncomingMessage, request } from "node:http";
import { createId } from "@/lib/contract/ids";
import { createTurnReader, SITE_MARKS, type TurnMarks, type TurnTimes } from "./turn-reader";

/** A turn as its reader saw it: whole with its times, or not, with the reason. `startedAtMs` is monotonic. */
export type TurnOutcome =
  | { whole: true; times: TurnTimes; startedAtMs: number }
  | { whole: false; reason: string };

interface Question {
  conversationId: string;
  text: string;
}

/** What a server is told and how its answers are read. */
export interface Speech {
  toBody(question: Question): string;
  marks: TurnMarks;
}

/** How the site is spoken with. */
export const SITE_SPEECH: Speech = {
  toBody: ({ conversationId, text }) =>
    JSON.stringify({ conversationId, message: { id: createId("message"), text } }),
  marks: SITE_MARKS,
};

/** One visitor: one kept connection, one cookie. */
export interface ChatClient {
  /** Sends one message and reads its answer to the end; never rejects. */
  ask(question: Question): Promise<TurnOutcome>;
  close(): void;
}

const TURN_LIMIT_MS = 30_000;

/** A visitor of the site on this port of the own machine. Plain `node:http`, which costs the least beside a socket. */
export function createChatClient({
  port,
  limitMs = TURN_LIMIT_MS,
  speech = SITE_SPEECH,
}: {
  port: number;
  limitMs?: number;
  speech?: Speech;
}): ChatClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let cookie: string | null = null;

  function ask(question: Question): Promise<TurnOutcome> {
    const body = speech.toBody(question);
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
        readAnswer({ response, startedAtMs, marks: speech.marks, settle, fail });
      });
      sending.end(body);
    });
  }

  return { ask, close: () => agent.destroy() };
}

function readAnswer({
  response,
  startedAtMs,
  marks,
  settle,
  fail,
}: {
  response: IncomingMessage;
  startedAtMs: number;
  marks: TurnMarks;
  settle: (outcome: TurnOutcome) => void;
  fail: (error: Error) => void;
}): void {
  const reader = createTurnReader({ startedAtMs, nowMs: () => performance.now(), marks });
  response.on("data", (chunk: Buffer) => reader.take(chunk));
  response.once("error", fail);
  response.once("end", () => {
    const times = response.statusCode === 200 ? reader.finish() : null;
    if (times !== null) return settle({ whole: true, times, startedAtMs });
    const reason =
      response.statusCode === 200 ? "an answer without card, words or end" : `status ${response.statusCode}`;
    settle({ whole: false, reason });
  });
}

function findCookie(response: IncomingMessage): string | null {
  const set = response.headers["set-cookie"]?.find((line) => line.startsWith("tt_visitor="));
  return set?.split(";", 1)[0] ?? null;
}
