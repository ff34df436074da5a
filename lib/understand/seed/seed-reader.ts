import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Classification, classify, loadModel } from "../classifier";
import type { IntentReader } from "../readers";
import { toVersion } from "./train-seed";

const MOST_KEPT = 500;

/**
 * A reader over a model's bytes. Throws when they are none, or of another version. Names and days are slots in what it
 * reads, so that most is asked in words that were read before: the last 500 votes are kept.
 */
export function createIntentReader(bytes: Uint8Array): IntentReader {
  const model = loadModel(bytes);
  const kept = new Map<string, Classification>();
  return {
    version: toVersion(bytes),
    read(slotted) {
      const known = kept.get(slotted);
      if (known !== undefined) return known;
      const vote = classify(model, slotted);
      kept.set(slotted, vote);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
      return vote;
    },
  };
}

/**
 * The reader over the model that was trained from the examples of the project, or null when none was made: then the
 * written rules answer alone. Milliseconds; the caller keeps it.
 */
export function findSeedReader(): IntentReader | null {
  const file = join(process.cwd(), "lib", "understand", "generated", "intents.bin");
  return existsSync(file) ? createIntentReader(readFileSync(file)) : null;
}
