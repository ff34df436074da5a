import { existsSync } from "node:fs";
import { seconds } from "./command.mjs";
import { inProject } from "./paths.mjs";
import { checkPort, readAddress } from "./port.mjs";
import { prepare } from "./prepare.mjs";
import { withNodeFirst } from "./runtime.mjs";
import { SERVER_NODE_OPTIONS, toServerArguments } from "./server-arguments.mjs";
import { supervise } from "./supervise.mjs";

const PROBE_EVERY_MS = 250;

/** `npm start`: everything that is missing is made, then the built site is served until Ctrl-C. */
export async function start() {
  const startedAt = Date.now();
  const address = openSettings();
  await checkPort(address);
  await prepare(["install", "generate", "learn", "widget", "build"], { numbered: true });
  await checkPort(address);
  console.log("[6/6] Starting the server");
  return serve({ mode: "start", address, startedAt });
}

/** `npm run dev`: as `start`, but with a development server that follows the sources. */
export async function dev() {
  const startedAt = Date.now();
  const address = openSettings();
  await checkPort(address);
  await prepare(["install", "generate", "learn", "widget"]);
  return serve({ mode: "dev", address, startedAt });
}

/** Reads `.env.local` and `.env` (what the shell sets wins), then gives the address to serve on. */
function openSettings() {
  loadSettings();
  return readAddress();
}

/** Puts the settings of `.env.local` and `.env` into the environment; variables already set stay as they are. */
export function loadSettings() {
  for (const name of [".env.local", ".env"])
    if (existsSync(inProject(name))) process.loadEnvFile(inProject(name));
}

async function serve({ mode, address, startedAt }) {
  const env = {
    ...withNodeFirst(),
    PORT: String(address.port),
    PUBLIC_URL: process.env.PUBLIC_URL || address.url,
    NEXT_TELEMETRY_DISABLED: "1",
  };
  let isOver = false;
  const code = await supervise({
    command: process.execPath,
    args: [...SERVER_NODE_OPTIONS, ...toServerArguments({ ...address, mode })],
    env,
    onSpawn: (child) => {
      child.once("exit", () => {
        isOver = true;
      });
      announce({ address, startedAt, isOver: () => isOver });
    },
  });
  isOver = true;
  return code;
}

/** Says "Ready" once, when the health address answers 200; says nothing when the server ends before that. */
async function announce({ address, startedAt, isOver }) {
  while (!isOver()) {
    if (await answers(`${address.probe}/api/health`)) {
      console.log(`Ready: ${address.url} (after ${seconds(Date.now() - startedAt)}; Ctrl-C stops)`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, PROBE_EVERY_MS));
  }
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false; // not listening yet: asked again a moment later
  }
}
