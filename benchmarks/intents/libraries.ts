import type { Example } from "@/lib/understand/classifier";
import type { Contender, Contest } from "./contender";
import type { Split } from "./split";

/** The likeliest intent by a library and how sure it is, 0 to 1. An empty intent is "none". */
interface Guess {
  intent: string;
  confidence: number;
}
type Guesser = (text: string) => Promise<Guess>;

interface NlpManager {
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<{ intent: string; score: number }>;
  export(minified: boolean): string;
}
interface NodeNlp {
  NlpManager: new (settings: object) => NlpManager;
}
interface BayesClassifier {
  addDocument(text: string, intent: string): void;
  train(): void;
  getClassifications(text: string): { label: string; value: number }[];
}
interface Natural {
  BayesClassifier: new () => BayesClassifier;
}

/** The libraries that are installed here, and the names of those that are not. They are optional. */
export async function findLibraries(): Promise<{ found: Contender[]; missing: string[] }> {
  const nodeNlp = await findModule<NodeNlp>("node-nlp");
  const natural = await findModule<Natural>("natural");
  const found: Contender[] = [];
  if (nodeNlp !== null) found.push(toContender("node-nlp", (split) => trainNodeNlp(nodeNlp, split)));
  if (natural !== null) found.push(toContender("natural", (split) => trainNatural(natural, split)));
  const missing = [nodeNlp === null ? ["node-nlp"] : [], natural === null ? ["natural"] : []].flat();
  return { found, missing };
}

/** The module of a name, or null when it is not installed; a fault inside it is not hidden. */
async function findModule<Module extends object>(name: string): Promise<Module | null> {
  try {
    const module = (await import(name)) as Module & { default?: Module };
    return { ...module.default, ...module };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return null;
    throw error;
  }
}

function toContender(
  name: string,
  train: (split: Split) => Promise<{ guess: Guesser; modelBytes: number }>,
): Contender {
  return {
    name,
    async train({ split }: Contest) {
      const { guess, modelBytes } = await train(split);
      const threshold = await chooseThreshold({ guess, split });
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

async function trainNodeNlp({ NlpManager }: NodeNlp, { train }: Split) {
  const manager = new NlpManager({
    languages: ["en"],
    forceNER: false,
    autoSave: false,
    autoLoad: false,
    nlu: { log: false },
  });
  for (const { text, intent } of dealByIntent(train.examples)) manager.addDocument("en", text, intent);
  for (const text of train.outOfScope) manager.addDocument("en", text, "None");
  await manager.train();
  const guess: Guesser = async (text) => {
    const { intent, score } = await manager.process("en", text);
    return intent === "None" ? { intent: "", confidence: 0 } : { intent, confidence: score };
  };
  return { guess, modelBytes: Buffer.byteLength(manager.export(true)) };
}

async function trainNatural({ BayesClassifier }: Natural, { train }: Split) {
  const classifier = new BayesClassifier();
  for (const { text, intent } of dealByIntent(train.examples)) classifier.addDocument(text, intent);
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
