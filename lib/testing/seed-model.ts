import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import {
  createIntentReader,
  type IntentReader,
  listSeedExamples,
  slotExamples,
  toLearningKey,
  trainOnSlotted,
  type UnderstandContext,
} from "@/lib/understand";
import { saveModel } from "@/lib/understand/classifier";

/** What decides how an example is read and what is learned from it. */
const SOURCES = ["prisma/seed/intents", "prisma/seed/glossary", "lib/understand", "lib/market/symbols"];
const GENERATED = join(process.cwd(), "lib", "understand", "generated");

/** The world in which examples are read: the tables of names alone, at one moment. */
export function createSeedContext(): UnderstandContext {
  return {
    now: new Date("2026-11-20T18:00:00Z"),
    signal: new AbortController().signal,
    market: createMarket({ providers: createProviders({ sources: ["demo"], yahooBaseUrl: null }) }),
    glossary: getGlossary(),
  };
}

let kept: Promise<IntentReader> | null = null;

/**
 * The reader over the model of the project's examples as they are now: kept in `.tmp` by a hash of all that decides it,
 * taken from the launcher's when that learned the same, trained otherwise.
 */
export function getSeedReader(): Promise<IntentReader> {
  kept ??= makeReader();
  return kept;
}

async function makeReader(): Promise<IntentReader> {
  const file = join(process.cwd(), ".tmp", `intents-${hashSources()}.bin`);
  if (!existsSync(file)) {
    const bytes = await makeModel();
    mkdirSync(join(process.cwd(), ".tmp"), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  }
  return createIntentReader(readFileSync(file));
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    const names = readdirSync(source, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names) {
      if (!/\.(?:ts|md|jsonl)$/.test(name) || name.endsWith(".test.ts")) continue;
      hash.update(name).update(readFileSync(join(source, name)));
    }
  }
  return hash.digest("hex").slice(0, 16);
}

async function makeModel(): Promise<Uint8Array> {
  const slotted = await slotExamples({ examples: listSeedExamples(), context: createSeedContext() });
  const digest = join(GENERATED, "examples.sha256");
  const isMade = existsSync(digest) && readFileSync(digest, "utf8").trim() === toLearningKey(slotted);
  return isMade ? readFileSync(join(GENERATED, "intents.bin")) : saveModel(trainOnSlotted(slotted));
}
