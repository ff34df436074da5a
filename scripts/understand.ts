/**
 * See how a message is read: what the rules decide, and what the classifier trained on the examples votes for.
 * Usage: npm run understand -- "how did apple do this year" ["next message"]...
 * The classifier does not decide anything yet. It is trained on prisma/seed/intents when they have changed (some
 * seconds) and kept in .tmp.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { emptyCarried } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders, type Market } from "@/lib/market";
import { understand } from "@/lib/understand";
import {
  type ClassifierModel,
  classify,
  type Example,
  loadModel,
  saveModel,
  trainClassifier,
} from "@/lib/understand/classifier";

const EXAMPLES = "prisma/seed/intents";
/** Examples of what no intent is about: other languages. */
const REJECTED = "out_of_depth";
const SEED = 1;

const messages = process.argv.slice(2);
if (messages.length === 0) {
  console.error('Usage: npm run understand -- "message" ["next message"]');
  process.exit(2);
}

const market = createMarket({ providers: createProviders({ sources: ["demo"], yahooBaseUrl: null }) });
const glossary = getGlossary();
const model = await getModel();
for (const text of messages) await show(text);

/** A name in the text stands as one word, so that the classifier reads companies that it has never seen. */
async function toSlots(text: string, names: Market): Promise<string> {
  const spotted = await names.spot({ text });
  return spotted.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}acme${rest.slice(end)}`, text);
}

async function listExamples(): Promise<Example[]> {
  const files = readdirSync(EXAMPLES).filter((file) => file.endsWith(".jsonl"));
  const rows = files.sort().flatMap((file) =>
    readFileSync(join(EXAMPLES, file), "utf8")
      .trim()
      .split("\n")
      .map((line) => ({ text: String(JSON.parse(line).text), intent: file.replace(/\.jsonl$/, "") })),
  );
  return Promise.all(rows.map(async ({ text, intent }) => ({ text: await toSlots(text, market), intent })));
}

async function getModel(): Promise<ClassifierModel> {
  const examples = await listExamples();
  const digest = createHash("sha256").update(JSON.stringify(examples)).digest("hex").slice(0, 12);
  const file = join(".tmp", `intents-${digest}.bin`);
  if (existsSync(file)) return loadModel(readFileSync(file));
  const began = performance.now();
  console.log(`Training on ${examples.length} examples …`);
  const trained = trainClassifier({
    examples: examples.filter(({ intent }) => intent !== REJECTED),
    outOfScope: examples.filter(({ intent }) => intent === REJECTED).map(({ text }) => text),
    seed: SEED,
  });
  mkdirSync(".tmp", { recursive: true });
  writeFileSync(file, saveModel(trained));
  const { right, count } = trained.heldOut;
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`Trained in ${seconds} s; ${right} of ${count} examples right that it had not seen.\n`);
  return trained;
}

async function show(text: string): Promise<void> {
  const context = { now: new Date(), signal: new AbortController().signal, market, glossary };
  const read = await understand({ message: { text, clicked: null }, carried: emptyCarried, context });
  const vote = classify(model, await toSlots(text, market));
  const symbols = read.entities.symbols.map(({ symbol }) => symbol).join(", ");
  console.log(`> ${text}`);
  console.log(`  decided     ${read.intent} by ${read.tier}, ${read.confidence.toFixed(2)}`);
  if (symbols !== "") console.log(`  subjects    ${symbols}`);
  if (read.entities.range !== null) {
    const { from, to, label } = read.entities.range;
    console.log(`  span        ${from} to ${to} (${label})`);
  }
  if (read.note !== null) console.log(`  note        ${read.note}`);
  const votes = vote.scores.slice(0, 3).map(({ intent, confidence }) => `${intent} ${confidence.toFixed(2)}`);
  const scope = vote.inScope ? "in scope" : "out of scope";
  console.log(`  classifier  ${votes.join(", ")}; ${scope} (${vote.scopeScore.toFixed(2)})\n`);
}
