import { createHash } from "node:crypto";
import { type ClassifierModel, type Example, trainClassifier } from "../classifier";
import type { UnderstandContext } from "../question";
import { toSlots } from "../slots";

/** Lines of no intent, such as other languages: they teach what to turn away. */
const OUT_OF_DEPTH = "out_of_depth";
const SEED = 1;

/** The examples with names, dates and marks in place of what they stand for, in their order. */
export async function slotExamples(input: {
  examples: readonly Example[];
  context: UnderstandContext;
}): Promise<Example[]> {
  const slotted: Example[] = [];
  for (const { text, intent } of input.examples) {
    slotted.push({ text: await toSlots({ text, context: input.context }), intent });
  }
  return slotted;
}

/** Trains on slotted examples; those of `OUT_OF_DEPTH` are of no intent. Takes some seconds of one core. */
export function trainOnSlotted(slotted: readonly Example[]): ClassifierModel {
  return trainClassifier({
    examples: slotted.filter(({ intent }) => intent !== OUT_OF_DEPTH),
    outOfScope: slotted.filter(({ intent }) => intent === OUT_OF_DEPTH).map(({ text }) => text),
    seed: SEED,
  });
}

/** A short name for what a model learned from. */
export function toVersion(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}
