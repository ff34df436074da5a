import { PrismaPg } from "@prisma/adapter-pg";
import { Pool } from "pg";
import { StoreError } from "../errors";
import type { Driver } from "./driver";

/** The lock number that Prisma's own `migrate deploy` takes: both kinds of migrating wait for each other. */
const MIGRATION_LOCK = 72_707_369;
const CONNECT_TIMEOUT_MS = 5_000;

/** A PostgreSQL server. Throws StoreError with one sentence (and no password) when it cannot be reached. */
export async function openPostgres({ url }: { url: string }): Promise<Driver> {
  const where = describeAddress(url);
  const pool = new Pool({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, max: 10 });
  pool.on("error", () => undefined); // an idle connection that breaks is replaced by the pool on the next query
  try {
    await pool.query("select 1");
  } catch (cause) {
    await pool.end();
    throw new StoreError(
      `PostgreSQL at ${where} cannot be used: ${describeCause(cause)}. Check DATABASE_URL.`,
      {
        cause,
      },
    );
  }
  return {
    kind: "postgresql",
    detail: `PostgreSQL at ${where}`,
    adapter: new PrismaPg(pool, isPooled(url) ? {} : { statementNameGenerator: findName }),
    exclusively: (work) => underAdvisoryLock(pool, work),
    dump: null,
    close: () => pool.end(),
  };
}

/**
 * Statements that begin with `/* kept as NAME *\/` are planned once a connection: planning is most of what they cost.
 * Behind a pooler that hands a connection on after each transaction there is nothing to keep them in.
 */
function findName({ sql }: { sql: string }): string {
  // pg takes a statement without a name for one that is not kept
  return /^\s*\/\* kept as ([a-z_]{1,40}) \*\//.exec(sql)?.[1] ?? "";
}

/** True for an address with `?pgbouncer=true`, as Prisma has it. */
function isPooled(url: string): boolean {
  return /[?&]pgbouncer=true\b/.test(url);
}

async function underAdvisoryLock<T>(pool: Pool, work: Parameters<Driver["exclusively"]>[0]): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    try {
      const result = await work({
        script: async (sql) => {
          await client.query(sql);
        },
        rows: async <Row>(sql: string, parameters: unknown[] = []) =>
          (await client.query(sql, parameters)).rows as Row[],
      });
      return result as T;
    } finally {
      await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    }
  } finally {
    client.release();
  }
}

function describeAddress(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname || "localhost"}:${port || "5432"}${pathname}`;
  } catch {
    return "the given address"; // pg accepts some forms that URL does not
  }
}

function describeCause(cause: unknown): string {
  const { code, message } = cause as { code?: string; message?: string };
  if (code === "ECONNREFUSED") return "the connection was refused";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its name is not known";
  if (code === "28P01" || code === "28000") return "the user or password was refused";
  if (code === "3D000") return "the database does not exist";
  return (message ?? "unknown reason").replace(/\.$/, "");
}
