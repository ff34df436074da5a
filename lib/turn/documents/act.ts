import type { SkillResults } from "@/lib/contract/skill-results";
import type { Understanding } from "@/lib/contract/understanding";
import { runSkill, type SkillOutcome } from "@/lib/skills";
import { asksMarket, namesDocuments, namesReportOfNobody, withoutOpening } from "./naming";
import { findOwnersCollection, toCollectionQuestion } from "./owners-collection";

type Situation = Parameters<typeof runSkill>[0];

/** One skill that ran, and what it was understood as. */
export interface Acted {
  understanding: Understanding;
  outcome: SkillOutcome;
}

/**
 * Runs what an understanding asks for. A question that names documents is theirs; and what would otherwise be asked back
 * about or declined as off topic is looked up in them first, and stands as it was where they do not say it. "Show the stock"
 * of nobody known is asked back about, and not looked up.
 */
export async function act(situation: Situation): Promise<Acted> {
  const { understanding } = situation;
  return (await findInDocuments(situation)) ?? { understanding, outcome: await runSkill(situation) };
}

/** The documents' answer where the question is theirs or nobody else's; null where they say nothing. */
export async function findInDocuments(situation: Situation): Promise<Acted | null> {
  const { understanding, context } = situation;
  const collection = await findOwnersCollection(situation);
  if (collection !== null) {
    const asked = toCollectionQuestion(situation, collection);
    return { understanding: asked.understanding, outcome: await runSkill(asked) };
  }
  const text = context.said?.text ?? "";
  const named = namesDocuments(text);
  const isOpen = isUnclear(understanding) && !asksMarket(text);
  if (understanding.tier === "click" || !(named || isOpen)) return null;
  const documents = {
    ...understanding,
    ...({ intent: "document_qa", skill: "documents", needsClarification: null } as const),
  };
  const outcome = await runSkill({ understanding: documents, context: toAsking(context) });
  return outcome.ok && isTold({ outcome, named }) ? { understanding: documents, outcome } : null;
}

/** The context with the question alone, and with whom the conversation speaks of where a report of nobody is meant. */
function toAsking(context: Situation["context"]): Situation["context"] {
  const { said, carried } = context;
  if (said === undefined) return context;
  const [subject] = carried.symbols;
  const isMeant = subject !== undefined && namesReportOfNobody(said.text);
  const year = carried.range?.to.slice(0, 4) ?? "";
  const about = isMeant ? `${subject.name} ${subject.symbol.split(":").at(-1)} ${year}` : null;
  return { ...context, said: { ...said, text: withoutOpening(said.text), about } };
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
