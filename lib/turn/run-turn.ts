import { composeReply, type Reply } from "@/lib/compose";
import type { MessagePart } from "@/lib/contract/message";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import type { GuardVerdict } from "@/lib/guard";
import { runSkill, type SkillOutcome } from "@/lib/skills";
import { carryOver, createModelReader, understand } from "@/lib/understand";
import type { TurnEvent } from "./events";
import type { StageClock } from "./stages";
import type { TurnContext, TurnInput } from "./turn-input";

/** What a finished turn leaves to be remembered. */
export interface TurnRecord {
  status: "complete" | "stopped" | "failed";
  parts: MessagePart[];
  carried: Carried | null;
  understanding: Understanding | null;
  outcomes: SkillOutcome[];
  citations: Reply["citations"];
}

export interface RunTurnInput {
  input: TurnInput;
  context: TurnContext;
  verdict: GuardVerdict;
  carried: Carried;
  clock: StageClock;
  emit(event: TurnEvent): void;
}

/**
 * The corridor: understand, act, compose, for a message that has been stored. Cards are emitted as soon as their
 * skill is done, words after them. Throws only what nobody expected; the caller knows the stage from the clock.
 */
export async function runTurn(run: RunTurnInput): Promise<TurnRecord> {
  const record = createRecord();
  const say = (part: Exclude<MessagePart, { type: "clicked" }>) => {
    record.parts.push(part);
    run.emit(part.type === "text" ? { type: "text", delta: part.text } : { type: "part", part });
  };
  if (!run.verdict.allow) {
    for (const part of toRefusalParts(run.verdict)) say(part);
    return record;
  }
  try {
    await answer({ run, record, say });
  } catch (cause) {
    if (!run.context.signal.aborted) throw cause;
    for (const part of toAbortedParts(run.context.signal)) say(part);
    record.status = isStop(run.context.signal) ? "stopped" : "failed";
  }
  return record;
}

interface AnswerInput {
  run: RunTurnInput;
  record: TurnRecord;
  say(part: Exclude<MessagePart, { type: "clicked" }>): void;
}

async function answer({ run, record, say }: AnswerInput): Promise<void> {
  const { context, carried, clock, input } = run;
  clock.enter("understand");
  const { market, glossary, language } = context.ports;
  const model = language ? createModelReader({ model: language }) : null;
  const situation = { now: context.now, signal: context.signal, market, glossary };
  const understanding = await understand({
    message: input.message,
    carried,
    context: { ...situation, model },
  });
  record.understanding = understanding;
  context.signal.throwIfAborted();

  clock.enter("act");
  const outcome = await runSkill({
    understanding,
    context: { ...situation, carried, returning: context.returning, force: input.retry },
  });
  context.signal.throwIfAborted();
  record.outcomes = [outcome];
  say(toCardPart(outcome, context.answerId));

  clock.enter("compose");
  const reply = composeReply({ understanding, outcomes: record.outcomes });
  for (const part of reply.parts) say(part);
  record.citations = reply.citations;
  record.carried = carryOver({ carried, understanding, outcomeOk: outcome.ok });
}

function createRecord(): TurnRecord {
  return { status: "complete", parts: [], carried: null, understanding: null, outcomes: [], citations: [] };
}

function toCardPart(outcome: SkillOutcome, answerId: string): Exclude<MessagePart, { type: "clicked" }> {
  const id = `${answerId}_1`;
  if (!outcome.ok) return { type: "unavailable", id, unavailable: outcome.unavailable };
  const result = { skill: outcome.skill, data: outcome.data } as Extract<
    MessagePart,
    { type: "result" }
  >["result"];
  return { type: "result", id, result };
}

function toRefusalParts(
  verdict: Extract<GuardVerdict, { allow: false }>,
): Exclude<MessagePart, { type: "clicked" }>[] {
  const text = { type: "text", text: verdict.publicMessage } as const;
  if (verdict.retryAfterMs === null) return [text];
  return [text, { type: "actions", actions: [{ kind: "retry", label: "Retry" }] }];
}

/** The reason a turn's signal is aborted with when its user pressed Stop. */
export const STOPPED_BY_USER = "stopped by the user";
/** The reason a turn's signal is aborted with at its deadline. */
export const OUT_OF_TIME = "out of time";

function isStop(signal: AbortSignal): boolean {
  return signal.reason === STOPPED_BY_USER;
}

function toAbortedParts(signal: AbortSignal): Exclude<MessagePart, { type: "clicked" }>[] {
  const text = isStop(signal)
    ? "You stopped this answer."
    : "This answer took too long and was given up. Nothing of your question is lost.";
  return [
    { type: "notice", tone: "info", text },
    { type: "actions", actions: [{ kind: "retry", label: "Ask again" }] },
  ];
}
