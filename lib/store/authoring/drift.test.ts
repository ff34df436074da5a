import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readEmptyImage } from "@/lib/testing/stores/empty-stores";
import { findSchemaDrift, writeMigration } from ".";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the schema and its migrations in which the setting has one more field. */
function copyWithOneMoreField(): string {
  const prismaDir = mkdtempSync(join(tmpdir(), "tt-prisma-"));
  folders.push(prismaDir);
  cpSync("prisma/migrations", join(prismaDir, "migrations"), { recursive: true });
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const changed = schema.replace("model Setting {", "model Setting {\n  addedLater String?");
  expect(changed).not.toBe(schema);
  writeFileSync(join(prismaDir, "schema.prisma"), changed);
  return prismaDir;
}

// Each look opens a database of its own: seconds, and more on a busy machine.
const SLOW_MS = 90_000;

describe("the shipped migrations", () => {
  it("make exactly the schema file", { timeout: SLOW_MS }, async () => {
    expect(await findSchemaDrift({ prismaDir: "prisma" })).toBe("");
  });

  it("are found to lack a field that only the schema file has, and the migration then written closes the gap", {
    timeout: SLOW_MS,
  }, async () => {
    const place = { prismaDir: copyWithOneMoreField(), image: await readEmptyImage() };
    const now = new Date("2099-01-01T00:00:00Z");
    const name = await writeMigration({ ...place, name: "later", now });
    expect(name).toBe("20990101000000_later");
    const sql = readFileSync(join(place.prismaDir, "migrations", String(name), "migration.sql"), "utf8");
    expect(sql).toMatch(/ALTER TABLE "Setting" ADD COLUMN\s+"addedLater" TEXT/);
    expect(await findSchemaDrift(place)).toBe("");
  });
});
