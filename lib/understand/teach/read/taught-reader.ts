import { toCustomSlug } from "@/lib/contract/teaching/custom-intents";
import type { Classification, ClassifierModel } from "../../classifier";
import type { IntentReader } from "../../readers";
import { readOwn } from "../train/read-own";

const LISTED = 5;
/** Where the product's own model was not made, what is not the owner's is nobody's. */
const NOTHING: Classification = {
  intent: "unclear",
  confidence: 0,
  scores: [],
  scopeScore: 0,
  inScope: false,
};

/** Two models as one: the owner's intents first, and what they leave to the product's. */
export function createTaughtReader(input: {
  version: string;
  base: IntentReader | null;
  own: ClassifierModel | null;
  /** False for an intent that the owner has disabled or removed since the training. */
  isAnswered(slug: string): boolean;
}): IntentReader {
  const { version, base, own, isAnswered } = input;
  return {
    version,
    read(slotted) {
      const rest = base?.read(slotted) ?? NOTHING;
      const taken = own === null ? null : readOwn(own, slotted);
      const slug = taken === null ? null : toCustomSlug(taken.intent);
      return taken === null || slug === null || !isAnswered(slug) ? rest : putFirst(taken, rest);
    },
  };
}

/** The owner's intent with its confidence, and what is left of one for the others. */
function putFirst(taken: { intent: string; confidence: number }, rest: Classification): Classification {
  const left = 1 - taken.confidence;
  const others = rest.scores.map(({ intent, confidence }) => ({ intent, confidence: confidence * left }));
  return {
    ...taken,
    scores: [taken, ...others].slice(0, LISTED),
    scopeScore: Math.max(rest.scopeScore, taken.confidence),
    inScope: true,
  };
}
