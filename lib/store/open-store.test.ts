import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { StoreError, StoreLockedError } from "./errors";
import { findLockHolder } from "./folder-lock";
import { openStore } from "./open-store";

let root: string;
/** A data folder with a database in it that was closed in order. */
let filled: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tt-store-"));
  filled = join(root, "filled", "deep");
  const store = await openStore({ databaseUrl: null, dataDir: filled });
  await store.db.user.create({ data: { id: "usr_1" } });
  await store.close();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const open = (dataDir: string, url?: string) => openStore({ databaseUrl: null, dataDir, url: url ?? null });
const failure = async (work: Promise<unknown>) =>
  work.then(
    () => new Error("it opened"),
    (cause: unknown) => cause as Error,
  );
const copyOf = (name: string) => {
  const copy = join(root, name);
  cpSync(filled, copy, { recursive: true });
  return copy;
};
const hashFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path, createHash("sha256").update(readFileSync(path)).digest("hex")]),
  );

describe("the embedded store's folder", () => {
  it("keeps what was stored, lets one opening have it at a time, and tells the second where the first serves", async () => {
    const first = await open(filled, "http://localhost:3000");
    expect(first.migrated).toEqual([]);
    expect(await first.db.user.count()).toBe(1);
    expect(findLockHolder(filled)).toEqual({ pid: process.pid, url: "http://localhost:3000" });
    const refused = await failure(open(filled));
    expect(refused).toBeInstanceOf(StoreLockedError);
    expect(refused).toMatchObject({ folder: filled, pid: process.pid, url: "http://localhost:3000" });
    expect(refused.message).toContain("http://localhost:3000");
    await first.close();
    expect(findLockHolder(filled)).toBeNull();
    expect(existsSync(join(filled, "lock.json"))).toBe(false);
  });

  it("is refused while another process holds it, and taken over once that process has ended", async () => {
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
    const pid = child.pid ?? 0;
    const lock = { pid, startedTicks: null, url: "http://localhost:4000" };
    writeFileSync(join(filled, "lock.json"), JSON.stringify(lock));
    expect(await failure(open(filled))).toMatchObject({ name: "StoreLockedError", pid, url: lock.url });
    await new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill();
    });
    const store = await open(filled);
    expect(await store.db.user.count()).toBe(1);
    await store.close();
  });

  it.skipIf(!existsSync("/proc/self/stat"))(
    "is taken over when the number of the dead process is somebody else's now",
    async () => {
      const lock = { pid: process.ppid, startedTicks: "1", url: null };
      writeFileSync(join(filled, "lock.json"), JSON.stringify(lock));
      await (await open(filled)).close();
    },
  );

  it("is taken over from a lock that was cut off while being written", async () => {
    writeFileSync(join(filled, "lock.json"), '{"pid":1');
    await (await open(filled)).close();
  });

  it("is refused in one sentence and left byte for byte when the database in it is damaged", async () => {
    const damaged = copyOf("damaged");
    truncateSync(join(damaged, "pg", "global", "pg_control"), 100);
    const before = hashFiles(damaged);
    const refused = await failure(open(damaged));
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused.message).toMatch(/^The database in .*damaged.* does not open; it may be damaged\./);
    expect(hashFiles(damaged)).toEqual(before);
  });

  it("is refused and left as it is when it holds files but no database", async () => {
    const strange = join(root, "strange");
    mkdirSync(join(strange, "pg"), { recursive: true });
    writeFileSync(join(strange, "pg", "diary.txt"), "dear diary");
    const before = hashFiles(strange);
    expect((await failure(open(strange))).message).toContain("PG_VERSION is missing");
    expect(hashFiles(strange)).toEqual(before);
  });

  it("is refused in one sentence when it cannot be made", async () => {
    writeFileSync(join(root, "file"), "");
    const refused = await failure(open(join(root, "file", "data")));
    expect(refused).toBeInstanceOf(StoreError);
    expect(refused.message).toMatch(/^The data folder .* cannot be made/);
  });
});

describe("a PostgreSQL server that cannot be used", () => {
  const connect = async (address: string) => {
    const startedAt = performance.now();
    const refused = await failure(openStore({ databaseUrl: address, dataDir: null }));
    expect(refused).toBeInstanceOf(StoreError);
    expect(performance.now() - startedAt).toBeLessThan(6_000);
    expect(refused.message).not.toContain("s3cret");
    expect(refused.message).not.toContain("\n");
    return refused.message;
  };

  it("is told by address and reason, never with the password", async () => {
    expect(await connect("postgresql://me:s3cret@127.0.0.1:1/app")).toBe(
      "PostgreSQL at 127.0.0.1:1/app cannot be used: the connection was refused. Check DATABASE_URL.",
    );
    expect(await connect("postgresql://me:s3cret@nowhere.invalid/app")).toContain("its name is not known");
  });

  it("is told when the address itself cannot be read", async () => {
    for (const address of [
      "postgresql://me:s3cret%zz@127.0.0.1:1/app",
      "postgresql://me:s3cret@127.0.0.1:99999/app",
    ])
      expect(await connect(address)).toContain("Check DATABASE_URL");
  });

  it("is given up within six seconds when it takes the connection and says nothing", async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as { port: number };
    expect(await connect(`postgresql://me:s3cret@127.0.0.1:${port}/app`)).toContain("Check DATABASE_URL");
    silent.close();
  });
});
