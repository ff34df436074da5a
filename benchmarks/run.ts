/**
 * Measure, and compare with the committed limits.
 * Usage: npm run bench -- NAME [--data PATH] [--json FILE] [--gate] [options of NAME]
 *        npm run bench -- readme   (puts the newest stored figures into the README)
 * Without a NAME it lists what there is. With --gate the exit code is 1 when a figure misses its limit in
 * `benchmarks/thresholds.json` or rests on too few samples.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { type Benchmark, BenchmarkRefusal, type Measured } from "./benchmark";
import { compareToThresholds, isPassed } from "./gate";
import { describeMachine, findCommit, readLoadAverage } from "./machine";
import { renderGate, renderTable } from "./print";
import { readReadme, readThresholds } from "./readme";
import { benchmarks, findBenchmark } from "./registry";

interface Asked {
  benchmark: Benchmark;
  data: string | null;
  json: string | null;
  gate: boolean;
  own: Record<string, string | undefined>;
}

/** What the command line asks for; throws BenchmarkRefusal with the usage when it cannot be read. */
function readArguments(args: string[]): Asked {
  const [name, ...given] = args;
  const found = name === undefined ? null : findBenchmark(name);
  if (found === null) throw new BenchmarkRefusal(renderUsage(name));
  const variant = Object.keys(found.variants ?? {}).find((each) => given.includes(`--${each}`));
  const benchmark = (variant && found.variants?.[variant]) || found;
  const rest = given.filter((each) => each !== `--${variant}`);
  try {
    const { values } = parseArgs({
      args: rest,
      options: {
        ...benchmark.options,
        data: { type: "string" },
        json: { type: "string" },
        gate: { type: "boolean" },
      },
    });
    const { data, json, gate, ...own } = values as Record<string, string | undefined> & { gate?: boolean };
    return { benchmark, data: data ?? null, json: json ?? null, gate: gate === true, own };
  } catch (cause) {
    throw new BenchmarkRefusal(`${(cause as Error).message}\n${renderUsage(undefined)}`, { cause });
  }
}

function renderUsage(name: string | undefined): string {
  const list = Object.values(benchmarks).map((each: Benchmark) => {
    const variants = Object.keys(each.variants ?? {}).map((variant) => ` [--${variant}]`);
    const own = [...variants, ...Object.keys(each.options).map((option) => ` [--${option} ...]`)];
    return `  ${each.name}${own.join("")}\n    ${each.description}`;
  });
  const unknown = name === undefined ? [] : [`There is no benchmark "${name}".`];
  const usage =
    "Usage: npm run bench -- NAME [--data PATH] [--json FILE] [--gate]\n       npm run bench -- readme";
  return [...unknown, usage, ...list].join("\n");
}

function writeResult(asked: Asked, measured: Measured, loadAverageBefore: number): void {
  if (asked.json === null) return;
  const { figures, samples, data, beside } = measured;
  const machine = describeMachine({ loadAverageBefore });
  const at = new Date().toISOString();
  const result = {
    benchmark: asked.benchmark.name,
    at,
    machine,
    commit: findCommit(),
    data,
    figures,
    samples,
    beside,
  };
  mkdirSync(dirname(asked.json), { recursive: true });
  writeFileSync(asked.json, `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\nWritten to ${asked.json}`);
}

/** Prints the gate's table; gives the exit code. */
function applyGate(asked: Asked, measured: Measured): number {
  if (!asked.gate) return 0;
  const lines = compareToThresholds({
    ...measured,
    thresholds: readThresholds()[asked.benchmark.name] ?? {},
  });
  console.log(`\n${renderGate(lines)}`);
  return isPassed(lines) ? 0 : 1;
}

/** Writes the newest stored figures into the README. */
function updateReadme(): number {
  const { file, current, wanted } = readReadme();
  if (current !== wanted) writeFileSync(file, wanted);
  console.log(
    current === wanted ? "The README holds the newest figures." : "The README was brought up to date.",
  );
  return 0;
}

async function main(): Promise<number> {
  if (process.argv[2] === "readme") return updateReadme();
  const asked = readArguments(process.argv.slice(2));
  const loadAverageBefore = readLoadAverage();
  const { benchmark, data, own } = asked;
  const measured = await benchmark.run({ data, own, progress: (text) => console.error(text) });
  console.log(`\n${benchmark.name} on ${measured.data}\n\n${renderTable(measured.rows)}`);
  writeResult(asked, measured, loadAverageBefore);
  return applyGate(asked, measured);
}

// Ending the program this way runs its exit handlers, which end the servers it started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(130));

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BenchmarkRefusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
