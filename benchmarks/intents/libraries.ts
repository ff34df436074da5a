import type { Example } from "@/lib/understand/classifier";
import type { Contender, Contest } from "./contender";
import { type Part, type Split, toWholeTraining } from "./split";

/** The likeliest intent by a library and how sure it is, 0 to 1. An empty intent is "none". */
interface Guess {
  intent: string;
  confidence: number;
}
type Guesser = (text: string) => Promise<Guess>;

/** Who takes part beside ours. Each is loaded when it trains. */
export const libraries: readonly Contender[] = [
  toContender("node-nlp", trainNodeNlp),
  toContender("natural", trainNatural),
];

interface Trained {
  guess: Guesser;
  modelBytes: number;
}

/**
 * A library as a contender. Its threshold is chosen on the validation part; where that was taken out of the training
 * file, by a model that had not seen it, and the model that is judged learns from the whole file, as ours does.
 */
function toContender(name: string, train: (part: Part) => Promise<Trained>): Contender {
  return {
    name,
    async train({ split }: Contest) {
      const tuned = await train(split.train);
      const threshold = await chooseThreshold({ guess: tuned.guess, split });
      const { guess, modelBytes } = split.isTakenOut ? await train(toWholeTraining(split)) : tuned;
      return {
        modelBytes,
        classify: async (text) => {
          const { intent, confidence } = await guess(text);
          return { intent, confidence, scopeScore: confidence, inScope: confidence >= threshold };
        },
      };
    },
  };
}

const ONE_IN = 90;

/** The rule that ours follows: turn away one in ninety of the validation messages that are understood rightly. */
async function chooseThreshold({ guess, split }: { guess: Guesser; split: Split }): Promise<number> {
  const right: number[] = [];
  for (const { text, intent } of split.validation.examples) {
    const said = await guess(text);
    if (said.intent === intent) right.push(said.confidence);
  }
  right.sort((a, b) => a - b);
  return right[Math.floor(right.length / ONE_IN)] ?? 0;
}

/** One example of each intent in turn: `node-nlp` learns in the order given, and badly when an intent comes at once. */
export function dealByIntent(examples: readonly Example[]): Example[] {
  const byIntent = Map.groupBy(examples, ({ intent }) => intent);
  const longest = Math.max(0, ...[...byIntent.values()].map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => at).flatMap((at) =>
    [...byIntent.values()].flatMap((list) => list.slice(at, at + 1)),
  );
}

async function trainNodeNlp(part: Part): Promise<Trained> {
  const { NlpManager } = await import("node-nlp");
  const manager = new NlpManager({
    languages: ["en"],
    forceNER: false,
    autoSave: false,
    autoLoad: false,
    nlu: { log: false },
  });
  for (const { text, intent } of dealByIntent(part.examples)) manager.addDocument("en", text, intent);
  for (const text of part.outOfScope) manager.addDocument("en", text, "None");
  await manager.train();
  const guess: Guesser = async (text) => {
    const { intent, score } = await manager.process("en", text);
    return intent === "None" ? { intent: "", confidence: 0 } : { intent, confidence: score };
  };
  return { guess, modelBytes: Buffer.byteLength(manager.export(true)) };
}

async function trainNatural(part: Part): Promise<Trained> {
  const { BayesClassifier } = await import("natural");
  const classifier = new BayesClassifier();
  for (const { text, intent } of dealByIntent(part.examples)) classifier.addDocument(text, intent);
  classifier.train();
  const guess: Guesser = async (text) => {
    const classes = classifier.getClassifications(text);
    const sum = classes.reduce((total, { value }) => total + value, 0);
    const [first] = classes;
    return first === undefined || sum === 0
      ? { intent: "", confidence: 0 }
      : { intent: first.label, confidence: first.value / sum };
  };
  return { guess, modelBytes: Buffer.byteLength(JSON.stringify(classifier)) };
}
