import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPglite } from "../drivers/pglite";
import { migrate } from "../migrate";
import { diffToSchema } from "./schema-engine";

export interface MigrationPlace {
  /** The folder of `schema.prisma` and `migrations`. */
  prismaDir: string;
  /** A database that has had the first of these migrations, to save making one; an empty one when absent. */
  image?: Blob;
}

/**
 * What the schema has and the migrations do not, as SQL; "" when they agree. Works on a throw-away database
 * to which the migrations are applied.
 */
export async function findSchemaDrift(input: MigrationPlace): Promise<string> {
  const driver = await openPglite({ dataDir: null, url: null, image: input.image ?? null });
  try {
    await migrate({ driver, folder: join(input.prismaDir, "migrations") });
    return await diffToSchema({
      adapter: driver.adapter,
      schemaPath: join(input.prismaDir, "schema.prisma"),
    });
  } finally {
    await driver.close();
  }
}

/** Writes the migration that is missing, named by time and `name`; answers its folder's name, or null when none is. */
export async function writeMigration(
  input: MigrationPlace & { name: string; now: Date },
): Promise<string | null> {
  const sql = await findSchemaDrift(input);
  if (sql === "") return null;
  const stamp = input.now.toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `${stamp}_${input.name}`;
  mkdirSync(join(input.prismaDir, "migrations", folder), { recursive: true });
  writeFileSync(join(input.prismaDir, "migrations", folder, "migration.sql"), sql);
  return folder;
}
