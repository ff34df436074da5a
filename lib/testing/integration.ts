import { afterAll, beforeAll, describe, vi } from "vitest";
import { adoptStore, closeStore, openStore, type Store } from "@/lib/store";
import { EMPTY_DATABASE, readEmptyImage } from "./stores/empty-stores";
import { createTestDatabase, testDatabaseUrl } from "./stores/test-databases";

// Tests sign with a key of their own, so that none makes a data folder; cleared ones keep a developer's settings out.
vi.stubEnv("AUTH_SECRET", "a key for tests and nothing else");
vi.stubEnv("DATABASE_URL", "");
vi.stubEnv("MESSAGES_PER_MINUTE", "");
vi.stubEnv("OPENAI_API_KEY", undefined);
vi.stubEnv("OPENAI_BASE_URL", undefined);

/**
 * Runs a suite on the embedded database in memory, and again on a database of its own on a PostgreSQL server where
 * `TEST_DATABASE_URL` names one. While the suite runs, the opened store is this process's store.
 */
export function describeOnStores(name: string, body: () => void): void {
  describe(`${name} (embedded store)`, () => {
    useStore(takeEmbedded);
    body();
  });
  describe.skipIf(testDatabaseUrl === null)(`${name} (PostgreSQL)`, () => {
    useStore(takePostgres);
    body();
  });
}

function useStore(take: () => Promise<Store>): void {
  beforeAll(async () => adoptStore(await take()));
  afterAll(closeStore);
}

/** One embedded database a process, made from an image once; each suite finds it as if it were new. */
const kept = process as typeof process & { testStore?: Promise<Embedded> };

interface Embedded {
  store: Store;
  /** What migrations themselves put in, as JSON by table; null for a table without rows. */
  tables: { name: string; rows: string | null }[];
}

async function takeEmbedded(): Promise<Store> {
  kept.testStore ??= openEmbedded();
  const embedded = await kept.testStore;
  // a client of its own for each suite: what rooms remember of a store they remember by its client
  const db = embedded.store.db.$extends({}) as unknown as Store["db"];
  return { ...embedded.store, db, close: () => renew(embedded) };
}

async function openEmbedded(): Promise<Embedded> {
  const store = await openStore({ databaseUrl: null, dataDir: null, image: await readEmptyImage() });
  const names = await store.db.$queryRaw<{ name: string }[]>`
    select quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> '_prisma_migrations'`;
  const tables: Embedded["tables"] = [];
  for (const { name } of names) {
    const sql = `select json_agg(t)::text as rows from ${name} t`;
    const [row] = await store.db.$queryRawUnsafe<{ rows: string | null }[]>(sql);
    tables.push({ name, rows: row?.rows ?? null });
  }
  return { store, tables };
}

async function renew({ store, tables }: Embedded): Promise<void> {
  const all = tables.map(({ name }) => name).join(", ");
  await store.db.$executeRawUnsafe(`truncate ${all} restart identity cascade`);
  for (const { name, rows } of tables) {
    if (rows === null) continue;
    const sql = `insert into ${name} select * from json_populate_recordset(null::${name}, $1::json)`;
    await store.db.$executeRawUnsafe(sql, rows);
  }
}

async function takePostgres(): Promise<Store> {
  const { databaseUrl, drop } = await createTestDatabase({ template: EMPTY_DATABASE });
  const store = await openStore({ databaseUrl, dataDir: null });
  return {
    ...store,
    close: async () => {
      await store.close();
      await drop();
    },
  };
}
