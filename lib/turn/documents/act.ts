import type { SkillResults } from "@/lib/contract/skill-results";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import { runSkill, type SkillOutcome } from "@/lib/skills";

type Situation = Parameters<typeof runSkill>[0];

/** Words by which a question turns to the documents itself. */
const NAMES_DOCUMENTS =
  /\b(?:according to|(?:in|from|does|do|did) (?:the|my|your|our|this|that|these) (?:documents?|files?|pdfs?|reports?|filings?|10-[kq]|annual reports?|handbooks?|policy|policies)|what (?:does|do|did) .{1,200}? say (?:about|on)|documents? says?)\b/i;

/** The naming of the documents before the question itself: their words do not hold it. */
const OPENING =
  /^\s*(?:(?:according to|in) (?:the|my|your|our|this|that|these) (?:documents?|files?|pdfs?)\s*,?\s*|what (?:does|do|did) (?:the|my|your|our|these) (?:documents?|files?|pdfs?) say (?:about|on)\s+)/i;

/** One skill that ran, and what it was understood as. */
export interface Acted {
  understanding: Understanding;
  outcome: SkillOutcome;
}

/**
 * Runs what an understanding asks for. A question that names documents is theirs; and what would otherwise be asked back
 * about or declined as off topic is looked up in them first, and stands as it was where they do not say it.
 */
export async function act(situation: Situation): Promise<Acted> {
  const { understanding } = situation;
  return (await findInDocuments(situation)) ?? { understanding, outcome: await runSkill(situation) };
}

/** The documents' answer where the question is theirs or nobody else's; null where they say nothing. */
export async function findInDocuments(situation: Situation): Promise<Acted | null> {
  const { understanding, context } = situation;
  const named = context.said !== undefined && NAMES_DOCUMENTS.test(context.said.text);
  if (understanding.tier === "click" || !(named || isUnclear(understanding))) return null;
  const documents = {
    ...understanding,
    ...({ intent: "document_qa", skill: "documents", needsClarification: null } as const),
  };
  const outcome = await runSkill({ understanding: documents, context: withoutOpening(context) });
  return outcome.ok && isTold({ outcome, named }) ? { understanding: documents, outcome } : null;
}

function withoutOpening(context: Situation["context"]): Situation["context"] {
  const { said } = context;
  const text = said?.text.replace(OPENING, "");
  return said === undefined || !text ? context : { ...context, said: { ...said, text } };
}

function isUnclear({ skill, declineReason }: Understanding): boolean {
  return skill === "clarify" || (skill === "decline" && declineReason === "off_topic");
}

/** Found is told always; not found only to who named the documents, where there are any. */
function isTold({ outcome, named }: { outcome: SkillOutcome; named: boolean }): boolean {
  if (!outcome.ok || outcome.skill !== "documents") return false;
  const data = outcome.data as SkillResults["documents"];
  return data.found || (named && data.documents > 0);
}

/** What a follow-up to the documents goes on from: the newest question that they answered. */
export function carryDocuments(outcome: SkillOutcome, carried: Carried): Carried["documents"] {
  if (!outcome.ok || outcome.skill !== "documents") return carried.documents;
  const { found, question } = outcome.data as SkillResults["documents"];
  if (!found) return carried.documents;
  return { text: question, documentIds: (outcome.data as { documentIds: string[] }).documentIds };
}
