import { classify, loadModel, saveModel, trainClassifier } from "@/lib/understand/classifier";
import type { Contender } from "./contender";

/** The classifier of the understanding room, judged as it is after its file has been written and read. */
export const ours: Contender = {
  name: "ours",
  async train({ split: { train, validation }, seed }) {
    const bytes = saveModel(trainClassifier({ ...train, validation: validation.examples, seed }));
    const model = loadModel(bytes);
    return { modelBytes: bytes.length, classify: async (text) => classify(model, text) };
  },
};
