import { classify, loadModel, saveModel, trainClassifier } from "@/lib/understand/classifier";
import type { Contender } from "./contender";
import { toWholeTraining } from "./split";

/**
 * The classifier of the understanding room, judged as it is after its file has been written and read. Where the set has
 * no validation part it learns from the whole training file and is tuned on its own readings of what it had held back.
 */
export const ours: Contender = {
  name: "ours",
  async train({ split, seed }) {
    const validation = split.isTakenOut ? undefined : split.validation.examples;
    const model = trainClassifier({ ...toWholeTraining(split), validation, seed });
    const bytes = saveModel(model);
    const loaded = loadModel(bytes);
    return { modelBytes: bytes.length, classify: async (text) => classify(loaded, text) };
  },
};
