import { existsSync, readdirSync, readFileSync } from "node:fs";
import { npmCommand, runQuietly } from "./command.mjs";
import { inProject, root } from "./paths.mjs";
import { withNodeFirst } from "./runtime.mjs";
import { findStamp, hashFiles, listFiles, writeStamp } from "./stamp.mjs";

const tools = {
  next: inProject("node_modules", "next", "dist", "bin", "next"),
  tsx: inProject("node_modules", "tsx", "dist", "cli.mjs"),
  prisma: inProject("node_modules", "prisma", "build", "index.js"),
};
const generated = inProject("lib", "store", "generated");
const generatedStamp = inProject("lib", "store", "generated", "stamp.json");
const model = inProject("lib", "understand", "generated", "intents.bin");
const modelStamp = inProject("lib", "understand", "generated", "stamp.json");
const widget = inProject("public", "widget.js");
const widgetStamp = inProject(".tmp", "widget.json");
const buildStamp = inProject(".next", "tickertalk-build.json");

/** Steps that bring the checkout to the point where a verb can run; 1 is Node itself and 6 the server. */
const steps = {
  install: {
    number: 2,
    title: "Installing packages",
    isNeeded: () => !arePackagesInstalled(),
    run: installPackages,
  },
  generate: {
    number: 3,
    title: "Preparing the database client",
    isNeeded: isClientStale,
    run: generateClient,
  },
  learn: {
    number: 4,
    title: "Learning from the examples of what can be asked",
    isNeeded: isModelStale,
    run: learnIntents,
  },
  widget: {
    number: 5,
    title: "Building the script of host pages",
    isNeeded: () => !existsSync(widget) || findStamp(widgetStamp) !== widgetHash(),
    run: buildWidget,
  },
  build: { number: 5, title: "Building the site", isNeeded: isBuildStale, run: buildSite },
};

/**
 * True when `node_modules` holds exactly the versions of the lock file. npm leaves its own list beside the packages
 * when it has finished, so an interrupted or other install is noticed. Packages for other machines are not asked for.
 */
export function arePackagesInstalled(folder = root) {
  const installedList = inProject(folder, "node_modules", ".package-lock.json");
  if (!existsSync(installedList)) return false;
  const locked = JSON.parse(readFileSync(inProject(folder, "package-lock.json"), "utf8")).packages;
  const installed = JSON.parse(readFileSync(installedList, "utf8")).packages;
  return Object.entries(locked).every(
    ([path, entry]) => path === "" || entry.optional || installed[path]?.version === entry.version,
  );
}

/**
 * Installs what the lock file names. Not `npm ci`: that refuses the whole lock file when it lacks an optional package
 * for some other kind of machine, which `install` fetches or leaves out.
 */
async function installPackages(title) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await runQuietly({
    title,
    ...npmCommand(["install", "--no-save", "--include=dev", ...quiet]),
    env: withNodeFirst(),
    failure: "The packages could not be installed. Is this machine online? Its last words are above.",
  });
}

function clientHash() {
  const files = [inProject("prisma", "schema.prisma"), inProject("prisma.config.ts")];
  return hashFiles(files, { base: root, facts: [versionOf("prisma")] });
}

function isClientStale() {
  return !existsSync(inProject(generated, "client.ts")) || findStamp(generatedStamp) !== clientHash();
}

async function generateClient(title) {
  const hash = clientHash();
  await runQuietly({
    title,
    command: process.execPath,
    args: [tools.prisma, "generate"],
    // Generating never calls the native schema engine; naming any program spares its download.
    env: {
      ...withNodeFirst(),
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  writeStamp(generatedStamp, hash);
}

/** Everything that decides how an example is read: the examples, the rules, the names and the terms. */
function modelHash() {
  const keep = (name) => !/\.test\.tsx?$/.test(name) && !/^lib\/understand\/generated(\/|$)/.test(name);
  const places = [
    inProject("prisma", "seed", "intents"),
    inProject("prisma", "seed", "glossary"),
    inProject("lib", "understand"),
    inProject("lib", "market", "symbols"),
    inProject("lib", "contract"),
    inProject("scripts", "train-intents.ts"),
  ];
  return hashFiles(
    places.flatMap((place) => listFiles(place, { base: root, keep })),
    { base: root },
  );
}

function isModelStale() {
  return !existsSync(model) || findStamp(modelStamp) !== modelHash();
}

/** Trains the classifier of intents; where the examples read the same as before, the model stays as it is. */
async function learnIntents(title) {
  const hash = modelHash();
  await runQuietly({
    title,
    command: process.execPath,
    args: [tools.tsx, inProject("scripts", "train-intents.ts")],
    env: withNodeFirst(),
  });
  writeStamp(modelStamp, hash);
}

function widgetHash() {
  const places = ["components/widget", "lib/contract/widget", "scripts/build-widget.ts", "package-lock.json"];
  return hashFiles(
    places.flatMap((place) => listFiles(inProject(place), { base: root })),
    { base: root },
  );
}

async function buildWidget(title) {
  const hash = widgetHash();
  const args = [tools.tsx, inProject("scripts", "build-widget.ts")];
  await runQuietly({ title, command: process.execPath, args, env: withNodeFirst() });
  writeStamp(widgetStamp, hash);
}

/** A hash over everything that `next build` reads; tests and what is generated are not part of it. */
export function sourceHash() {
  const keep = (name) =>
    !/\.test\.tsx?$/.test(name) &&
    !/^lib\/(testing|store\/generated|understand\/generated)(\/|$)|^public\/widget\.js$/.test(name) &&
    !name.startsWith(".");
  const topLevel = readdirSync(root).filter(
    (name) => /\.(ts|mjs|js)$/.test(name) && !/^(vitest|playwright)\.config|^next-env/.test(name),
  );
  const places = ["app", "components", "lib", "prisma", "public", "package-lock.json", ...topLevel.sort()];
  const files = places.flatMap((place) => listFiles(inProject(place), { base: root, keep }));
  const publicSettings = Object.entries(process.env).filter(([name]) => name.startsWith("NEXT_PUBLIC_"));
  return hashFiles(files, {
    base: root,
    facts: [process.versions.node, JSON.stringify(publicSettings.sort())],
  });
}

function isBuildStale() {
  return !existsSync(inProject(".next", "BUILD_ID")) || findStamp(buildStamp) !== sourceHash();
}

async function buildSite(title) {
  const hash = sourceHash();
  await runQuietly({
    title,
    command: process.execPath,
    args: [tools.next, "build"],
    env: { ...withNodeFirst(), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    failure: "The site could not be built; the compiler's last words are above.",
  });
  writeStamp(buildStamp, hash);
}

function versionOf(name) {
  return JSON.parse(readFileSync(inProject("node_modules", name, "package.json"), "utf8")).version;
}

/** Runs the named steps that are needed, one progress line each. Nothing is printed when all is in place. */
export async function prepare(names, { numbered = false } = {}) {
  for (const name of names) {
    const { title, number, isNeeded, run } = steps[name];
    if (isNeeded()) await run(numbered ? `[${number}/6] ${title}` : title);
  }
}
