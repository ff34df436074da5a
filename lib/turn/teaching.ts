import { emptyCarried, type Understanding } from "@/lib/contract/understanding";
import { explainUnderstanding, type TierVote, toSlots } from "@/lib/understand";
import { evaluateActive, startTraining } from "@/lib/understand/teach";
import { getPorts } from "./ports";

const TIME_LIMIT_MS = 5_000;

/** A message as training reads it, with this installation's names; no source is asked. */
async function toSlotted(text: string): Promise<string> {
  const { market, glossary } = getPorts();
  const signal = AbortSignal.timeout(TIME_LIMIT_MS);
  return toSlots({ text, context: { now: new Date(), signal, market, glossary } });
}

/** Starts a training behind the request; false when one is running already. */
export async function trainNow(what: "changes" | "mistakes"): Promise<boolean> {
  return (await startTraining({ toSlotted, what })) !== null;
}

/** A reading with the vote of each tier, for people. */
export interface Reading {
  intent: string;
  skill: string;
  confidence: number;
  tier: string;
  votes: TierVote[];
}

/** How a message would be read as the first of a conversation. */
export async function tryReading(text: string): Promise<Reading> {
  const { understanding, votes } = await explainReading({ text, carried: emptyCarried });
  const { intent, skill, confidence, tier } = understanding;
  return { intent, skill, confidence, tier, votes };
}

/** The understanding of a message with every tier's vote, as a turn of this process would come to it. */
export async function explainReading(input: {
  text: string;
  carried: Parameters<typeof explainUnderstanding>[0]["carried"];
}): Promise<{ understanding: Understanding; votes: TierVote[] }> {
  const { market, glossary, classifier = null, model = null } = getPorts();
  const signal = AbortSignal.timeout(TIME_LIMIT_MS);
  return explainUnderstanding({
    message: { text: input.text, clicked: null },
    carried: input.carried,
    context: { now: new Date(), signal, market, glossary, classifier, model },
  });
}

/** How the version that answers reads all examples that it has not learned from. */
export function listMistakes() {
  return evaluateActive(toSlotted);
}
