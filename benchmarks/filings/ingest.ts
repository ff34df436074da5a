import { createReadStream, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { adoptFiles, createDiskFiles } from "@/lib/files";
import { createDocumentIndexer } from "@/lib/knowledge";
import { addDocument, findCollectionFor, startIngest, stopIngest } from "@/lib/knowledge/ingest";
import { adoptStore, closeStore, getStore, openStore } from "@/lib/store";
import { BenchmarkRefusal } from "../benchmark";

const MOST_BYTES = 200_000_000;
const MOST_MS = 20 * 60_000;

/** Documents that were read in, by file name. */
export interface Ingested {
  idOf: Map<string, string>;
  seconds: number;
}

/** Hands every PDF of a folder to the door that uploads use, waits until all are read, and works with them. */
export async function withIngested<Result>(
  folder: string,
  progress: (text: string) => void,
  work: (ingested: Ingested) => Promise<Result>,
): Promise<Result> {
  const dataDir = mkdtempSync(join(tmpdir(), "tickertalk-filings-"));
  try {
    adoptStore(await openStore({ databaseUrl: null, dataDir: join(dataDir, "store") }));
    adoptFiles(createDiskFiles({ folder: join(dataDir, "files") }));
    startIngest({ indexer: createDocumentIndexer(), pollMs: 200 });
    return await work(await ingestAll(folder, progress));
  } finally {
    await stopIngest();
    await closeStore();
    adoptFiles(undefined);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function ingestAll(folder: string, progress: (text: string) => void): Promise<Ingested> {
  const files = readdirSync(folder).filter((name) => name.toLowerCase().endsWith(".pdf"));
  if (files.length === 0) throw new BenchmarkRefusal(`There is no PDF in ${folder}.`);
  const collectionId = await findCollectionFor(undefined);
  if (collectionId === null) throw new Error("the first collection could not be made");
  const { db } = await getStore();
  const from = performance.now();
  for (const fileName of files) {
    const added = await addDocument({
      scope: { kind: "collection", collectionId },
      fileName,
      mediaType: "application/pdf",
      body: createReadStream(join(folder, fileName)),
      maxBytes: MOST_BYTES,
      now: new Date(),
    });
    if (added.outcome === "refused") throw new BenchmarkRefusal(`${fileName}: ${added.error.message}`);
  }
  for (let before = -1; ; await wait(200)) {
    const documents = await db.document.findMany();
    const failed = documents.find(({ status }) => status === "failed");
    if (failed !== undefined)
      throw new BenchmarkRefusal(`${failed.fileName}: ${failed.errorMessage ?? "failed"}`);
    const ready = documents.filter(({ status }) => status === "ready").length;
    if (ready !== before) progress(`${ready} of ${files.length} documents are read`);
    before = ready;
    if (ready === files.length) {
      const idOf = new Map(documents.map(({ fileName, id }) => [fileName, id]));
      return { idOf, seconds: (performance.now() - from) / 1000 };
    }
    if (performance.now() - from > MOST_MS)
      throw new BenchmarkRefusal("The documents were not read in 20 minutes.");
  }
}
