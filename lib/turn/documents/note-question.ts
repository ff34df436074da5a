import type { SkillResults } from "@/lib/contract/skill-results";
import { listOwnDocuments } from "@/lib/knowledge/ingest";
import { noteQuestion } from "@/lib/knowledge/questions";
import { logError } from "@/lib/observe";
import type { SkillOutcome } from "@/lib/skills";
import type { TurnInput } from "../turn-input";

/**
 * Counts a question that the documents were asked, for the owner: which found no answer, and which documents answer
 * what. In a conversation with documents of the visitor's own nothing is counted: that is nobody else's business. Never
 * throws: a count that fails is logged and takes nothing from the answer.
 */
export async function noteDocumentQuestion(input: Noted): Promise<void> {
  try {
    await note(input);
  } catch (cause) {
    logError({ event: "question.not_noted", cause });
  }
}

interface Noted {
  turn: TurnInput;
  outcomes: SkillOutcome[];
  now: Date;
}

async function note(input: Noted): Promise<void> {
  const { turn, outcomes, now } = input;
  const outcome = outcomes.find(({ skill }) => skill === "documents");
  if (outcome === undefined || !outcome.ok) return;
  const data = outcome.data as SkillResults["documents"];
  if (!data.found && data.documents === 0) return;
  const own = await listOwnDocuments({ conversationId: turn.conversationId, ownerId: turn.userId });
  if (own.length > 0) return;
  await noteQuestion({
    text: data.question,
    outcome: data.found ? "answered" : "unanswered",
    documentIds: (data.found ? data.citations : data.nearest).map(({ documentId }) => documentId),
    now,
  });
}
