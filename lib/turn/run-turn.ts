import { type Reply, writeReply } from "@/lib/compose";
import type { MessagePart } from "@/lib/contract/message";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import type { GuardVerdict } from "@/lib/guard";
import type { SkillOutcome } from "@/lib/skills";
import { carryOver, understand } from "@/lib/understand";
import { act, carryDocuments } from "./documents/act";
import type { TurnEvent } from "./events";
import { openTurnMemory } from "./memory/turn-memory";
import { type AnswerPart, isStop, toAbortedParts, toCardPart, toRefusalParts } from "./parts/answer-parts";
import { openText } from "./parts/open-text";
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
 * The corridor: understand, act, compose, for a message that has been stored; a compound one acts once a part. Cards are
 * emitted as soon as their skill is done, words after them. Throws only what nobody expected; the caller knows the stage
 * from the clock.
 */
export async function runTurn(run: RunTurnInput): Promise<TurnRecord> {
  const record = createRecord();
  const say = (part: AnswerPart) => {
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
  say(part: AnswerPart): void;
}

async function answer({ run, record, say }: AnswerInput): Promise<void> {
  const { context, carried, clock, input } = run;
  clock.enter("understand");
  const { market, glossary, classifier = null, model = null } = context.ports;
  const situation = { now: context.now, signal: context.signal, market, glossary };
  const { returning, now } = context;
  const memory = openTurnMemory({ userId: input.userId, returning, now });
  const understanding = await understand({
    message: await memory.nameOwn(input.message),
    carried,
    context: { ...situation, classifier, model },
  });
  record.understanding = understanding;
  context.signal.throwIfAborted();

  clock.enter("act");
  let next = carried;
  for (const asked of understanding.parts ?? [understanding]) {
    const { understanding: part, outcome } = await act({
      understanding: asked,
      context: {
        ...situation,
        carried: next,
        returning,
        memory: memory.visitor,
        force: input.retry,
        said: { text: input.message.text, userId: input.userId, conversationId: input.conversationId },
        findCustomIntent: context.ports.teaching?.findCustomIntent,
      },
    });
    context.signal.throwIfAborted();
    if (understanding.parts === undefined) record.understanding = part;
    record.outcomes.push(outcome);
    say(toCardPart(outcome, `${context.answerId}_${record.outcomes.length}`));
    const before = next;
    next = carryOver({ carried: before, understanding: part, outcomeOk: outcome.ok });
    next.documents = carryDocuments(outcome, before);
  }

  clock.enter("compose");
  const reply = await writeReply({
    understanding: record.understanding ?? understanding,
    outcomes: record.outcomes,
    question: input.message.text,
    writer: context.ports.writer ?? null,
    visitor: input.userId,
    remembered: context.ports.writer ? await memory.tell() : [],
    now,
    signal: context.signal,
    write: openText({ parts: record.parts, emit: run.emit }),
  });
  for (const part of reply.parts) say(part);
  record.citations = reply.citations;
  record.carried = next;
}

function createRecord(): TurnRecord {
  return { status: "complete", parts: [], carried: null, understanding: null, outcomes: [], citations: [] };
}
