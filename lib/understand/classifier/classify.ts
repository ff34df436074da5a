import { scoreLogistic } from "./learn/logistic";
import { readText } from "./model/read";
import { listLargest, toLogProbabilities } from "./scope/signals";
import type { Classification, ClassifierModel } from "./types";

const LISTED = 5;

/**
 * What a model makes of a message: the likeliest intents with calibrated confidences, and whether it is of any of them.
 * Never throws; time grows in proportion to the length. A message without a word is out of scope.
 */
export function classify(model: ClassifierModel, text: string): Classification {
  const { votes, signals } = readText({ reader: model.reader, text });
  const logs = toLogProbabilities({ scores: votes.joint, temperature: model.temperature });
  const scores = listLargest({ scores: logs, count: LISTED }).map((at) => ({
    intent: model.intents[at] as string,
    confidence: Math.exp(logs[at] as number),
  }));
  const best = scores[0] as Classification["scores"][number];
  const scopeScore = model.scope === null ? 1 : scoreLogistic({ model: model.scope, columns: signals });
  const hasWords = /[\p{L}\p{N}]/u.test(text);
  return {
    ...best,
    scores,
    scopeScore: hasWords ? scopeScore : 0,
    inScope: hasWords && scopeScore >= model.threshold,
  };
}
