import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { capture, seconds } from "./command.mjs";
import { ensureChromium } from "./find-chromium.mjs";
import { inProject } from "./paths.mjs";
import { prepare } from "./prepare.mjs";
import { withNodeFirst } from "./runtime.mjs";
import { Stop } from "./stop.mjs";
import { countBrowserTests, countUnitTests } from "./test-counts.mjs";
import { reportStep, runChecks, showOutput } from "./verify.mjs";

const bin = (...parts) => inProject("node_modules", ...parts);
const unitReport = inProject(".tmp", "unit-tests.json");
const browserReport = inProject(".tmp", "browser-tests.json");

/** `npm test`: checks, unit tests, build, browser tests; all run whatever fails. The last line is the count. */
export async function runTests() {
  const startedAt = Date.now();
  mkdirSync(inProject(".tmp"), { recursive: true });
  const checks = await runChecks();
  const checkCounts = {
    passed: checks.filter((check) => check.passed).length,
    failed: checks.filter((check) => !check.passed).length,
    skipped: 0,
  };
  const unit = await runUnitTests();
  const browser = await runBrowserTests();
  return summarise({
    checks: checkCounts,
    "unit tests": unit,
    "browser tests": browser,
    ms: Date.now() - startedAt,
  });
}

async function runUnitTests() {
  const stores = process.env.TEST_DATABASE_URL ? "on PGlite and PostgreSQL" : "on PGlite";
  const caches = hasRedis() ? "with Redis" : "without Redis (no redis-server, no TEST_REDIS_URL)";
  return runRunner({
    name: "unit tests",
    args: [bin("vitest", "vitest.mjs"), "run", "--reporter=default", "--reporter=json"].concat(
      `--outputFile.json=${unitReport}`,
    ),
    env: { NODE_ENV: "test" },
    report: unitReport,
    count: countUnitTests,
    note: `${stores}, ${caches}`,
  });
}

/** The tests start a server of their own, where the program is found. */
function hasRedis() {
  return Boolean(process.env.TEST_REDIS_URL) || spawnSync("redis-server", ["--version"]).status === 0;
}

async function runBrowserTests() {
  const startedAt = Date.now();
  try {
    await prepare(["widget", "build"]);
    await ensureChromium();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    reportStep({
      name: "browser tests",
      passed: false,
      ms: Date.now() - startedAt,
      note: `not run: ${error.message}`,
    });
    return { passed: 0, failed: 1, skipped: 0 };
  }
  return runRunner({
    name: "browser tests",
    args: [bin("@playwright", "test", "cli.js"), "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    report: browserReport,
    count: countBrowserTests,
    note: "",
  });
}

async function runRunner({ name, args, env, report, count, note }) {
  rmSync(report, { force: true });
  const plain = { ...withNodeFirst(), FORCE_COLOR: "0", NO_COLOR: "1", ...env };
  const { code, output, ms } = await capture({ command: process.execPath, args, env: plain });
  const counts = count({ report: readReport(report), exitCode: code });
  const passed = counts.failed === 0;
  reportStep({ name, passed, ms, note: `${inWords(counts)}${note && `, ${note}`}` });
  if (!passed) showOutput(name, output);
  return counts;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null; // the runner died before it wrote its report: counted as one failure
  }
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

function summarise({ ms, ...groups }) {
  const total = (key) => Object.values(groups).reduce((sum, counts) => sum + counts[key], 0);
  const parts = Object.entries(groups).map(([name, counts]) => `${name}: ${inWords(counts)}`);
  console.log(`\n${parts.join("; ")}. Each check counts as one. ${seconds(ms)} in all.`);
  console.log(`${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") === 0 ? 0 : 1;
}
