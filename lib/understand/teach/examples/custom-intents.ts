import { CUSTOM_PREFIX, type CustomIntent, customIntentSchema } from "@/lib/contract/teaching/custom-intents";
import { getStore } from "@/lib/store";
import { applyChange } from "../changes/apply-change";
import { listExamples } from "./examples";

/** The intents that the owner wrote, by title. A row of an older shape that cannot be read is left out. */
export async function listCustomIntents(): Promise<CustomIntent[]> {
  const { db } = await getStore();
  const rows = await db.customIntent.findMany({ orderBy: { title: "asc" } });
  return rows.flatMap((row) => {
    const parsed = customIntentSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}

/** One of them, or null. */
export async function findCustomIntent(slug: string): Promise<CustomIntent | null> {
  const { db } = await getStore();
  const parsed = customIntentSchema.safeParse(await db.customIntent.findUnique({ where: { slug } }));
  return parsed.success ? parsed.data : null;
}

/** Creates or changes an intent. Answers the change. */
export async function saveCustomIntent(intent: CustomIntent): Promise<number> {
  const isNew = (await findCustomIntent(intent.slug)) === null;
  const summary = `${isNew ? "Created" : "Changed"} the intent “${intent.title}”`;
  return applyChange({ summary, intents: [{ slug: intent.slug, row: intent }] });
}

/** Removes an intent with its examples. Answers the change, or null when there is none of that name. */
export async function removeCustomIntent(slug: string): Promise<number | null> {
  const intent = await findCustomIntent(slug);
  if (intent === null) return null;
  const own = (await listExamples()).filter((one) => one.intent === `${CUSTOM_PREFIX}${slug}`);
  return applyChange({
    summary: `Removed the intent “${intent.title}” with ${own.length} examples`,
    intents: [{ slug, row: null }],
    examples: own.map(({ key }) => ({ key, row: null })),
  });
}
