import { type Reply, writeReply } from "@/lib/compose";
import type { MessagePart } from "@/lib/contract/message";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import type { GuardVerdict } from "@/lib/guard";
import type { SkillOutcome } from "@/lib/skills";
import { understand } from "@/lib/understand";
import { cutAtDocuments } from "./documents/naming";
import type { TurnEvent } from "./events";
import { type EarlierTalk, readEarlier } from "./history/earlier";
import { openTurnMemory } from "./memory/turn-memory";
import {
  type AnswerPart,
  isStop,
  toAbortedParts,
  toCardPart,
  toEndParts,
  toRefusalParts,
} from "./parts/answer-parts";
import { joinUnderstandings } from "./parts/join-understandings";
import { openText } from "./parts/open-text";
import type { StageClock } from "./stages";
import { type AskedEnd, actAsked } from "./tools/act-asked";
import type { TurnContext, TurnInput } from "./turn-input";

/** What a finished turn leaves to be remembered. */
export interface TurnRecord {
  status: "complete" | "stopped" | "failed";
  parts: MessagePart[];
  carried: Carried | null;
  understanding: Understanding | null;
  outcomes: SkillOutcome[];
  citations: Reply["citations"];
  /** What came before in the conversation, where a model was told of it. */
  earlier?: EarlierTalk | null;
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
  const { context, clock, input } = run;
  const { market, glossary, classifier = null, model = null, writer = null } = context.ports;
  const earlier = writer === null ? null : readEarlier({ place: input, history: context.known.history });
  const situation = { now: context.now, signal: context.signal, market, glossary };
  const { known, now } = context;
  const { returning } = known;
  const memory = openTurnMemory({ userId: input.userId, remembers: known.remembers, now });
  const { text, clicked } = input.message;
  const ends: AskedEnd[] = [];
  let { carried } = run;
  for (const piece of clicked === null ? cutAtDocuments(text) : [text]) {
    clock.enter("understand");
    const understanding = await understand({
      message: await memory.nameOwn({ text: piece, clicked }),
      carried,
      context: { ...situation, classifier, model },
    });
    record.understanding = joinUnderstandings([...ends.map((end) => end.understanding), understanding]);
    context.signal.throwIfAborted();

    clock.enter("act");
    const acted = await actAsked({
      understanding,
      carried,
      situation: {
        ...situation,
        returning,
        memory: memory.visitor,
        force: input.retry,
        said: toSaid(input, piece),
        findCustomIntent: context.ports.teaching?.findCustomIntent,
      },
      caller: writer && { model: writer, message: piece, visitor: input.userId, earlier },
      show(outcome) {
        record.outcomes.push(outcome);
        say(toCardPart(outcome, `${context.answerId}_${record.outcomes.length}`));
      },
    });
    ends.push(acted);
    carried = acted.carried;
  }
  const understanding = joinUnderstandings(ends.map((end) => end.understanding));
  record.understanding = understanding;
  record.earlier = await earlier;

  clock.enter("compose");
  const reply = await writeReply({
    understanding,
    outcomes: record.outcomes,
    question: text,
    earlier: record.earlier?.told,
    writer,
    visitor: input.userId,
    remembered: writer ? await memory.tell() : [],
    now,
    signal: context.signal,
    write: openText({ parts: record.parts, emit: run.emit }),
  });
  for (const part of [...reply.parts, ...ends.flatMap(toEndParts)]) say(part);
  record.citations = reply.citations;
  record.carried = carried;
}

/** Whose words a skill answers, and by which widget they came. */
function toSaid({ userId, conversationId, widgetId = null }: TurnInput, text: string) {
  return { text, userId, conversationId, widgetId };
}

function createRecord(): TurnRecord {
  return { status: "complete", parts: [], carried: null, understanding: null, outcomes: [], citations: [] };
}
