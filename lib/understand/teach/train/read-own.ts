import { type ClassifierModel, classify } from "../../classifier";

/** The label of everything that is not of the owner's intents. */
export const REST = "rest";
/** From this confidence on the owner's model takes a message; below it the product's model reads it. */
const SURE = 0.5;

/** One of the owner's intents and how sure it is. */
export interface OwnReading {
  intent: string;
  confidence: number;
}

/** What the owner's model makes of a message: one of the owner's intents, or null when it leaves it to the others. */
export function readOwn(model: ClassifierModel, text: string): OwnReading | null {
  const { intent, confidence } = classify(model, text);
  return takeOwn({ intent, confidence });
}

/** The same of a reading that has been made already. */
export function takeOwn({ intent, confidence }: OwnReading): OwnReading | null {
  return intent === REST || confidence < SURE ? null : { intent, confidence };
}
