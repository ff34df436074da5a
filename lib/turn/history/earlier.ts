import { countToSummarise, type Earlier, fitEarlier, summarise, toEarlierTurn } from "@/lib/compose";
import type { LanguageModel } from "@/lib/model";
import { logError } from "@/lib/observe";
import { type ConversationHistory, keepSummary, loadHistory } from "@/lib/remember";

/** Whose conversation, and before which message. */
export interface Place {
  userId: string;
  conversationId: string;
  messageId: string;
}

/** The conversation before a message: read once, at the beginning of a turn that has a model to tell it to. */
export interface EarlierTalk {
  /** As much of it as a model is told. */
  told: Earlier;
  history: ConversationHistory;
}

const nothing: ConversationHistory = { summary: null, summarisedTo: null, turns: [] };

/**
 * What came before, read unless it was read with the message. Without it an answer is only less fluent: a failure is
 * logged, and nothing came before.
 */
export async function readEarlier(input: {
  place: Place;
  history: ConversationHistory | null;
}): Promise<EarlierTalk> {
  const read = () =>
    loadHistory(input.place).catch((cause: unknown) => {
      logError({ event: "turn.history_not_read", stage: "understand", cause });
      return nothing;
    });
  const history = input.history ?? (await read());
  return { told: fitEarlier(history), history };
}

const LONGEST_MS = 20_000;

/**
 * Lets the model summarise the beginning of a long conversation, and keeps it. Behind the answer: nobody waits for it, and
 * where it fails the next turn tries again.
 */
export async function keepEarlierShort(input: {
  place: Place;
  talk: EarlierTalk;
  model: LanguageModel;
}): Promise<void> {
  const { place, talk, model } = input;
  const { summary, summarisedTo, turns } = talk.history;
  const count = countToSummarise(turns.map(toEarlierTurn));
  const last = turns[count - 1];
  if (last === undefined) return;
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const text = await summarise({ summary, turns: turns.slice(0, count).map(toEarlierTurn), model, signal });
    if (text === null) return;
    const { userId, conversationId } = place;
    await keepSummary({ userId, conversationId, summary: text, from: summarisedTo, to: last.messageId });
  } catch (cause) {
    logError({ event: "turn.not_summarised", stage: "remember-turn", cause });
  }
}
