import { randomBytes } from "node:crypto";
import { Client } from "pg";

/** A PostgreSQL server on which tests may make and drop databases (`TEST_DATABASE_URL`), or null. */
export const testDatabaseUrl = process.env.TEST_DATABASE_URL || null;

/** A database for one suite. */
export interface TestDatabase {
  databaseUrl: string;
  /** Drops it, open connections or not. */
  drop(): Promise<void>;
}

/** Makes a database `tt_…` on the tests' PostgreSQL server, empty or a copy of `template`; throws where there is none. */
export async function createTestDatabase({ template }: { template?: string } = {}): Promise<TestDatabase> {
  const name = `tt_${randomBytes(6).toString("hex")}`;
  const databaseUrl = toAddress(name);
  await runOnServer(`create database ${name}${template === undefined ? "" : ` template ${template}`}`);
  return { databaseUrl, drop: () => runOnServer(`drop database ${name} with (force)`) };
}

/** Makes the database `name` by `fill` where there is none yet; several processes may ask at once. */
export async function keepDatabase(name: string, fill: (address: string) => Promise<void>): Promise<void> {
  await withServer(async (client) => {
    await client.query("select pg_advisory_lock(72707370)");
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (rowCount !== 0) return;
    const half = `${name}_half`;
    await client.query(`drop database if exists ${half} with (force)`);
    await client.query(`create database ${half}`);
    await fill(toAddress(half));
    await client.query(`alter database ${half} rename to ${name}`);
  });
}

function toAddress(name: string): string {
  if (testDatabaseUrl === null) throw new Error("TEST_DATABASE_URL names no server");
  const url = new URL(testDatabaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

function runOnServer(sql: string): Promise<void> {
  return withServer(async (client) => {
    await client.query(sql);
  });
}

async function withServer(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: testDatabaseUrl ?? "", connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
