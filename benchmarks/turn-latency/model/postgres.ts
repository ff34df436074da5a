import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { BenchmarkRefusal } from "../../benchmark";
import { findFreePort } from "../server";

/** A PostgreSQL server of our own on the loopback address. It is gone, with its data, when this program ends. */
export interface Postgres {
  url: string;
  /** Its newest program's version, for people. */
  version: string;
  /** Processor time of all its processes so far; null where the system does not tell. */
  readCpuMs(): number | null;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;
const USER = "postgres";

/** Starts an empty server; refuses with a plain sentence where there are no programs of PostgreSQL. */
export async function startPostgres(): Promise<Postgres> {
  const programs = findPrograms();
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), "tickertalk-bench-pg-"));
  const data = join(folder, "data");
  if (isRoot()) chownSync(folder, idOf("-u"), idOf("-g"));
  const [init, initArgs] = asUser([
    join(programs, "initdb"),
    "-D",
    data,
    "-U",
    USER,
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
  ]);
  execFileSync(init, initArgs, { stdio: "ignore", cwd: folder });
  const settings = ["listen_addresses=127.0.0.1", "fsync=off", `unix_socket_directories=${folder}`];
  const [command, args] = asUser([
    join(programs, "postgres"),
    "-D",
    data,
    "-p",
    String(port),
    ...settings.flatMap((one) => ["-c", one]),
  ]);
  const child = spawn(command, args, { stdio: "ignore", cwd: folder });
  const pid = await waitUntilReady({ child, data });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const kill = () => {
    process.kill(pid, "SIGQUIT");
    remove();
  };
  process.once("exit", kill);
  return {
    url: `postgresql://${USER}@127.0.0.1:${port}/postgres`,
    version: readFileSync(join(data, "PG_VERSION"), "utf8").trim(),
    readCpuMs: () => sumCpuMs(pid),
    async stop() {
      process.off("exit", kill);
      const ended = new Promise((end) => child.once("exit", end));
      process.kill(pid, "SIGINT");
      await ended;
      remove();
    },
  };
}

/** Debian keeps the programs out of the PATH, in a folder for each version; the newest is taken. */
function findPrograms(): string {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(root, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  const found = folders.find((folder) =>
    ["initdb", "postgres"].every((name) => existsSync(join(folder, name))),
  );
  if (found === undefined)
    throw new BenchmarkRefusal("With --model it needs the programs of PostgreSQL (initdb, postgres).");
  return found;
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, USER], { encoding: "utf8" }));
}

/** PostgreSQL refuses to run as root, so root hands it to the package's own user. */
function asUser(words: string[]): [string, string[]] {
  return isRoot() ? ["runuser", ["-u", USER, "--", ...words]] : [words[0] as string, words.slice(1)];
}

async function waitUntilReady({ child, data }: { child: ChildProcess; data: string }): Promise<number> {
  const file = join(data, "postmaster.pid");
  const endsAtMs = performance.now() + START_LIMIT_MS;
  while (performance.now() < endsAtMs && child.exitCode === null) {
    const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
    if (lines.some((line) => line.trim() === "ready")) return Number(lines[0]);
    await sleep(50);
  }
  throw new Error("PostgreSQL could not be started.");
}

/** Of the server and its children, those that have ended included. */
function sumCpuMs(pid: number): number | null {
  if (!existsSync("/proc/self/stat")) return null;
  let ticks = 0;
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    const stat = readStat(name);
    if (stat === null) continue;
    if (Number(name) === pid) ticks += sum(stat.slice(11, 15));
    else if (Number(stat[1]) === pid) ticks += sum(stat.slice(11, 13));
  }
  return ticks * 10;
}

/** The fields of a process from the third on; null when it has ended meanwhile. */
function readStat(name: string): string[] | null {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return null;
  }
}

function sum(fields: string[]): number {
  return fields.reduce((total, field) => total + Number(field), 0);
}
