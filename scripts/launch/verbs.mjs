import { existsSync } from "node:fs";
import { inProject } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { withNodeFirst } from "./runtime.mjs";
import { dev, loadSettings, start } from "./serve.mjs";
import { Stop } from "./stop.mjs";
import { supervise } from "./supervise.mjs";
import { runTests } from "./tests.mjs";
import { runVerify } from "./verify.mjs";

const bin = (...parts) => inProject("node_modules", ...parts);

/** Every verb of the launcher; each resolves to the exit code. */
export const verbs = {
  start,
  dev,
  build: () => prepare(["install", "generate", "learn", "widget", "build"]),
  verify: () => ready(() => runVerify()),
  test: () => ready(() => runTests(), [...READY, "learn"]),
  doctor: (args) => script("scripts/doctor.ts", args),
  chat: (args) => script("scripts/chat.ts", args, ["learn"]),
  understand: (args) => script("scripts/understand.ts", args, ["learn"]),
  bench: (args) => script("benchmarks/run.ts", args),
  "model:local": (args) => script("scripts/model-local.ts", args),
  "import:prices": (args) => script("scripts/import-prices.ts", args),
  "symbols:update": (args) => script("scripts/symbols-update.ts", args),
  "db:migration": (args) => script("scripts/db-migration.ts", args),
  run: ([file, ...args]) => script(file, args),
  format: () => tool([bin("@biomejs", "biome", "bin", "biome"), "check", "--write", "."]),
  lint: () => tool([bin("@biomejs", "biome", "bin", "biome"), "check", "."]),
  typecheck: () => ready(() => runVerify(["types"])),
};

/** Runs a TypeScript file of the project with the settings of `.env` and the given arguments. */
async function script(file, args = [], steps = []) {
  if (!file || !existsSync(inProject(file)))
    throw new Stop(`There is no script "${file ?? ""}" in this project.`, 2);
  loadSettings();
  return tool([bin("tsx", "dist", "cli.mjs"), inProject(file), ...args], steps);
}

async function tool(args, steps = []) {
  return ready(
    () => supervise({ command: process.execPath, args, env: withNodeFirst() }),
    [...READY, ...steps],
  );
}

/** What every verb needs. */
const READY = ["install", "generate"];

async function ready(run, steps = READY) {
  await prepare(steps);
  return run();
}
