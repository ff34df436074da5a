import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  openAsBlob,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { openStore } from "@/lib/store";
import { keepDatabase, testDatabaseUrl } from "./test-databases";

const key = toKey();
const folder = join(process.cwd(), ".tmp", "stores");
const image = join(folder, `${key}.tar`);

/** The name of an empty, migrated database on the tests' server. */
export const EMPTY_DATABASE = `tt_empty_${key}`;

/**
 * Makes an empty, migrated database of both kinds, once for the migrations as they are: suites begin with a copy, which
 * spares each of them the seconds of making and migrating its own.
 */
export async function makeEmptyStores(): Promise<void> {
  if (!existsSync(image)) await makeImage();
  if (testDatabaseUrl === null) return;
  await keepDatabase(EMPTY_DATABASE, async (databaseUrl) => {
    const store = await openStore({ databaseUrl, dataDir: null });
    await store.close();
  });
}

/** The embedded kind as a data folder on disk, made from the image; answers its path. */
export async function makeEmptyFolder(): Promise<string> {
  await makeEmptyStores();
  const made = join(folder, key);
  if (existsSync(made)) return made;
  const part = `${made}.${process.pid}`;
  const store = await openStore({ databaseUrl: null, dataDir: part, image: await readEmptyImage() });
  await store.close();
  renameSync(part, made);
  return made;
}

/** An empty, migrated database of the embedded kind, for `openStore`. Throws before `makeEmptyStores`. */
export function readEmptyImage(): Promise<Blob> {
  return openAsBlob(image);
}

async function makeImage(): Promise<void> {
  const store = await openStore({ databaseUrl: null, dataDir: null });
  const bytes = await store.dump?.();
  await store.close();
  if (bytes === undefined) throw new Error("the embedded database gave no image");
  mkdirSync(folder, { recursive: true });
  const part = `${image}.${process.pid}`;
  writeFileSync(part, new Uint8Array(await bytes.arrayBuffer()));
  renameSync(part, image);
}

function toKey(): string {
  const hash = createHash("sha256");
  const migrations = join(process.cwd(), "prisma", "migrations");
  for (const path of readdirSync(migrations, { recursive: true, encoding: "utf8" }).sort())
    if (path.endsWith(".sql")) hash.update(path).update(readFileSync(join(migrations, path)));
  return hash.digest("hex").slice(0, 12);
}
