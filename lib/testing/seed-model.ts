import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import {
  createIntentReader,
  type IntentReader,
  listSeedExamples,
  slotExamples,
  trainOnSlotted,
  type UnderstandContext,
} from "@/lib/understand";
import { saveModel } from "@/lib/understand/classifier";

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
 * The reader over the model of the project's examples as they are now. Trained when they or the way of reading them have
 * changed, and kept in `.tmp` by what it learned from.
 */
export function getSeedReader(): Promise<IntentReader> {
  kept ??= makeReader();
  return kept;
}

async function makeReader(): Promise<IntentReader> {
  const slotted = await slotExamples({ examples: listSeedExamples(), context: createSeedContext() });
  const digest = createHash("sha256").update(JSON.stringify(slotted)).digest("hex").slice(0, 16);
  const file = join(process.cwd(), ".tmp", `intents-${digest}.bin`);
  if (!existsSync(file)) {
    mkdirSync(join(process.cwd(), ".tmp"), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, saveModel(trainOnSlotted(slotted)));
    renameSync(`${file}.${process.pid}`, file);
  }
  return createIntentReader(readFileSync(file));
}
