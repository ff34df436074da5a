import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classify, loadModel } from "../classifier";
import type { IntentReader } from "../readers";
import { toVersion } from "./train-seed";

/** A reader over a model's bytes. Throws when they are none, or of another version. */
export function createIntentReader(bytes: Uint8Array): IntentReader {
  const model = loadModel(bytes);
  return { version: toVersion(bytes), read: (slotted) => classify(model, slotted) };
}

/**
 * The reader over the model that was trained from the examples of the project, or null when none was made: then the
 * written rules answer alone. Milliseconds; the caller keeps it.
 */
export function findSeedReader(): IntentReader | null {
  const file = join(process.cwd(), "lib", "understand", "generated", "intents.bin");
  return existsSync(file) ? createIntentReader(readFileSync(file)) : null;
}
