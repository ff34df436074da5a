import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keepLast } from "@/lib/contract/plain/keep-last";
import { classify, loadModel } from "../classifier";
import type { IntentReader } from "../readers";
import { toVersion } from "./train-seed";

const MOST_KEPT = 500;

/**
 * A reader over a model's bytes. Throws when they are none, or of another version. Names and days are slots in what it
 * reads, so that most is asked in words that were read before: the last 500 votes are kept.
 */
export function createIntentReader(bytes: Uint8Array): IntentReader {
  const model = loadModel(bytes);
  const read = keepLast({
    most: MOST_KEPT,
    toKey: (slotted: string) => slotted,
    read: (slotted) => classify(model, slotted),
  });
  return { version: toVersion(bytes), read };
}

/**
 * The reader over the model that was trained from the examples of the project, or null when none was made: then the
 * written rules answer alone. Milliseconds; the caller keeps it.
 */
export function findSeedReader(): IntentReader | null {
  const file = join(process.cwd(), "lib", "understand", "generated", "intents.bin");
  return existsSync(file) ? createIntentReader(readFileSync(file)) : null;
}
