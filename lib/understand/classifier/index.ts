/**
 * The trained classifier: from examples to a model, from a message to an intent with a calibrated confidence and a
 * decision whether the message is of any intent at all. Everything is computed here, from the examples alone: no weights
 * to fetch, no native module, the same model for the same seed. It knows nothing of markets, conversations or storage.
 * Next: `train.ts` for the order of training, `learn/` for what is learned, `scope/` for what is turned away,
 * `text/features.ts` for what of a message counts.
 */
export { classify } from "./classify";
export { readByFolds, trainWithFolds } from "./cross-validate";
export { loadModel, saveModel } from "./model/model-file";
export { trainClassifier } from "./train";
export type { Classification, ClassifierModel, Example, TrainingInput } from "./types";
