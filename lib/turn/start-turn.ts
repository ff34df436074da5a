import { setImmediate as endOfTick } from "node:timers/promises";
import type { Cache } from "@/lib/cache";
import { getConfig } from "@/lib/config";
import { createId } from "@/lib/contract/ids";
import { checkMessage, type GuardVerdict } from "@/lib/guard";
import { spendFor } from "@/lib/model";
import { isBusy, logError } from "@/lib/observe";
import { type BegunTurn, beginTurn, finishTurn } from "@/lib/remember";
import { readKnownAnswer } from "./apart/known-answer";
import { shareTurn } from "./apart/share-turn";
import { getSharedCache } from "./apart/shared-turn";
import { noteDocumentQuestion } from "./documents/note-question";
import { createEventLog, type EventLog, type TurnLog } from "./events";
import { keepEarlierShort } from "./history/earlier";
import { OUT_OF_TIME, STOPPED_BY_USER, toFailedParts } from "./parts/answer-parts";
import { getPorts } from "./ports";
import { readWhileStoring } from "./read-while-storing";
import { runTurn, type TurnRecord } from "./run-turn";
import { createStageClock, type StageClock } from "./stages";
import { type TurnInput, type TurnPorts, toStorableMessage } from "./turn-input";
import { findRunningTurn, registerTurn } from "./turn-registry";

/** A turn to read, or the news that the conversation is not there (or not theirs, which looks the same). */
export type StartedTurn =
  | { kind: "stream"; log: TurnLog; done: Promise<void>; record: Promise<FinishedTurn> | null }
  | { kind: "not_found" }
  /** Far too many messages in a minute; nothing was stored. */
  | { kind: "flood"; retryAfterMs: number };

/** The whole of a finished turn, for those who want more than its stream (command line, tests). */
export interface FinishedTurn extends TurnRecord {
  timings: StageClock["timings"];
}

export interface StartTurnInput extends TurnInput {
  now?: Date;
  ports?: TurnPorts;
}

/**
 * Stores the message, then answers it apart from the caller: the turn goes on and is stored whether or not
 * anybody reads. The same message id is answered once: a second call reads the running or the stored answer.
 */
export async function startTurn(given: StartTurnInput): Promise<StartedTurn> {
  const key = `${given.userId} ${given.messageId}`;
  const earlier = starting.get(key);
  const started = earlier === undefined ? beginAndLaunch(given) : earlier.then(() => beginAndLaunch(given));
  const settled = started.then(ignore, ignore);
  starting.set(key, settled);
  try {
    return await started;
  } finally {
    if (starting.get(key) === settled) starting.delete(key);
  }
}

/** Starts of one message go one after the other: the second finds the turn of the first, however they interleave. */
const starting = new Map<string, Promise<void>>();
const ignore = () => undefined; // the caller of that start has its own answer or error

async function beginAndLaunch(given: StartTurnInput): Promise<StartedTurn> {
  const now = given.now ?? new Date();
  const input: TurnInput = { ...given, message: toStorableMessage(given.message) };
  const clock = createStageClock(() => performance.now());
  const running = readRunningTurn(input);
  if (running !== null) return running;

  const verdict = await checkMessage(input);
  if (!verdict.allow && verdict.flood) return { kind: "flood", retryAfterMs: verdict.retryAfterMs ?? 60_000 };
  clock.enter("remember-message");
  const timeoutMs = getConfig().turnTimeoutMs;
  const answerBy = new Date(now.getTime() + timeoutMs + 5_000);
  const ports = given.ports ?? getPorts();
  const withHistory = Boolean(ports.writer);
  const storing = beginTurn({ ...input, now, answerBy, withHistory });
  if (verdict.allow) readWhileStoring({ storing, message: input.message, now, ports });
  const begun = await storing;
  if (begun.kind === "not_found") return { kind: "not_found" };
  if (begun.kind !== "begun") return readRunningTurn(input) ?? readKnown({ given, kind: begun.kind, now });
  const turn = launch({ input, verdict, begun, clock, now, timeoutMs, ports: given.ports ?? null });
  if (!isBusy()) await endOfTick(); // the turn's own work comes before what carries it to its reader
  return turn;
}

/** The turn of this message that runs in this process, to be read along; null when there is none. */
function readRunningTurn(input: TurnInput): StartedTurn | null {
  const running = findRunningTurn(input);
  return running === null ? null : { kind: "stream", log: running.log, done: running.done, record: null };
}

/** The answer of a message that is known already. */
async function readKnown(known: {
  given: StartTurnInput;
  kind: Exclude<BegunTurn["kind"], "begun" | "not_found">;
  now: Date;
}): Promise<StartedTurn> {
  const { userId, messageId, ports } = known.given;
  const cache = findShared(ports ?? null);
  const log = await readKnownAnswer({ userId, messageId, kind: known.kind, now: known.now, cache });
  return { kind: "stream", log, done: Promise.resolve(), record: null };
}

/** Over which other instances follow the turn: this process's own unless the ports are given. */
function findShared(ports: TurnPorts | null): Cache | null {
  return ports === null ? getSharedCache() : (ports.shared ?? null);
}

interface LaunchInput {
  input: TurnInput;
  verdict: GuardVerdict;
  begun: Extract<BegunTurn, { kind: "begun" }>;
  clock: StageClock;
  now: Date;
  timeoutMs: number;
  /** Null for this process's own. */
  ports: TurnPorts | null;
}

function launch(launched: LaunchInput): StartedTurn {
  const { input, clock } = launched;
  const log = createEventLog();
  const stopper = new AbortController();
  const answerId = createId("message");
  log.append({ type: "start", answerId, userMessageId: input.messageId });
  const stop = () => stopper.abort(STOPPED_BY_USER);
  const spender = { visitor: input.userId, widget: input.widgetId ?? null, message: answerId };
  const record = spendFor(spender, () => answerAndStore({ ...launched, log, answerId, stopper }));
  const shared = findShared(launched.ports);
  const told = shared ? shareTurn({ ...input, cache: shared, answerId, log, onStop: stop }) : null;
  const done = record.then(() => told ?? undefined);
  registerTurn({
    messageId: input.messageId,
    turn: { userId: input.userId, log, done, stop },
  });
  return {
    kind: "stream",
    log,
    done,
    record: record.then((finished) => ({ ...finished, timings: clock.timings })),
  };
}

async function answerAndStore(
  launched: LaunchInput & { log: EventLog; answerId: string; stopper: AbortController },
): Promise<TurnRecord> {
  const { input, verdict, begun, clock, now, log, answerId } = launched;
  const { signal } = launched.stopper;
  const deadline = setTimeout(() => launched.stopper.abort(OUT_OF_TIME), launched.timeoutMs);
  const requestId = createId("request");
  let record: TurnRecord;
  try {
    const ports = launched.ports ?? getPorts();
    const context = { requestId, answerId, now, signal, known: begun, ports };
    record = await runTurn({ input, context, verdict, carried: begun.carried, clock, emit: log.append });
  } catch (cause) {
    logError({ event: "turn.failed", stage: clock.current, requestId, cause });
    record = toFailedRecord();
    for (const part of record.parts)
      if (part.type !== "text" && part.type !== "clicked") log.append({ type: "part", part });
  }
  clearTimeout(deadline);
  await store({ launched, record, requestId });
  await keepUnsure({ launched, record, requestId });
  const writer = (launched.ports ?? getPorts()).writer;
  if (record.earlier && writer) await keepEarlierShort({ place: input, talk: record.earlier, model: writer });
  return record;
}

async function store(input: {
  launched: LaunchInput & { log: EventLog; answerId: string };
  record: TurnRecord;
  requestId: string;
}): Promise<void> {
  const { launched, record } = input;
  const { clock, log } = launched;
  clock.enter("remember-turn");
  const { understanding, citations } = record;
  try {
    await finishTurn({
      conversationId: launched.input.conversationId,
      userMessageId: launched.input.messageId,
      answerId: launched.answerId,
      status: record.status,
      parts: record.parts,
      carried: record.carried,
      turn: { understanding, citations, timings: clock.timings, requestId: input.requestId },
      now: launched.now,
    });
    await noteDocumentQuestion({ turn: launched.input, outcomes: record.outcomes, now: launched.now });
  } catch (cause) {
    logError({ event: "turn.not_stored", stage: clock.current, requestId: input.requestId, cause });
    const text = "This answer could not be stored; it will be gone after a reload.";
    log.append({ type: "part", part: { type: "notice", tone: "warning", text } });
  }
  clock.leave();
  log.append({ type: "finish", status: record.status });
  log.end();
}

/** The owner may be shown what was not understood for sure; that this fails costs the visitor nothing. */
async function keepUnsure(input: {
  launched: LaunchInput;
  record: TurnRecord;
  requestId: string;
}): Promise<void> {
  const { launched, record, requestId } = input;
  const { understanding } = record;
  const teaching = (launched.ports ?? getPorts()).teaching;
  const { messageId, message } = launched.input;
  if (understanding === null || message.clicked !== null) return;
  const told = { messageId, text: message.text, understanding, before: launched.begun.carried };
  await teaching?.keepUnsure(told).catch((cause: unknown) => {
    logError({ event: "turn.not_kept_for_teaching", stage: "remember-turn", requestId, cause });
  });
}

function toFailedRecord(): TurnRecord {
  const parts = toFailedParts();
  return { status: "failed", parts, carried: null, understanding: null, outcomes: [], citations: [] };
}
