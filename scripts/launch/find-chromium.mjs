import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { capture, seconds, startLine } from "./command.mjs";
import { inProject } from "./paths.mjs";
import { Stop } from "./stop.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** The same engine without a window: it starts sooner and takes some 40 % less processor for the same pages. */
const windowless = "chromium-headless-shell";
const advice =
  "No Chromium was found. Install it (on Debian: `apt-get install chromium`; elsewhere: `npx playwright install " +
  "chromium`) or set CHROMIUM_PATH to a Chromium or Chrome program.";

/** What a Chromium is told that tests and benchmarks start: no sandbox that a container lacks, nothing of its own on the net. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of a Chromium on this machine: CHROMIUM_PATH, then the PATH, then Playwright's own; null when there is none. */
export function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) return existsSync(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return findInPath(names, env) ?? findPlaywrightsOwn();
}

/**
 * As `findChromium`, and one without a window rather than a whole one: what the browser tests run in, but for those that
 * need a whole browser's own settings, such as what it keeps from frames of other sites.
 */
export function findTestChromium(env = process.env) {
  return (env.CHROMIUM_PATH ? null : findInPath([windowless], env)) ?? findChromium(env);
}

function findInPath(wanted, env) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const paths = folders.flatMap((folder) => wanted.map((name) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

function findPlaywrightsOwn() {
  if (!existsSync(inProject("node_modules", "playwright-core"))) return null;
  const path = createRequire(inProject("package.json"))("playwright-core").chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/** Path of a Chromium; installed when there is none (Debian's package as root, else Playwright's download). */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) throw new Stop(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`);
  const line = startLine("Installing Chromium (once)");
  const startedAt = Date.now();
  for (const step of waysToInstall()) if ((await capture(step)).code !== 0) break;
  line.end(seconds(Date.now() - startedAt));
  const installed = findChromium();
  if (!installed) throw new Stop(advice);
  return installed;
}

function waysToInstall() {
  const isDebianRoot = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (!isDebianRoot) {
    const cli = inProject("node_modules", "playwright-core", "cli.js");
    return [{ command: process.execPath, args: [cli, "install", "chromium"] }];
  }
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return [
    { command: "apt-get", args: ["update"], env },
    { command: "apt-get", args: ["install", "-y", "--no-install-recommends", "chromium"], env },
  ];
}
