import { execFileSync } from "node:child_process";
import { cpus, loadavg, totalmem } from "node:os";
import { roundTo } from "./scorers";

/** The machine a figure was measured on. Figures of two machines are not compared. */
export interface MachineFacts {
  cpus: number;
  model: string;
  memoryGiB: number;
  node: string;
  /** Running processes, mean of one minute, when the run began: near 0 on a machine that does nothing else. */
  loadAverageBefore: number;
  /** The same when it ended; the benchmark's own load is part of it. */
  loadAverageAfter: number;
}

/** Facts of this machine. `loadAverageBefore` is read by the caller before it starts. */
export function describeMachine({ loadAverageBefore }: { loadAverageBefore: number }): MachineFacts {
  const processors = cpus();
  return {
    cpus: processors.length,
    model: processors[0]?.model ?? "unknown",
    memoryGiB: roundTo(totalmem() / 2 ** 30, 1),
    node: process.version,
    loadAverageBefore: roundTo(loadAverageBefore, 2),
    loadAverageAfter: readLoadAverage(),
  };
}

/** Mean number of running processes over the last minute; 0 on Windows, which does not count them. */
export function readLoadAverage(): number {
  return roundTo(loadavg()[0] ?? 0, 2);
}

/** Short hash of the checked-out commit, with `+changes` when files differ from it; null outside a repository. */
export function findCommit(): string | null {
  try {
    const commit = git(["rev-parse", "--short=12", "HEAD"]);
    return git(["status", "--porcelain", "--untracked-files=no"]) === "" ? commit : `${commit}+changes`;
  } catch {
    return null; // no git, or a copy without history: the figures stand all the same
  }
}

function git(args: string[]): string {
  return execFileSync("git", args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 10_000,
  }).trim();
}
