import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adoptStore, closeStore, openStore, type PrismaClient } from "@/lib/store";
import { BenchmarkRefusal } from "../benchmark";

/** Does the work on an empty store: the embedded one in a folder that goes with it, or the database that is named. */
export async function inFreshStore<Result>(
  databaseUrl: string | null,
  work: (db: PrismaClient) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "tickertalk-retrieval-"));
  try {
    const store = await openStore({ databaseUrl, dataDir: databaseUrl === null ? folder : null });
    adoptStore(store);
    if ((await store.db.document.count()) > 0) throw new BenchmarkRefusal("The database is not empty.");
    return await work(store.db);
  } finally {
    await closeStore();
    rmSync(folder, { recursive: true, force: true });
  }
}
