import { type ExampleSource, MAX_EXAMPLES, type TeachExample } from "@/lib/contract/teaching/teaching";
import { getStore } from "@/lib/store";
import { applyChange } from "../changes/apply-change";
import type { ExampleRow, Touched } from "../changes/rows";
import { toExampleKey } from "./key";
import { getSeeds } from "./seeds";

/** All examples as they stand: the seed's, with what the owner added, relabelled or took out. */
export async function listExamples(): Promise<TeachExample[]> {
  const { db } = await getStore();
  const rows = await db.intentExample.findMany({ orderBy: [{ updatedAt: "asc" }, { key: "asc" }] });
  const examples = new Map(getSeeds());
  for (const { key, text, intent, source } of rows) {
    if (intent === null) examples.delete(key);
    else examples.set(key, { key, text, intent, source: source as ExampleSource });
  }
  return [...examples.values()];
}

/** What adding did: a number to undo it by, and how many were new, moved from another intent, or there already. */
export interface Added {
  changeId: number | null;
  added: number;
  moved: number;
  known: number;
}

/**
 * Adds sentences to an intent in one change that can be undone. A sentence that stood under another intent moves. Null
 * when there would be more than MAX_EXAMPLES.
 */
export async function addExamples(input: {
  examples: readonly { text: string; intent: string }[];
  source: Exclude<ExampleSource, "seed">;
  /** What was done, in words, from how many were new or moved. */
  summary: (count: number) => string;
  candidates?: Touched["candidates"];
  intents?: Touched["intents"];
}): Promise<Added | null> {
  const existing = new Map((await listExamples()).map((one) => [one.key, one]));
  const rows = new Map<string, ExampleRow>();
  for (const { text, intent } of input.examples) {
    const key = toExampleKey(text);
    rows.set(key, { key, text, intent, source: input.source });
  }
  const fresh = [...rows.values()].filter(({ key, intent }) => existing.get(key)?.intent !== intent);
  const moved = fresh.filter(({ key }) => existing.has(key)).length;
  if (existing.size + fresh.length - moved > MAX_EXAMPLES) return null;
  const known = rows.size - fresh.length;
  const { candidates = [], intents = [] } = input;
  if (fresh.length + candidates.length + intents.length === 0)
    return { changeId: null, added: 0, moved: 0, known };
  const examples = fresh.map((row) => ({ key: row.key, row }));
  const changeId = await applyChange({ summary: input.summary(fresh.length), examples, candidates, intents });
  return { changeId, added: fresh.length - moved, moved, known };
}

/** Takes examples out; a seed's stays out until that is undone. Answers the change, or null when none was there. */
export async function removeExamples(keys: readonly string[]): Promise<number | null> {
  const wanted = new Set(keys);
  const there = (await listExamples()).filter(({ key }) => wanted.has(key));
  if (there.length === 0) return null;
  const seeds = getSeeds();
  const examples = there.map(({ key, text }) => ({
    key,
    row: seeds.has(key) ? { key, text, intent: null, source: "owner" as const } : null,
  }));
  const what = there.length === 1 ? `“${there[0]?.text}”` : `${there.length} examples`;
  return applyChange({ summary: `Removed ${what}`, examples });
}

/** Gives an example another intent. Answers the change, or null when it is not there. */
export async function relabelExample(input: { key: string; intent: string }): Promise<number | null> {
  const found = (await listExamples()).find(({ key }) => key === input.key);
  if (found === undefined || found.intent === input.intent) return null;
  const row: ExampleRow = { key: found.key, text: found.text, intent: input.intent, source: "owner" };
  return applyChange({
    summary: `Moved “${found.text}” to ${input.intent}`,
    examples: [{ key: row.key, row }],
  });
}
