import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { makeEmptyFolder } from "../stores/empty-stores";
import type { IngestState } from "./ingest-state";

/** What a run with kills has shown. */
export interface KillRun {
  state: IngestState;
  /** Kills that hit a process with documents in hand; the others came after it had finished. */
  hits: number;
  seconds: number;
}

/**
 * Starts a process that takes `documents` in and reads them, and ends it as a crash would, `kills` times, each after a
 * random share of `spreadMs`; lets the last one finish and looks at what is there.
 */
export async function runKills(input: {
  documents: number;
  kills: number;
  spreadMs: number;
  /** Between 0 and 1, one a kill. */
  chance(): number;
  progress?(text: string): void;
}): Promise<KillRun> {
  const startedAtMs = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "tt-kill-"));
  try {
    cpSync(await makeEmptyFolder(), folder, { recursive: true });
    const args = [folder, String(input.documents)];
    let hits = 0;
    for (let kill = 1; kill <= input.kills; kill++) {
      const isHit = await killOnce({ args, afterMs: input.spreadMs * input.chance() });
      if (isHit) hits += 1;
      input.progress?.(`kill ${kill} of ${input.kills}${isHit ? "" : " (nothing was left to do)"}`);
    }
    const lines = await finish(start(args));
    const state = JSON.parse(lines.at(-1) ?? "null") as IngestState;
    return { state, hits, seconds: (Date.now() - startedAtMs) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(args: string[]): ChildProcess {
  const program = fileURLToPath(new URL("./ingest-program.ts", import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Waits for the end of a process and gives the lines it printed. */
async function finish(child: ChildProcess): Promise<string[]> {
  const lines: string[] = [];
  createInterface({ input: child.stdout ?? process.stdin }).on("line", (line) => lines.push(line));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`the process that reads documents ended with ${code}`);
  return lines;
}

/** Starts a reading process and ends it a while after it began; true when it was not yet done. */
async function killOnce({ args, afterMs }: { args: string[]; afterMs: number }): Promise<boolean> {
  const child = start(args);
  const closed = once(child, "close");
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  await Promise.race([once(lines, "line"), closed]);
  const ended = await Promise.race([after(afterMs, false), closed.then(() => true)]);
  child.kill("SIGKILL");
  await closed;
  return !ended;
}
