import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Below the ports that the system hands out itself, so that nobody is given ours while it is down. */
const PORTS = { from: 20_000, count: 12_000 };
const ATTEMPTS = 20;

/** True where a `redis-server` program is found; faults of a server can be tested only with one of our own. */
export const hasRedisServer = spawnSync("redis-server", ["--version"]).status === 0;

/** A Redis that tests may use (`TEST_REDIS_URL`), in place of one of their own, or null. */
const testRedisUrl = process.env.TEST_REDIS_URL || null;

/** Why tests that need a Redis are skipped, for the name of their suite; null where they run. */
export const noRedis =
  hasRedisServer || testRedisUrl !== null ? null : "no redis-server here, no TEST_REDIS_URL";

/** A Redis on a loopback port. */
export interface RedisServer {
  url: string;
  port: number;
  /** Ends it at once, as a crash would. */
  stop(): Promise<void>;
}

/** A Redis for one suite, and a namespace that nobody else uses; `stop` ends what was started for it. */
export async function openTestRedis(): Promise<{ url: string; namespace: string; stop(): Promise<void> }> {
  const namespace = `test-${randomBytes(6).toString("hex")}`;
  if (testRedisUrl !== null) return { url: testRedisUrl, namespace, stop: async () => undefined };
  const { url, stop } = await startRedisServer();
  return { url, namespace, stop };
}

/** Starts an empty Redis that keeps nothing on disk, on a free port or on the one named. */
export async function startRedisServer({ port }: { port?: number } = {}): Promise<RedisServer> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const candidate = port ?? PORTS.from + Math.floor(Math.random() * PORTS.count);
    if (!(await isFree(candidate))) continue;
    const stop = await launch(candidate);
    if (stop !== null) return { url: `redis://127.0.0.1:${candidate}`, port: candidate, stop };
  }
  throw new Error("redis-server could not be started");
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/** The way to stop it once it is ready, or null when it ended before. */
async function launch(port: number): Promise<(() => Promise<void>) | null> {
  const folder = mkdtempSync(join(tmpdir(), "tickertalk-redis-"));
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", [...options, "--dir", folder], { stdio: ["ignore", "pipe", "ignore"] });
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const stop = async () => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : null;
    child.kill("SIGKILL");
    await ended;
    process.off("exit", endWithUs);
    rmSync(folder, { recursive: true, force: true });
  };
  if (await isReady(child)) return stop;
  await stop();
  return null;
}

function isReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Ready to accept connections")) resolve(true);
    });
    child.once("exit", () => resolve(false));
    child.once("error", () => resolve(false));
  });
}
