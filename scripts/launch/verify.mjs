import { capture, seconds, tail } from "./command.mjs";
import { inProject } from "./paths.mjs";
import { withNodeFirst } from "./runtime.mjs";

const LANES = 2;
const SHOWN_LINES = 120;
const bin = (...parts) => inProject("node_modules", ...parts);
const tsx = bin("tsx", "dist", "cli.mjs");
const knip = bin("knip", "bin", "knip.js");

/** The checks of `npm run verify`, the longest first. Each is a row of Node programs that must all end with 0. */
export const checks = [
  {
    name: "types",
    programs: [
      [bin("next", "dist", "bin", "next"), "typegen"],
      [bin("typescript", "bin", "tsc"), "--noEmit"],
    ],
  },
  {
    name: "import law",
    programs: [
      [
        bin("dependency-cruiser", "bin", "dependency-cruiser.mjs"),
        "--config",
        ".dependency-cruiser.cjs",
        ".",
      ],
    ],
  },
  {
    name: "unused code",
    programs: [
      [knip, "--no-progress"],
      [knip, "--no-progress", "--production", "--include", "files,dependencies"],
    ],
  },
  { name: "style", programs: [[bin("@biomejs", "biome", "bin", "biome"), "check", "--max-diagnostics=60"]] },
  { name: "source rules", programs: [[tsx, "scripts/check-source-rules.ts"]] },
  { name: "sizes", programs: [[tsx, "scripts/check-sizes.ts"]] },
  { name: "doc references", programs: [[tsx, "scripts/check-doc-refs.ts"]] },
];

/** Runs one check. Resolves to whether it passed, how long it took and what it said. */
export async function runCheck({ name, programs }) {
  const startedAt = Date.now();
  let output = "";
  for (const args of programs) {
    const env = { ...withNodeFirst(), NEXT_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0", NO_COLOR: "1" };
    const result = await capture({ command: process.execPath, args, env });
    output += result.output;
    if (result.code !== 0) return { name, passed: false, ms: Date.now() - startedAt, output };
  }
  return { name, passed: true, ms: Date.now() - startedAt, output };
}

/** Runs checks two at a time and reports each as it ends; what failed is shown in full afterwards. */
export async function runChecks(wanted = checks) {
  const queue = [...wanted];
  const results = [];
  const lane = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      const result = await runCheck(check);
      results.push(result);
      reportStep(result);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  for (const { name, passed, output } of results) if (!passed) showOutput(name, output);
  return results;
}

/** One line for a finished step: its name, whether it passed, its time. */
export function reportStep({ name, passed, ms, note = "" }) {
  console.log(
    `${passed ? "ok    " : "FAILED"}  ${name.padEnd(16)} ${seconds(ms).padStart(10)}${note && `   ${note}`}`,
  );
}

/** The last lines that a failing step said, under its name. */
export function showOutput(name, output) {
  console.log(`\n--- ${name} ---\n${tail(output, SHOWN_LINES)}\n`);
}

/** `npm run verify`: all checks, or those named. Exit code 1 when any failed. */
export async function runVerify(names = checks.map((check) => check.name)) {
  const results = await runChecks(checks.filter((check) => names.includes(check.name)));
  return results.every((result) => result.passed) ? 0 : 1;
}
