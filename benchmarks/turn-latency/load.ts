import { setTimeout as sleep } from "node:timers/promises";
import { createId } from "@/lib/contract/ids";
import { type ChatClient, createChatClient, type Speech, type TurnOutcome } from "./chat-client";
import type { TurnTimes } from "./turn-reader";

/** What one load has given. */
export interface LoadRun {
  sent: number;
  /** Of the whole turns only. */
  times: TurnTimes[];
  /** When each of them was sent, on this program's monotonic clock. */
  startedAtMs: number[];
  /** Why turns were not whole, each with how often. */
  failures: Map<string, number>;
  /** From the first message sent to the last answer's end. */
  tookMs: number;
  conversationIds: string[];
}

export interface LoadInput {
  port: number;
  clients: number;
  /** Of all clients together. */
  turns: number;
  /** The text of the next message; called once a turn. */
  nextQuestion: () => string;
  /** How the server is spoken with; as the site is when absent. */
  speech?: Speech;
  /** The visitors come one after the other within this time; all at once when absent. */
  arriveWithinMs?: number;
}

const CONVERSATION_TURNS = 20;
const LOAD_LIMIT_MS = 240_000;

/**
 * Lets `clients` visitors send `turns` messages: each sends its next one when the last is answered, and begins a new
 * conversation every 20 turns. After four minutes no more are sent, so that a run always ends.
 */
export async function runLoad(input: LoadInput): Promise<LoadRun> {
  const { port, clients, turns, nextQuestion, speech, arriveWithinMs = 0 } = input;
  const run = createRun();
  const visitors = Array.from({ length: clients }, () => createChatClient({ port, speech }));
  const startedAtMs = performance.now();
  const mayGoOn = () => run.sent < turns && performance.now() - startedAtMs < LOAD_LIMIT_MS;

  async function visit(visitor: ChatClient, index: number): Promise<void> {
    if (arriveWithinMs > 0) await sleep((arriveWithinMs * index) / clients);
    let conversationId = "";
    let turnsLeft = 0;
    while (mayGoOn()) {
      run.sent += 1;
      if (turnsLeft === 0) {
        conversationId = createId("conversation");
        turnsLeft = CONVERSATION_TURNS;
        run.conversationIds.push(conversationId);
      }
      const outcome = await visitor.ask({ conversationId, text: nextQuestion() });
      keep(run, outcome);
      turnsLeft = outcome.whole ? turnsLeft - 1 : 0; // a visitor whose first answer was lost has no cookie to go on with
    }
  }

  await Promise.all(visitors.map(visit));
  run.tookMs = performance.now() - startedAtMs;
  for (const visitor of visitors) visitor.close();
  return run;
}

/** Several loads of one kind as one: their turns together, their spans added. */
export function joinRuns(runs: LoadRun[]): LoadRun {
  const joined = createRun();
  for (const run of runs) {
    joined.times.push(...run.times);
    joined.startedAtMs.push(...run.startedAtMs);
    joined.conversationIds.push(...run.conversationIds);
    joined.tookMs += run.tookMs;
    joined.sent += run.sent;
    for (const [reason, count] of run.failures) {
      joined.failures.set(reason, (joined.failures.get(reason) ?? 0) + count);
    }
  }
  return joined;
}

function createRun(): LoadRun {
  return { sent: 0, times: [], startedAtMs: [], failures: new Map(), tookMs: 0, conversationIds: [] };
}

function keep(run: LoadRun, outcome: TurnOutcome): void {
  if (outcome.whole) {
    run.times.push(outcome.times);
    run.startedAtMs.push(outcome.startedAtMs);
  } else run.failures.set(outcome.reason, (run.failures.get(outcome.reason) ?? 0) + 1);
}
