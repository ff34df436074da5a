import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, vi } from "vitest";
import { adoptStore, closeStore, openStore } from "@/lib/store";

// Tests sign with a key of their own, so that none makes a data folder; cleared ones keep a developer's settings out.
vi.stubEnv("AUTH_SECRET", "a key for tests and nothing else");
vi.stubEnv("DATABASE_URL", "");
vi.stubEnv("MESSAGES_PER_MINUTE", "");
vi.stubEnv("OPENAI_API_KEY", undefined);
vi.stubEnv("OPENAI_BASE_URL", undefined);

/** A PostgreSQL server on which tests may make and drop databases (`TEST_DATABASE_URL`), or null. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL || null;

/**
 * Runs a suite on the embedded database in memory, and again on a database of its own on a PostgreSQL server where
 * `TEST_DATABASE_URL` names one. While the suite runs, the opened store is this process's store.
 */
export function describeOnStores(name: string, body: () => void): void {
  describe(`${name} (embedded store)`, () => {
    useStore(async () => ({ databaseUrl: null, drop: async () => undefined }));
    body();
  });
  describe.skipIf(testDatabaseUrl === null)(`${name} (PostgreSQL)`, () => {
    useStore(createTestDatabase);
    body();
  });
}

/** A database for one suite. */
export interface TestDatabase {
  databaseUrl: string;
  /** Drops it, open connections or not. */
  drop(): Promise<void>;
}

/** Makes an empty database `tt_…` on the tests' PostgreSQL server; throws where there is none. */
export async function createTestDatabase(): Promise<TestDatabase> {
  if (testDatabaseUrl === null) throw new Error("TEST_DATABASE_URL names no server");
  const name = `tt_${randomBytes(6).toString("hex")}`;
  const url = new URL(testDatabaseUrl);
  url.pathname = `/${name}`;
  await runOnServer(`create database ${name}`);
  return { databaseUrl: url.href, drop: () => runOnServer(`drop database ${name} with (force)`) };
}

function useStore(make: () => Promise<{ databaseUrl: string | null; drop(): Promise<void> }>): void {
  let drop = async () => {};
  beforeAll(async () => {
    const database = await make();
    drop = database.drop;
    adoptStore(await openStore({ databaseUrl: database.databaseUrl, dataDir: null }));
  });
  afterAll(async () => {
    await closeStore();
    await drop();
  });
}

async function runOnServer(sql: string): Promise<void> {
  const client = new Client({ connectionString: testDatabaseUrl ?? "", connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
