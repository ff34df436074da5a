import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { SERVER_NODE_OPTIONS, toServerArguments } from "../../scripts/launch/server-arguments.mjs";
import { roundTo } from "../scorers";

/** The built site, running on its own data folder. End it with `stop`; the end of this program ends it too. */
export interface SiteServer {
  port: number;
  /** From starting the program to the first 200 of both the page and the health address. */
  startMs: number;
  /** Memory held now, in megabytes (10^6 bytes); null where the system does not tell. */
  readRssMb(): number | null;
  /** Processor time spent since the start, all threads, in milliseconds; null where the system does not tell. */
  readCpuMs(): number | null;
  /** The end of what it has printed. */
  readLastWords(): string;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;
const PROBE_EVERY_MS = 10;
const PROBE_LIMIT_MS = 5_000;
/** Ports below the range that systems hand out by themselves. */
const PORTS = { from: 20_000, to: 32_768 };

/** Variables of the environment. */
export type Settings = Record<string, string | undefined>;

/**
 * Starts the built site on `dataDir` with no keys and no way to the outside, `settings` over its own. Throws with its
 * last words if it ends.
 */
export async function startSite({
  dataDir,
  settings = {},
}: {
  dataDir: string;
  settings?: Settings;
}): Promise<SiteServer> {
  const port = await findFreePort();
  const env = { ...toSiteEnvironment({ dataDir, port }), ...settings };
  const nodeOptions = SERVER_NODE_OPTIONS;
  return startNext({ folder: process.cwd(), port, env, paths: ["/api/health", "/"], nodeOptions });
}

/** Starts a built Next application and waits until its `paths` answer. */
export async function startNext(input: {
  folder: string;
  port: number;
  env: NodeJS.ProcessEnv;
  paths: string[];
  nodeOptions?: readonly string[];
}): Promise<SiteServer> {
  const { port } = input;
  const startedAtMs = performance.now();
  const args = [...(input.nodeOptions ?? []), ...toServerArguments({ port })];
  const { folder: cwd, env } = input;
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const words = keepLastWords(child);
  const stop = async () => {
    await endChild(child);
    process.off("exit", kill);
  };
  try {
    for (const path of input.paths) await waitFor({ child, words, url: `http://127.0.0.1:${port}${path}` });
  } catch (cause) {
    await stop();
    throw cause;
  }
  const startMs = performance.now() - startedAtMs;
  return {
    port,
    startMs,
    readRssMb: () => findRssMb(child.pid),
    readCpuMs: () => findCpuMs(child.pid),
    readLastWords: words,
    stop,
  };
}

const LEFT_EMPTY = [
  "DATABASE_URL",
  "AUTH_SECRET",
  "MARKET_SOURCES",
  "TURN_TIMEOUT_MS",
  "PUBLIC_URL",
  "VERCEL",
  "SMTP_URL",
];

/** Settings of the measured site. Empty ones are set too: they keep a `.env` beside the sources out of the measurement. */
export function toSiteEnvironment({ dataDir, port }: { dataDir: string; port: number }): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    HOST: "127.0.0.1",
    DATA_DIR: dataDir,
    YAHOO_BASE_URL: "http://127.0.0.1:9",
    MESSAGES_PER_MINUTE: "1000000",
    ...Object.fromEntries(LEFT_EMPTY.map((name) => [name, ""])),
  };
}

function keepLastWords(child: ChildProcess): () => string {
  let words = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      words = (words + String(chunk)).slice(-4_000);
    });
  }
  return () => words.trim();
}

async function waitFor({ child, words, url }: { child: ChildProcess; words: () => string; url: string }) {
  const endsAtMs = performance.now() + START_LIMIT_MS;
  while (!(await answersOk(url))) {
    if (hasEnded(child)) throw new Error(`The site ended before it answered:\n${words()}`);
    if (performance.now() > endsAtMs) throw new Error(`The site did not answer ${url} in time:\n${words()}`);
    await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
  }
}

function answersOk(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = get(url, { agent: false, timeout: PROBE_LIMIT_MS }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode === 200));
      response.once("error", () => resolve(false));
    });
    probe.once("timeout", () => probe.destroy(new Error("no answer in time")));
    probe.once("error", () => resolve(false)); // not listening yet: asked again a moment later
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function endChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise((end) => child.once("exit", end));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}

function findRssMb(pid: number | undefined): number | null {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kibibytes === undefined ? null : roundTo((Number(kibibytes) * 1024) / 1e6, 0);
  } catch {
    return null; // no /proc on this system
  }
}

/** User and system time of all its threads; the kernel counts in hundredths of a second. */
function findCpuMs(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" "); // from field 3 on; the name may hold spaces
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null; // no /proc on this system
  }
}

/** A port that nobody has, below the range that systems hand out by themselves. */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from));
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port was found between ${PORTS.from} and ${PORTS.to}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
