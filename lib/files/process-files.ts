import { join } from "node:path";
import { getConfig } from "@/lib/config";
import { createId } from "@/lib/contract/ids";
import { createDiskFiles } from "./disk-files";
import type { FileStore } from "./file-store";

/** One a process: the server's bundles each have their own copy of this module. */
const holder = process as typeof process & { tickertalkFiles?: FileStore | undefined };

/** This process's files: the folder `files` in the data folder. */
export function getFiles(): FileStore {
  holder.tickertalkFiles ??= createDiskFiles({ folder: join(getConfig().dataDir, "files") });
  return holder.tickertalkFiles;
}

/** Makes a store this process's store, or none again: for command-line programs and tests that choose their own. */
export function adoptFiles(files: FileStore | undefined): void {
  holder.tickertalkFiles = files;
}

/** A new key: it says when the file was made and nothing of what is in it. */
export function createFileKey(): string {
  return createId("file");
}
