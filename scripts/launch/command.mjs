import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./paths.mjs";
import { Stop } from "./stop.mjs";

const TAIL_LINES = 40;

/** The command that runs npm itself under this very Node, so that no older Node meets the packages. */
export function npmCommand(args) {
  const cli = findNpmCli();
  if (cli) return { command: process.execPath, args: [cli, ...args] };
  throw new Stop("npm was not found. Install Node.js with npm, then start again with `npm start`.");
}

/** Path of npm's own program: the npm that started us, or the one on the PATH; null when there is none. */
function findNpmCli(env = process.env) {
  if (env.npm_execpath?.endsWith("npm-cli.js") && existsSync(env.npm_execpath)) return env.npm_execpath;
  for (const folder of (env.PATH ?? "").split(delimiter).filter(Boolean)) {
    const beside = join(folder, "node_modules", "npm", "bin", "npm-cli.js");
    if (existsSync(beside)) return beside;
    const linked = join(folder, "npm");
    if (existsSync(linked) && realpathSync(linked).endsWith("npm-cli.js")) return realpathSync(linked);
  }
  return null;
}

const running = new Set();

/** Told to stop, the launcher ends the commands that it runs in silence, and then itself. */
function endAll(signal) {
  for (const child of running) child.kill(signal);
  process.exit(130);
}

function track(child) {
  if (running.size === 0) process.on("SIGINT", endAll).on("SIGTERM", endAll);
  running.add(child);
}

function untrack(child) {
  running.delete(child);
  if (running.size === 0) process.off("SIGINT", endAll).off("SIGTERM", endAll);
}

/** Runs a command and keeps its output. Resolves to `{code, output, ms}`; never rejects for a non-zero code. */
export function capture({ command, args, env = process.env }) {
  const startedAt = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    track(child);
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    const end = (code) => {
      untrack(child);
      resolve({ code, output: Buffer.concat(chunks).toString("utf8"), ms: Date.now() - startedAt });
    };
    child.on("error", (error) => {
      chunks.push(Buffer.from(String(error.message)));
      end(1);
    });
    child.on("close", (code, signal) => end(signal ? 1 : code));
  });
}

/** Runs a command in silence behind one progress line; on failure shows the tail of its output and stops. */
export async function runQuietly({ title, command, args, env, failure }) {
  const line = startLine(title);
  const result = await capture({ command, args, env });
  line.end(result.code === 0 ? seconds(result.ms) : `failed after ${seconds(result.ms)}`);
  if (result.code === 0) return;
  console.error(tail(result.output));
  throw new Stop(failure ?? `${title} failed; its last lines are above.`);
}

/** A line that says what is being done now and later how long it took. On a terminal it is completed in place. */
export function startLine(title) {
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`${title} … `);
  return { end: (note) => process.stdout.write(live ? `${note}\n` : `${title} … ${note}\n`) };
}

/** The last lines of an output. */
export function tail(output, lines = TAIL_LINES) {
  return output.trimEnd().split("\n").slice(-lines).join("\n");
}

/** A duration as "0.4 s", "41 s" or "2 min 5 s". */
export function seconds(ms) {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`;
  const whole = Math.round(ms / 1000);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
