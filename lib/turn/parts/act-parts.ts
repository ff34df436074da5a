import type { Carried, Understanding } from "@/lib/contract/understanding";
import type { SkillContext, SkillOutcome } from "@/lib/skills";
import { carryOver } from "@/lib/understand";
import { act } from "../documents/act";
import { carryDocuments } from "../documents/carry-documents";

/** What acting needs: the understanding, what was carried into it, and the world without it. */
export interface ActingInput {
  understanding: Understanding;
  carried: Carried;
  situation: Omit<SkillContext, "carried">;
  /** Takes each outcome the moment it is there: its card is sent before anything else is done. */
  show(outcome: SkillOutcome): void;
}

/** What the message came to mean, and what the next turn may refer to. */
export interface ActingEnd {
  understanding: Understanding;
  carried: Carried;
}

/** Runs a message's parts one after the other, each with what the one before it spoke of; a single question is one part. */
export async function actParts(input: ActingInput): Promise<ActingEnd> {
  const { understanding, situation } = input;
  let { carried } = input;
  let last = understanding;
  for (const asked of understanding.parts ?? [understanding]) {
    const acted = await act({ understanding: asked, context: { ...situation, carried } });
    situation.signal.throwIfAborted();
    input.show(acted.outcome);
    carried = await carryOn({ ...acted, carried, situation });
    last = acted.understanding;
  }
  return { understanding: understanding.parts === undefined ? last : understanding, carried };
}

/** What is carried on from one part, its documents among it. */
export async function carryOn(input: {
  carried: Carried;
  understanding: Understanding;
  outcome: SkillOutcome;
  situation: ActingInput["situation"];
}): Promise<Carried> {
  const { carried, understanding, outcome, situation } = input;
  const next = carryOver({ carried, understanding, outcomeOk: outcome.ok });
  const { market, now } = situation;
  return carryDocuments({ outcome, before: carried, next, market, now });
}
