import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toServerArguments } from "../scripts/launch/server-arguments.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const LOWEST_PORT = 20_000;
const PORT_COUNT = 12_000; // stays below 32768, where the system hands out ports of its own
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;
/** Nothing listens here, so every request to the market ends at once, as on a machine without internet. */
const CLOSED_ADDRESS = "http://127.0.0.1:9";

export type Settings = Record<string, string>;

/** The built site, running as a process of its own on a free loopback port, with its own data folder. */
export class AppServer {
  private child: ChildProcess | null = null;
  private output = "";

  private constructor(
    private settings: Settings,
    readonly port: number,
    readonly dataDir: string,
  ) {}

  /**
   * Starts the built site without any key; `settings` are further environment variables, `prepare` fills the data
   * folder before the first start. Resolves when the site is healthy.
   */
  static async start(
    settings: Settings = {},
    prepare: (dataDir: string) => Promise<void> = async () => {},
  ): Promise<AppServer> {
    const dataDir = mkdtempSync(join(tmpdir(), "tickertalk-e2e-"));
    const server = new AppServer(settings, await findFreePort(), dataDir);
    await prepare(dataDir);
    await server.launch();
    return server;
  }

  /** The address of the site, without a slash at its end. */
  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Everything that the server has written so far, over all its starts. */
  log(): string {
    return this.output;
  }

  /** The owner's one-time link as the latest start has printed it; null when none was printed. */
  findOwnerLink(): string | null {
    return this.output.match(/https?:\/\/\S*[\w-]{16,}/g)?.at(-1) ?? null;
  }

  /** Ends the process as an operator would and waits for it; after ten seconds it is killed. */
  async stop(): Promise<void> {
    await this.end("SIGTERM");
  }

  /** Ends the process without a word, as a crash or a power cut would; its data folder stays. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  /** Ends the process (as a crash, unless another signal is named) and starts it on the same data, port and settings. */
  async restart({ signal = "SIGKILL" }: { signal?: "SIGKILL" | "SIGTERM" } = {}): Promise<void> {
    await this.end(signal);
    await this.launch();
  }

  /** Stops the server and removes its data. */
  async dispose(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async launch(): Promise<void> {
    const { port, dataDir, settings } = this;
    const child = spawnProject(toServerArguments({ port }), {
      ...settings,
      DATA_DIR: dataDir,
      PORT: String(port),
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        this.output += text;
      });
    }
    const onOwnExit = () => child.kill("SIGKILL");
    process.once("exit", onOwnExit);
    child.once("exit", () => process.off("exit", onOwnExit));
    await this.waitUntilHealthy(child);
  }

  private async waitUntilHealthy(child: ChildProcess): Promise<void> {
    const deadlineAtMs = Date.now() + START_TIMEOUT_MS;
    while (Date.now() < deadlineAtMs) {
      if (hasEnded(child)) throw new Error(`The server ended while it started:\n${this.output}`);
      if (await isHealthy(this.url)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    child.kill("SIGKILL");
    throw new Error(`The server was not healthy after ${START_TIMEOUT_MS / 1000} s:\n${this.output}`);
  }

  private async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = this.child;
    this.child = null;
    if (!child || hasEnded(child)) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    const killer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(killer);
  }
}

/** How a program of the project ended, and what it said. */
export interface EndedProgram {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a program of the project (arguments for Node, from the project's folder) to its end, in a server's environment. */
export async function runProject(args: string[], settings: Settings = {}): Promise<EndedProgram> {
  const child = spawnProject(args, settings);
  const ended: EndedProgram = { code: null, stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    ended.stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    ended.stderr += text;
  });
  const killer = setTimeout(() => child.kill("SIGKILL"), START_TIMEOUT_MS);
  ended.code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearTimeout(killer);
  return ended;
}

function spawnProject(args: string[], settings: Settings): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: root,
    env: serverEnvironment(settings),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false; // not listening yet: asked again a moment later
  }
}

/** Nothing of the tester's own environment or `.env` files reaches the server: no key, no database, no market. */
function serverEnvironment(settings: Settings): NodeJS.ProcessEnv {
  const ownFiles = [".env", ".env.local", ".env.production", ".env.production.local"];
  const named = ownFiles
    .map((name) => join(root, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/gm)])
    .map((match) => [match[1] ?? "", ""]);
  return {
    ...Object.fromEntries(named),
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    TZ: process.env.TZ,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    HOST: "127.0.0.1",
    YAHOO_BASE_URL: CLOSED_ADDRESS,
    MESSAGES_PER_MINUTE: "1000",
    ...settings,
  };
}

/** A loopback port that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  for (let tries = 0; tries < 50; tries++) {
    const port = LOWEST_PORT + Math.floor(Math.random() * PORT_COUNT);
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(false));
      probe.listen({ port, host: "127.0.0.1" }, () => probe.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
  throw new Error("No free port was found between 20000 and 32000.");
}
