import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { StoreError } from "../errors";
import { type FolderLock, lockFolder } from "../folder-lock";
import type { Driver, ScriptConnection } from "./driver";

/**
 * PostgreSQL inside this process, kept in `dataDir/pg`, or in memory when `dataDir` is null; `image` is what a new one
 * begins with. One process a folder: a second one gets StoreLockedError. A folder that does not open is left untouched.
 */
export async function openPglite({
  dataDir,
  url,
  image,
}: {
  dataDir: string | null;
  url: string | null;
  image: Blob | null;
}): Promise<Driver> {
  const lock = dataDir === null ? null : lockFolder({ folder: dataDir, url });
  const folder = dataDir === null ? null : join(dataDir, "pg");
  const database = await startDatabase({ folder, lock, image });
  const connection: ScriptConnection = {
    script: async (sql) => {
      await database.exec(sql);
    },
    rows: async <Row>(sql: string, parameters: unknown[] = []) =>
      (await database.query<Row>(sql, parameters)).rows,
  };
  return {
    kind: "pglite",
    detail: folder === null ? "embedded, in memory" : `embedded in ${folder}`,
    adapter: new PrismaPGlite(database),
    exclusively: (work) => work(connection),
    dump: () => database.dumpDataDir("none"),
    close: async () => {
      await database.close();
      lock?.release();
    },
  };
}

async function startDatabase({
  folder,
  lock,
  image,
}: {
  folder: string | null;
  lock: FolderLock | null;
  image: Blob | null;
}): Promise<PGlite> {
  const existed = folder !== null && existsSync(join(folder, "PG_VERSION"));
  if (folder !== null && !existed && existsSync(folder)) {
    lock?.release();
    throw new StoreError(
      `The data folder ${folder} exists but holds no database (PG_VERSION is missing). ` +
        "Nothing was changed: restore it from a copy, or move it away to start afresh.",
    );
  }
  const pidFile = folder === null ? null : join(folder, "postmaster.pid");
  const hadPidFile = pidFile !== null && existsSync(pidFile);
  try {
    const database = new PGlite(folder ?? "memory://", {
      extensions: { vector },
      onStderr: () => false,
      ...(image !== null && !existed && { loadDataDir: image }),
    });
    await database.waitReady;
    await database.query("select 1");
    return database;
  } catch (cause) {
    if (existed && pidFile !== null && !hadPidFile) rmSync(pidFile, { force: true });
    lock?.release();
    throw new StoreError(
      existed
        ? `The database in ${folder} does not open; it may be damaged. Nothing was changed: restore it from a copy, or move it away to start afresh.`
        : `The embedded database could not be made in ${folder}: ${(cause as Error).message}.`,
      { cause },
    );
  }
}
