/**
 * Read the SEC's list of companies into the store, so that their symbols and full names are known without asking.
 * Usage: npm run symbols:update [-- --file company_tickers_exchange.json]
 * Without --file it is fetched from the SEC, which wants your contact address: set SEC_CONTACT. Run it once a month;
 * `npm run doctor` says when the list is old. Exit code 1 when nothing was stored.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigError, getConfig } from "@/lib/config";
import { createStoredListings, fetchListedFile, type ListedFile, parseListedFile } from "@/lib/market";
import { closeStore, StoreError } from "@/lib/store";

async function readList(file: string | undefined): Promise<ListedFile> {
  if (file !== undefined) return parseListedFile(readFileSync(file, "utf8"));
  const { marketKeys, marketBaseUrls } = getConfig();
  if (marketKeys.edgar === undefined) {
    return {
      ok: false,
      reason: "The SEC wants a contact address: set SEC_CONTACT, or give a file with --file.",
    };
  }
  return fetchListedFile({ contact: marketKeys.edgar, baseUrl: marketBaseUrls.edgar });
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { file: { type: "string" } } });
  const list = await readList(values.file);
  if (!list.ok) {
    console.error(`${list.reason} Nothing was changed.`);
    return 1;
  }
  try {
    await createStoredListings().replace({ companies: list.companies, fetchedAt: new Date() });
  } finally {
    await closeStore();
  }
  console.log(`Stored ${list.companies.length.toLocaleString("en-US")} symbols.`);
  return 0;
}

/** True for faults that a person mends by the sentence alone; others show where they come from. */
const isPlain = (error: unknown): error is Error =>
  error instanceof StoreError || error instanceof ConfigError || (error instanceof Error && "code" in error);

try {
  process.exitCode = await main();
} catch (error) {
  if (!isPlain(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
