import { cpSync } from "node:fs";
import { join } from "node:path";
import { makeEmptyFolder } from "../lib/testing/stores/empty-stores";

const FOLDER = "TICKERTALK_EMPTY_DATA";

/** Before all browser tests: an empty, migrated database, made once; servers begin with a copy of it. */
export default async function makeEmptyData(): Promise<void> {
  process.env[FOLDER] = await makeEmptyFolder(); // workers inherit it
}

/** Fills a new data folder, which spares a server the seconds of its first start. */
export async function copyEmptyData(dataDir: string): Promise<void> {
  const made = process.env[FOLDER];
  if (made !== undefined) cpSync(join(made, "pg"), join(dataDir, "pg"), { recursive: true });
}
