import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Driver, ScriptConnection } from "./drivers/driver";
import { StoreError } from "./errors";

interface Migration {
  name: string;
  sql: string;
  /** SHA-256 of the file, hexadecimal: what `prisma migrate` records and compares. */
  checksum: string;
}

const MIGRATIONS_TABLE = `create table if not exists "_prisma_migrations" (
  "id" varchar(36) primary key not null,
  "checksum" varchar(64) not null,
  "finished_at" timestamptz,
  "migration_name" varchar(255) not null,
  "logs" text,
  "rolled_back_at" timestamptz,
  "started_at" timestamptz not null default now(),
  "applied_steps_count" integer not null default 0
)`;

/**
 * Brings the database to the schema: applies what is not yet recorded, in name order, each whole or not at all,
 * and records it as `prisma migrate deploy` would. Several instances may start at once: one works, the others wait.
 * Answers the names applied now. A migration that was changed after it was applied is refused.
 */
export async function migrate({ driver, folder }: { driver: Driver; folder: string }): Promise<string[]> {
  const migrations = readMigrations(folder);
  return driver.exclusively(async (connection) => {
    await connection.script(MIGRATIONS_TABLE);
    const rows = await connection.rows<{ migration_name: string; checksum: string }>(
      `select migration_name, checksum from "_prisma_migrations" where rolled_back_at is null and finished_at is not null`,
    );
    const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
    const done: string[] = [];
    for (const migration of migrations) {
      const recorded = applied.get(migration.name);
      if (recorded === undefined) {
        await applyOne(connection, migration);
        done.push(migration.name);
      } else if (recorded !== migration.checksum) {
        throw new StoreError(
          `The migration ${migration.name} was changed after it had been applied. Restore the file; put changes into a new migration.`,
        );
      }
    }
    return done;
  });
}

async function applyOne(connection: ScriptConnection, migration: Migration): Promise<void> {
  await connection.script("begin");
  try {
    await connection.script(migration.sql);
    await connection.rows(
      `insert into "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await connection.script("commit");
  } catch (cause) {
    await connection.script("rollback");
    throw new StoreError(
      `The migration ${migration.name} could not be applied; the database is as it was: ${(cause as Error).message}`,
      { cause },
    );
  }
}

/** The migrations of a folder in Prisma's layout (`NAME/migration.sql`), in the order they are applied. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
