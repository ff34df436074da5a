import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { adoptFiles, createDiskFiles } from "@/lib/files";

/** While a suite runs, this process's files are in a folder of their own, removed behind it. */
export function useTestFiles(): void {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tt-files-"));
    adoptFiles(createDiskFiles({ folder: join(folder, "files") }));
  });
  afterAll(() => {
    adoptFiles(undefined);
    rmSync(folder, { recursive: true, force: true });
  });
}
