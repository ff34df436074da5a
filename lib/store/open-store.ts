import { join } from "node:path";
import type { Config } from "@/lib/config";
import type { Driver } from "./drivers/driver";
import { PrismaClient } from "./generated/client";
import { migrate } from "./migrate";

/** An open database, migrated. Close it when done; the embedded one belongs to this process until then. */
export interface Store {
  kind: "pglite" | "postgresql";
  /** For people, without credentials. */
  detail: string;
  db: PrismaClient;
  /** Names of the migrations that this opening applied. */
  migrated: string[];
  /** The embedded database as bytes that another can begin with (`image`); null for a server. */
  dump: (() => Promise<Blob>) | null;
  close(): Promise<void>;
}

/** Where to open: a PostgreSQL address, or a folder for the embedded database, or neither for one in memory. */
export interface StoreLocation {
  databaseUrl: string | null;
  dataDir: string | null;
  /** Told to whoever finds the folder taken. */
  url?: string | null;
  /** What a new embedded database begins with, from `Store.dump`: spares the seconds that making one takes. */
  image?: Blob | null;
}

/** Opens and migrates; throws StoreError or StoreLockedError with one plain sentence. */
export async function openStore(location: StoreLocation): Promise<Store> {
  const driver = await openDriver(location);
  try {
    const migrated = await migrate({ driver, folder: join(process.cwd(), "prisma", "migrations") });
    const db = new PrismaClient({ adapter: driver.adapter });
    return {
      kind: driver.kind,
      detail: driver.detail,
      db,
      migrated,
      dump: driver.dump,
      close: async () => {
        await db.$disconnect();
        await driver.close();
      },
    };
  } catch (cause) {
    await driver.close();
    throw cause;
  }
}

/** The location that the configuration names. */
export function toStoreLocation(config: Config): StoreLocation {
  return { databaseUrl: config.databaseUrl, dataDir: config.dataDir, url: config.publicUrl };
}

/** Of the two drivers only the one that is used is loaded. */
async function openDriver({ databaseUrl, dataDir, url, image }: StoreLocation): Promise<Driver> {
  if (databaseUrl === null) {
    const { openPglite } = await import("./drivers/pglite");
    return openPglite({ dataDir, url: url ?? null, image: image ?? null });
  }
  const { openPostgres } = await import("./drivers/postgres");
  return openPostgres({ url: databaseUrl });
}
