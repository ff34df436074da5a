import type { Carried, Understanding } from "@/lib/contract/understanding";
import { isRecording } from "../read/active";
import { addCandidate, addCorrected, type CandidateReason } from "./candidates";

/** Below this a reading counts as unsure. */
const UNSURE = 0.45;

/**
 * Keeps a message for the owner to label when it was not understood for sure: asked back about, read by a hair, decided
 * by the language model. Of a correction the message that it corrects is kept, with the correction beside it. Nothing is learned from it by itself.
 */
export async function keepUnsure(input: {
  messageId: string;
  text: string;
  understanding: Understanding;
  before: Carried;
}): Promise<void> {
  const { messageId, text, understanding, before } = input;
  const why = isRecording() ? toReason(understanding) : null;
  if (why === null) return;
  const { intent, confidence, tier, alternatives } = understanding;
  const guess = intent === "unclear" ? (alternatives[0]?.intent ?? intent) : intent;
  if (why === "corrected") {
    const taken = before.lastIntent ?? guess;
    if (await addCorrected({ messageId, correction: text, intent: taken, confidence, tier })) return;
  }
  await addCandidate({ messageId, text, intent: guess, confidence, tier, why });
}

function toReason({ intent, tier, confidence, needsClarification }: Understanding): CandidateReason | null {
  if (tier === "click") return null;
  if (tier === "model") return "model";
  if (intent === "correction") return "corrected";
  const asksWhat = needsClarification?.about === "intent" || needsClarification?.about === "term";
  return asksWhat || tier === "none" || (tier === "classifier" && confidence < UNSURE) ? "unsure" : null;
}
