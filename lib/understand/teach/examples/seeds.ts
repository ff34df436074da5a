import type { TeachExample } from "@/lib/contract/teaching/teaching";
import { listSeedExamples } from "../../seed/list-examples";
import { toExampleKey } from "./key";

/** The examples that the product comes with, by key; read once. A text that stands in two files counts as the first. */
export function getSeeds(): ReadonlyMap<string, TeachExample> {
  cached ??= readSeeds();
  return cached;
}

let cached: ReadonlyMap<string, TeachExample> | null = null;

function readSeeds(): ReadonlyMap<string, TeachExample> {
  const seeds = new Map<string, TeachExample>();
  for (const { text, intent } of listSeedExamples()) {
    const key = toExampleKey(text);
    if (!seeds.has(key)) seeds.set(key, { key, text, intent, source: "seed" });
  }
  return seeds;
}
