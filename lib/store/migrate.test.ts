import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase, testDatabaseUrl } from "@/lib/testing/stores/test-databases";
import type { Driver } from "./drivers/driver";
import { openPglite } from "./drivers/pglite";
import { openPostgres } from "./drivers/postgres";
import { StoreError } from "./errors";
import { migrate } from "./migrate";
import { openStore } from "./open-store";

const FIRST = "20260101000000_first";
const SECOND = "20260102000000_second";
const shipped = join("prisma", "migrations");
let folder: string;

function writeMigration(name: string, sql: string): string {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
  return createHash("sha256").update(sql).digest("hex");
}

const query = <Row>(driver: Driver, sql: string) =>
  driver.exclusively((connection) => connection.rows<Row>(sql));
const listTables = async (driver: Driver) => {
  const sql = `select table_name from information_schema.tables where table_schema = 'public' order by 1`;
  return (await query<{ table_name: string }>(driver, sql)).map((row) => row.table_name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tt-migrations-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The same promises on both databases; `empty` brings the opened one back to nothing. */
function describeMigrate(name: string, open: () => Promise<Driver>): void {
  describe(`migrating ${name}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await open();
    });
    beforeEach(() =>
      driver.exclusively(({ script }) => script("drop schema public cascade; create schema public")),
    );
    afterAll(() => driver.close());

    it("applies each migration once, in name order, and records it as Prisma does", async () => {
      const second = writeMigration(SECOND, `alter table one add column b int;`);
      const first = writeMigration(FIRST, `create table one (a int); create index one_a on one (a);`);
      expect(await migrate({ driver, folder })).toEqual([FIRST, SECOND]);
      const rows = await query(driver, `select * from "_prisma_migrations" order by migration_name`);
      const recorded = { logs: null, rolled_back_at: null, applied_steps_count: 1 };
      expect(rows).toMatchObject([
        { ...recorded, migration_name: FIRST, checksum: first, finished_at: expect.any(Date) },
        { ...recorded, migration_name: SECOND, checksum: second, finished_at: expect.any(Date) },
      ]);
      expect((rows[0] as { id: string }).id).toMatch(/^[0-9a-f-]{36}$/);
    });

    it("applies nothing the second time, and only what is new the third", async () => {
      writeMigration(FIRST, `create table one (a int)`);
      await migrate({ driver, folder });
      expect(await migrate({ driver, folder })).toEqual([]);
      writeMigration(SECOND, `create table two (a int)`);
      expect(await migrate({ driver, folder })).toEqual([SECOND]);
    });

    it("refuses a migration that was changed after it had been applied, and names it", async () => {
      writeMigration(FIRST, `create table one (a int)`);
      await migrate({ driver, folder });
      writeMigration(FIRST, `create table one (a bigint)`);
      const refused = migrate({ driver, folder });
      await expect(refused).rejects.toThrow(StoreError);
      await expect(refused).rejects.toThrow(`${FIRST} was changed`);
    });

    it("leaves the database as it was when a migration fails, keeps those before it, and can go on", async () => {
      writeMigration(FIRST, `create table one (a int)`);
      writeMigration(SECOND, `create table two (a int); alter table nowhere add column b int;`);
      await expect(migrate({ driver, folder })).rejects.toThrow(/second could not be applied.*nowhere/);
      expect(await listTables(driver)).toEqual(["_prisma_migrations", "one"]);
      writeMigration(SECOND, `create table two (a int)`);
      expect(await migrate({ driver, folder })).toEqual([SECOND]);
    });

    it("brings an empty database to the shipped schema", async () => {
      expect(await migrate({ driver, folder: shipped })).toEqual(
        readdirSync(shipped, { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ name }) => name)
          .sort(),
      );
      const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+)/gm)];
      expect(await listTables(driver)).toEqual(expect.arrayContaining(models.map((model) => model[1])));
    });
  });
}

describeMigrate("the embedded database", () => openPglite({ dataDir: null, url: null, image: null }));

describe.skipIf(testDatabaseUrl === null)("on a PostgreSQL server", () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  describeMigrate("PostgreSQL", () => openPostgres({ url: database.databaseUrl }));

  it("lets one of several instances that start at once migrate, and the others wait for it", async () => {
    const fresh = await createTestDatabase();
    const location = { databaseUrl: fresh.databaseUrl, dataDir: null };
    const stores = await Promise.all([1, 2, 3].map(() => openStore(location)));
    const applied = stores.map(({ migrated }) => migrated.length).sort();
    expect(applied.slice(0, 2)).toEqual([0, 0]);
    expect(applied[2]).toBeGreaterThan(0);
    expect(await Promise.all(stores.map(({ db }) => db.user.count()))).toEqual([0, 0, 0]);
    await Promise.all(stores.map((store) => store.close()));
    await fresh.drop();
  });
});
