import type { IntentReader } from "../readers";
import { classify, loadModel } from "../classifier";
export function createIntentReader(bytes: Uint8Array): IntentReader {
  const model = loadModel(bytes);
  return { version: "x", read: (slotted) => classify(model, slotted) };
}
export function findSeedReader(): IntentReader | null {
  return null;
}
