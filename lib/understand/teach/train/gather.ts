import { setImmediate } from "node:timers/promises";
import { CUSTOM_PREFIX, toCustomSlug } from "@/lib/contract/teaching/custom-intents";
import { FEWEST_EXAMPLES, NO_INTENT } from "@/lib/contract/teaching/teaching";
import { listCustomIntents } from "../examples/custom-intents";
import { listExamples } from "../examples/examples";
import { getSeeds } from "../examples/seeds";
import type { TaughtExample } from "./task";

/** How a text becomes what the classifier reads (`toSlots` with this installation's names). */
export type ToSlotted = (text: string) => Promise<string>;

/** All that can be trained on, as it was written; `slotAll` makes what a thread gets of it. */
export interface Gathered {
  /** Of the owner's intents that are enabled and have enough examples. */
  own: TaughtExample[];
  /** Of the product's intents, and of none. */
  others: TaughtExample[];
  /**
   * What the product's model is trained on: the same, and those of its examples that the owner took for an intent of
   * their own. That goes first, so that the product's model need not be trained again for it.
   */
  base: TaughtExample[];
  /** The product's examples as they came, without those of none. */
  seeds: TaughtExample[];
  /** True when they still stand so. */
  isSeed: boolean;
  /** Titles of the owner's intents that have too few examples. */
  tooFew: string[];
}

/** Texts slotted before: each is slotted once a process. */
const slotted = new Map<string, string>();
const MAX_SLOTTED = 60_000;
const BATCH = 40;

/** Reads the examples as they stand. */
export async function gather(): Promise<Gathered> {
  const [examples, intents] = await Promise.all([listExamples(), listCustomIntents()]);
  const counts = Map.groupBy(examples, ({ intent }) => intent);
  const enabled = intents.filter(({ enabled }) => enabled);
  const isTrained = (slug: string) => (counts.get(`${CUSTOM_PREFIX}${slug}`)?.length ?? 0) >= FEWEST_EXAMPLES;
  const trained = new Set(enabled.flatMap(({ slug }) => (isTrained(slug) ? [slug] : [])));
  const product = examples.filter(({ intent }) => toCustomSlug(intent) === null);
  const seeds = getSeeds();
  const claimed = examples.flatMap(({ key, intent }) =>
    toCustomSlug(intent) === null ? [] : (seeds.get(key) ?? []),
  );
  const base = [...product, ...claimed];
  const own = examples.filter(({ intent }) => trained.has(toCustomSlug(intent) ?? ""));
  return {
    own,
    others: product,
    base,
    seeds: withoutNone([...seeds.values()]),
    isSeed: isAsItCame(base),
    tooFew: enabled.filter(({ slug }) => !trained.has(slug)).map(({ title }) => title),
  };
}

/** The examples of the product's intents, without those of none. */
export function withoutNone(others: readonly TaughtExample[]): TaughtExample[] {
  return others.filter(({ intent }) => intent !== NO_INTENT);
}

function isAsItCame(product: readonly { key: string; intent: string }[]): boolean {
  const seeds = getSeeds();
  return (
    product.length === seeds.size && product.every(({ key, intent }) => seeds.get(key)?.intent === intent)
  );
}

/** Examples with slots, letting the server answer in between: half a millisecond each the first time. */
export async function slotAll(
  examples: readonly TaughtExample[],
  toSlotted: ToSlotted,
): Promise<TaughtExample[]> {
  const all: TaughtExample[] = [];
  for (const { key, text, intent } of examples) {
    const known = slotted.get(text) ?? (await toSlotted(text));
    if (slotted.size >= MAX_SLOTTED) slotted.clear();
    slotted.set(text, known);
    all.push({ key, text: known, intent });
    if (all.length % BATCH === 0) await setImmediate();
  }
  return all;
}
