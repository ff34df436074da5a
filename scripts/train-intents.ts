/**
 * Train the classifier of intents from prisma/seed/intents, where those or the way of reading them have changed.
 * Usage: npm run run -- scripts/train-intents.ts
 * The launcher runs it by itself. The model goes to lib/understand/generated/intents.bin; the same examples give the
 * same bytes.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import { listSeedExamples, slotExamples, trainOnSlotted } from "@/lib/understand";
import { saveModel } from "@/lib/understand/classifier";

const folder = join("lib", "understand", "generated");
const file = join(folder, "intents.bin");
const digestFile = join(folder, "examples.sha256");

const slotted = await slotExamples({
  examples: listSeedExamples(),
  context: {
    now: new Date("2026-11-20T18:00:00Z"),
    signal: new AbortController().signal,
    market: createMarket({ providers: createProviders({ sources: ["demo"], yahooBaseUrl: null }) }),
    glossary: getGlossary(),
  },
});
const digest = createHash("sha256").update(JSON.stringify(slotted)).digest("hex");
const isTrained =
  existsSync(file) && existsSync(digestFile) && readFileSync(digestFile, "utf8").trim() === digest;
if (!isTrained) {
  const model = trainOnSlotted(slotted);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, saveModel(model));
  renameSync(`${file}.new`, file);
  writeFileSync(digestFile, `${digest}\n`);
  const { right, count } = model.heldOut;
  console.log(
    `Learned from ${slotted.length} examples; of those held out, ${right} of ${count} were read right.`,
  );
}
