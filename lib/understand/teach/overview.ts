import { intentNames } from "@/lib/contract/intents";
import { CUSTOM_PREFIX, toCustomSlug } from "@/lib/contract/teaching/custom-intents";
import { NO_INTENT, type TeachExample } from "@/lib/contract/teaching/teaching";
import { listCustomIntents } from "./examples/custom-intents";
import { listExamples } from "./examples/examples";
import type { Evaluated } from "./models/evaluate";

/** One row of the owner's list of intents. */
export interface IntentRow {
  name: string;
  /** The owner's title; the product's intents have their name. */
  title: string;
  isCustom: boolean;
  enabled: boolean;
  examples: number;
  /** Of those, how many the owner added or moved here. */
  changed: number;
}

/** Every intent with its counts: the owner's first, then the product's in their order. */
export async function listIntents(): Promise<IntentRow[]> {
  const [examples, intents] = await Promise.all([listExamples(), listCustomIntents()]);
  const byIntent = Map.groupBy(examples, ({ intent }) => intent);
  const count = (name: string) => {
    const list = byIntent.get(name) ?? [];
    return { examples: list.length, changed: list.filter(({ source }) => source !== "seed").length };
  };
  const own = intents.map(({ slug, title, enabled }) => {
    const name = `${CUSTOM_PREFIX}${slug}`;
    return { name, title, isCustom: true, enabled, ...count(name) };
  });
  const product = [...intentNames, NO_INTENT].map((name) => ({
    name,
    title: name,
    isCustom: false,
    enabled: true,
    ...count(name),
  }));
  return [...own, ...product];
}

const PAGE_SIZE = 100;

/** A page of an intent's examples, the owner's first; `total` counts all that the search finds. */
export async function searchExamples(input: {
  intent: string;
  search: string;
  page: number;
}): Promise<{ list: TeachExample[]; total: number; pages: number }> {
  const words = input.search.toLowerCase().trim();
  const found = (await listExamples())
    .filter(({ intent, text }) => intent === input.intent && text.toLowerCase().includes(words))
    .sort((a, b) => Number(a.source === "seed") - Number(b.source === "seed"));
  const start = input.page * PAGE_SIZE;
  return {
    list: found.slice(start, start + PAGE_SIZE),
    total: found.length,
    pages: Math.max(1, Math.ceil(found.length / PAGE_SIZE)),
  };
}

/** Two intents that are mixed up, with the sentences. */
export interface Confusion {
  intent: string;
  read: string;
  count: number;
  examples: { key: string; text: string }[];
}

const SHOWN = 8;

/** Which intents are taken for which, the commonest first, of examples read by a model that had not learned from them. */
export function toConfusions(evaluated: readonly Evaluated[]): Confusion[] {
  const wrong = evaluated.filter(({ isRight, read }) => !isRight && read !== "");
  const pairs = Map.groupBy(wrong, ({ example, read }) => `${example.intent} ${read}`);
  return [...pairs.values()]
    .map((list) => {
      const { example, read } = list[0] as Evaluated;
      const examples = list.slice(0, SHOWN).map((one) => ({ key: one.example.key, text: one.example.text }));
      return { intent: example.intent, read, count: list.length, examples };
    })
    .sort((a, b) => b.count - a.count || a.intent.localeCompare(b.intent));
}

/** True for an intent that there is. */
export async function isIntent(name: string): Promise<boolean> {
  const slug = toCustomSlug(name);
  if (slug === null) return name === NO_INTENT || (intentNames as readonly string[]).includes(name);
  return (await listCustomIntents()).some((one) => one.slug === slug);
}
