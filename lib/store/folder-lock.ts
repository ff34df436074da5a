import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreError, StoreLockedError } from "./errors";

interface LockRecord {
  pid: number;
  /** The process's start in kernel ticks, where the system tells it: a reused process number is not the same process. */
  startedTicks: string | null;
  url: string | null;
}

/** Held as long as the embedded store is open: PGlite itself does not notice a second process on its folder. */
export interface FolderLock {
  release(): void;
}

/** Takes the folder for this process, or throws StoreLockedError. A lock left by a process that has ended is taken over. */
export function lockFolder({ folder, url }: { folder: string; url: string | null }): FolderLock {
  const path = join(folder, "lock.json");
  const record: LockRecord = { pid: process.pid, startedTicks: startedTicks(process.pid), url };
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new StoreError(`The data folder ${folder} cannot be made: ${(cause as Error).message}.`, { cause });
  }
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(record), { flag: "wx" });
      const release = () => releaseLock(path, record);
      process.once("exit", release);
      return { release };
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") {
        throw new StoreError(`The data folder ${folder} cannot be written: ${(cause as Error).message}.`, {
          cause,
        });
      }
      const holder = readLock(path);
      if (holder !== null && isAlive(holder)) throw new StoreLockedError(folder, holder.pid, holder.url);
      rmSync(path, { force: true });
    }
  }
  throw new StoreError(`The data folder ${folder} could not be locked; try again.`);
}

/** The address of the server that holds the folder, or null when nobody does. */
export function findLockHolder(folder: string): { pid: number; url: string | null } | null {
  const holder = readLock(join(folder, "lock.json"));
  return holder !== null && isAlive(holder) ? { pid: holder.pid, url: holder.url } : null;
}

function releaseLock(path: string, record: LockRecord): void {
  const holder = readLock(path);
  if (holder?.pid === record.pid) rmSync(path, { force: true });
}

function readLock(path: string): LockRecord | null {
  try {
    const record = JSON.parse(readFileSync(path, "utf8")) as LockRecord;
    return typeof record.pid === "number" ? record : null;
  } catch {
    return null; // absent, or cut off while being written by a process that died: nobody holds it
  }
}

function isAlive({ pid, startedTicks: ticks }: LockRecord): boolean {
  if (pid === process.pid) return ticks === null || ticks === startedTicks(pid);
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return ticks === null || ticks === startedTicks(pid);
}

function startedTicks(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null; // not Linux, or the process has just ended
  }
}
