import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { describeFiles } from "@/lib/testing/documents/files-contract";
import { createDiskFiles } from ".";

const folder = mkdtempSync(join(tmpdir(), "tt-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeFiles("files in a folder", () => createDiskFiles({ folder: join(folder, "made", "when", "needed") }));
