import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { openStore, type Store } from "@/lib/store";
import { BenchmarkRefusal } from "../benchmark";
import type { ImportedSeries } from "./questions";
import { toSiteEnvironment } from "./server";

/** A data folder of its own, migrated. It is gone when this program ends. */
export interface DataFolder {
  path: string;
  /** Opens its store for `work`; no site may run on it meanwhile. */
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

const IMPORT_LIMIT_MS = 120_000;

/** A new empty folder with the tables made, so that a site's start on it is not its first. */
export async function createDataFolder(): Promise<DataFolder> {
  const path = mkdtempSync(join(tmpdir(), "tickertalk-bench-"));
  process.once("exit", () => rmSync(path, { recursive: true, force: true }));
  const folder: DataFolder = {
    path,
    async withStore(work) {
      const store = await openStore({ databaseUrl: null, dataDir: path });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
  };
  await folder.withStore(async () => undefined);
  return folder;
}

/** Imports a price file the way a person does, with the import script; gives the series as it was stored. */
export async function importInto({
  folder,
  file,
  symbol,
}: {
  folder: DataFolder;
  file: string;
  symbol: string | null;
}): Promise<ImportedSeries> {
  const given = symbol ?? basename(file, extname(file)).toUpperCase();
  await runImport(["scripts/import-prices.ts", file, "--symbol", given], folder.path);
  const series = await folder.withStore(({ db }) => db.priceSeries.findFirst());
  if (series === null) throw new Error("the import said yes and stored nothing");
  return { name: series.name, firstOn: series.firstOn, lastOn: series.lastOn };
}

function runImport(args: string[], dataDir: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["node_modules/tsx/dist/cli.mjs", ...args], {
      env: toSiteEnvironment({ dataDir, port: 0 }),
      stdio: ["ignore", "ignore", "pipe"],
      timeout: IMPORT_LIMIT_MS,
    });
    let words = "";
    child.stderr.on("data", (chunk: Buffer) => {
      words += String(chunk);
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new BenchmarkRefusal(`The price file was not imported.\n${words.trim()}`));
    });
  });
}
