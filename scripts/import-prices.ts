/**
 * Import a price file, so that questions about its symbol are answered from it.
 * Usage: npm run import:prices -- FILE.csv --symbol X [--name NAME] [--currency USD] [--exchange NAME] [--time-zone ZONE]
 *        [--kind equity|etf|index|fund|fx|crypto|future] [--date-order mdy|dmy] [--adjustment raw|split|total]
 * Prints what was read, or each fault by line and column; exit code 1 when the file is refused. While a site runs on
 * the same data folder, the file is handed to that site.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { createOperatorToken } from "@/lib/auth";
import {
  type CsvRefusal,
  type CsvReport,
  createStoredPriceSeries,
  importPrices,
  renderCsvErrors,
} from "@/lib/market";
import { closeStore, getStore, StoreError, StoreLockedError } from "@/lib/store";

const USAGE =
  "Usage: npm run import:prices -- FILE.csv --symbol X [--name NAME] [--currency USD] [--date-order mdy|dmy]";
const SERVER_ANSWERS_WITHIN_MS = 120_000;

/** What the command line says of a file. */
interface Asked {
  path: string;
  options: { symbol: string } & Record<string, string>;
}
type Outcome = { ok: true; symbol: string; bars: number; report: CsvReport } | CsvRefusal;

function readArguments(): Asked | null {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      symbol: text,
      name: text,
      currency: text,
      exchange: text,
      "time-zone": text,
      kind: text,
      "date-order": text,
      adjustment: text,
    },
  });
  const [path] = positionals;
  const { symbol, "time-zone": timeZone, "date-order": dateOrder, ...others } = values;
  if (path === undefined || positionals.length > 1 || !symbol) return null;
  const given = Object.entries({ ...others, timeZone, dateOrder }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { path, options: { ...Object.fromEntries(given), symbol } };
}

async function importHere({ path, options }: Asked, bytes: Uint8Array): Promise<Outcome> {
  try {
    await getStore();
    const fileName = basename(path);
    const store = createStoredPriceSeries();
    const imported = await importPrices({ ...options, store, bytes, fileName, now: new Date() });
    if (!imported.ok) return imported;
    const { symbol, barCount } = imported.series;
    return { ok: true, symbol, bars: barCount, report: imported.report };
  } finally {
    await closeStore();
  }
}

/** Hands the file to the site that has the data folder open. */
async function importThere(url: string, asked: Asked, bytes: Uint8Array): Promise<Outcome> {
  const form = new FormData();
  form.set("file", new Blob([bytes.slice()]), basename(asked.path));
  for (const [name, value] of Object.entries(asked.options)) form.set(name, value);
  const response = await fetch(new URL("/api/admin/prices", url), {
    method: "POST",
    body: form,
    headers: { authorization: `Bearer ${createOperatorToken({ now: new Date() })}` },
    signal: AbortSignal.timeout(SERVER_ANSWERS_WITHIN_MS),
  });
  const body = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (response.ok && body)
    return { ok: true, ...(body as { symbol: string; bars: number; report: CsvReport }) };
  if (response.status === 422 && Array.isArray(body?.errors)) {
    const { errors, totalErrors } = body as unknown as CsvRefusal;
    return { ok: false, errors, totalErrors };
  }
  throw new StoreError(
    `The site at ${url} did not take the file (${response.status} ${String(body?.title ?? "")}).`,
  );
}

async function importFile(asked: Asked): Promise<Outcome> {
  const bytes = new Uint8Array(readFileSync(asked.path));
  try {
    return await importHere(asked, bytes);
  } catch (error) {
    if (!(error instanceof StoreLockedError) || error.url === null) throw error;
    console.log(`The site at ${error.url} has the data folder open; handing the file to it.`);
    return importThere(error.url, asked, bytes);
  }
}

function printImported({ symbol, bars, report }: Outcome & { ok: true }): void {
  const used = Object.values(report.columns).join(", ");
  console.log(
    `Imported ${symbol}: ${bars.toLocaleString("en-US")} days from ${report.firstOn} to ${report.lastOn}.`,
  );
  console.log(
    `Read ${report.rows.toLocaleString("en-US")} rows; columns ${used}; dates ${report.dateOrder}.`,
  );
  for (const note of report.notes) console.log(`Note: ${note}`);
}

/** True for faults that a person mends by the sentence alone; others show where they come from. */
const isPlain = (error: unknown): error is Error =>
  error instanceof StoreError ||
  (error instanceof Error && "code" in error) ||
  (error instanceof Error && error.name === "ConfigError");

async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const outcome = await importFile(asked);
  if (outcome.ok) {
    printImported(outcome);
    return 0;
  }
  console.error(`${basename(asked.path)} was not imported; nothing was changed.`);
  for (const line of renderCsvErrors(outcome)) console.error(`  ${line}`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!isPlain(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
