/**
 * Lighthouse on a stored conversation with a chart and on a new chat, on the built site, as on a desktop and as on a
 * phone (its own slow-downs of network and processor, so the machine has to be quiet). Several runs of each; what is told
 * is the median score and the worst shift.
 */
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import { openSiteWithChart } from "../page-size/chart-page";
import { computePercentile, roundTo } from "../scorers";
import { findFreePort } from "../turn-latency/server";
import { devices, type LighthouseRun, runLighthouse } from "./run-lighthouse";

const RUNS = 3;
export const lighthousePages: Benchmark = {
  name: "lighthouse",
  description:
    "Lighthouse's scores of a conversation with a chart and of a new chat, desktop and mobile; --runs N (3), " +
    "--page chart|new for one of them. Needs a built site and a quiet machine, no network.",
  options: { runs: { type: "string" }, page: { type: "string" } },
  run,
};

async function run({ own, progress }: BenchmarkOptions): Promise<Measured> {
  const runs = Number(own.runs ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1) throw new BenchmarkRefusal("--runs is a whole number.");
  const port = await findFreePort();
  const site = await openSiteWithChart({ flags: [`--remote-debugging-port=${port}`] });
  const pages = { chart: site.chartUrl, new: site.url };
  const asked = Object.entries(pages).filter(([name]) => own.page === undefined || own.page === name);
  const headers = { cookie: `${site.cookie.name}=${site.cookie.value}` };
  try {
    const measured = new Map<string, LighthouseRun[]>();
    for (const [name, url] of asked) {
      for (const device of devices) {
        const key = `${name}_${device}`;
        for (let count = 1; count <= runs; count++) {
          progress(`${key}, run ${count} of ${runs}`);
          measured.set(key, [
            ...(measured.get(key) ?? []),
            await runLighthouse({ url, device, port, headers }),
          ]);
        }
      }
    }
    for (const [key, all] of measured) for (const fault of listFaults(all)) progress(`${key}: ${fault}`);
    return toMeasured(measured, site.browser.version());
  } finally {
    await site.close();
  }
}

function listFaults(runs: LighthouseRun[]): string[] {
  return [...new Set(runs.flatMap(({ faults }) => faults))];
}

function toMeasured(measured: Map<string, LighthouseRun[]>, version: string): Measured {
  const figures: Record<string, number> = {};
  const samples: Record<string, number> = {};
  for (const [key, runs] of measured) {
    const median = (read: (one: LighthouseRun) => number) =>
      computePercentile({ values: runs.map(read), percent: 50 });
    const told: Record<string, number> = {
      performance: median(({ scores }) => scores.performance),
      accessibility: Math.min(...runs.map(({ scores }) => scores.accessibility)),
      bestPractices: Math.min(...runs.map(({ scores }) => scores["best-practices"])),
      shift: roundTo(Math.max(...runs.map(({ shift }) => shift)), 4),
      largestPaintMs: roundTo(
        median(({ largestPaintMs }) => largestPaintMs),
        0,
      ),
      blockedMs: roundTo(
        median(({ blockedMs }) => blockedMs),
        0,
      ),
    };
    for (const [name, value] of Object.entries(told)) {
      figures[`${key}_${name}`] = value;
      samples[`${key}_${name}`] = runs.length;
    }
  }
  return {
    figures,
    samples,
    leftOut: {},
    data: `the built site in Chromium ${version}`,
    rows: [["figure", "value"], ...Object.entries(figures).map(([name, value]) => [name, String(value)])],
  };
}
