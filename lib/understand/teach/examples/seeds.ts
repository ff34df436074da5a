import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TeachExample } from "@/lib/contract/teaching";
import { toExampleKey } from "./key";

/** The examples that the product comes with, by key; read once. A text that stands in two files counts as the first. */
export function getSeeds(): ReadonlyMap<string, TeachExample> {
  cached ??= readSeeds(join(process.cwd(), "prisma", "seed", "intents"));
  return cached;
}

let cached: ReadonlyMap<string, TeachExample> | null = null;

function readSeeds(folder: string): ReadonlyMap<string, TeachExample> {
  const seeds = new Map<string, TeachExample>();
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  for (const file of files.sort()) {
    const intent = file.replace(/\.jsonl$/, "");
    for (const line of readFileSync(join(folder, file), "utf8").trim().split("\n")) {
      const text = String(JSON.parse(line).text);
      const key = toExampleKey(text);
      if (!seeds.has(key)) seeds.set(key, { key, text, intent, source: "seed" });
    }
  }
  return seeds;
}
