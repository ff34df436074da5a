import { toCustomSlug } from "@/lib/contract/teaching/custom-intents";
import type { Understanding } from "@/lib/contract/understanding";
import type { runSkill } from "@/lib/skills";

type Situation = Parameters<typeof runSkill>[0];

/** The collection that the owner's intent is answered from; null when the message means no such intent. */
export async function findOwnersCollection({ understanding, context }: Situation): Promise<string | null> {
  const slug = toCustomSlug(understanding.intent);
  const intent = slug === null ? null : await context.findCustomIntent?.(slug);
  return intent?.enabled && intent.answer.kind === "documents" ? intent.answer.collection : null;
}

/** The same message as a question to one collection. */
export function toCollectionQuestion(situation: Situation, collection: string): Situation {
  const understanding: Understanding = { ...situation.understanding, skill: "documents" };
  return { understanding, context: { ...situation.context, onlyCollection: collection } };
}
