import { type ClassifierModel, classify } from "../../classifier";

/** The label of everything that is not of the owner's intents. */
export const REST = "rest";
/** From this confidence on the owner's model takes a message; below it the product's model reads it. */
const SURE = 0.6;

/** What the owner's model makes of a message: one of the owner's intents, or null when it leaves it to the others. */
export function readOwn(model: ClassifierModel, text: string): { intent: string; confidence: number } | null {
  const { intent, confidence, inScope } = classify(model, text);
  return intent === REST || !inScope || confidence < SURE ? null : { intent, confidence };
}
