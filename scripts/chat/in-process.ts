import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { getConfig } from "@/lib/config";
import { createId } from "@/lib/contract/ids";
import { createStoredPriceSeries, importPrices } from "@/lib/market";
import { adoptStore, closeStore, getStore, openStore } from "@/lib/store";
import { probeSources, startTurn } from "@/lib/turn";
import { type TurnReport, toText } from "./turn-report";

export interface InProcessInput {
  messages: string[];
  /** `FILE.csv:SYMBOL`, loaded before the first message. */
  prices: string[];
  /** Use the installation's own store instead of a throw-away one. */
  stored: boolean;
  now: Date | undefined;
}

/** Runs each message as a turn in this process, one conversation, and reports it with all its stages. */
export async function* chatInProcess({
  messages,
  prices,
  stored,
  now,
}: InProcessInput): AsyncGenerator<TurnReport> {
  if (!stored) adoptStore(await openStore({ databaseUrl: null, dataDir: null }));
  else await getStore();
  for (const given of prices) await loadPrices(given);
  if (getConfig().marketSources.includes("yahoo")) await probeSources();
  const userId = createId("user");
  const conversationId = createId("conversation");
  for (const text of messages) {
    const turn = await startTurn({
      userId,
      conversationId,
      messageId: createId("message"),
      message: { text, clicked: null },
      retry: false,
      address: null,
      ...(now === undefined ? {} : { now }),
    });
    if (turn.kind !== "stream" || turn.record === null)
      throw new Error("the conversation could not be begun");
    const { status, understanding, outcomes, parts, citations, timings } = await turn.record;
    yield { message: text, status, understanding, outcomes, text: toText(parts), parts, citations, timings };
  }
  await closeStore();
}

async function loadPrices(given: string): Promise<void> {
  const colon = given.lastIndexOf(":");
  if (colon <= 0) throw new Error(`--prices wants FILE.csv:SYMBOL, not "${given}"`);
  const [path, symbol] = [given.slice(0, colon), given.slice(colon + 1)];
  const imported = await importPrices({
    store: createStoredPriceSeries(),
    bytes: readFileSync(path),
    fileName: basename(path),
    symbol,
    now: new Date(),
  });
  if (!imported.ok) throw new Error(`${path}: ${imported.errors.map(({ message }) => message).join(" ")}`);
}
