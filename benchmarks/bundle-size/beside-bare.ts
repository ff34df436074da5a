/**
 * Lighthouse of a host page with a widget and of the same page without one, taking turns; told is how many points the
 * widget costs, by the medians. Negative is noise. Needs a quiet machine.
 */
import { type Benchmark, type BenchmarkOptions, BenchmarkRefusal, type Measured } from "../benchmark";
import {
  type Device,
  devices,
  type LighthouseRun,
  lighthouseCategories,
  runLighthouse,
} from "../lighthouse/run-lighthouse";
import { computePercentile } from "../scorers";
import { findFreePort } from "../turn-latency/server";
import { openHost } from "./host";

const RUNS = 3;

export const besideBare: Benchmark = {
  name: "bundle-size-lighthouse",
  description: "Lighthouse of a host page with and without the widget.",
  options: { runs: { type: "string" } },
  run,
};

async function run({ own, progress }: BenchmarkOptions): Promise<Measured> {
  const runs = Number(own.runs ?? RUNS);
  if (!Number.isInteger(runs) || runs < 1) throw new BenchmarkRefusal("--runs is a whole number.");
  const port = await findFreePort();
  const { host, browser, close } = await openHost({ flags: [`--remote-debugging-port=${port}`] });
  const urls = { without: `${host.origin("shop")}/bare`, with: `${host.origin("shop")}/` };
  const measured: { device: Device; which: keyof typeof urls; run: LighthouseRun }[] = [];
  try {
    for (let count = 1; count <= runs; count++) {
      for (const device of devices) {
        for (const which of ["without", "with"] as const) {
          progress(`${device}, ${which} the widget, run ${count} of ${runs}`);
          const run = await runLighthouse({ url: urls[which], device, port, headers: {} });
          measured.push({ device, which, run });
        }
      }
    }
    return toMeasured({ measured, runs, version: browser.version() });
  } finally {
    await close();
  }
}

function toMeasured(input: {
  measured: { device: Device; which: "with" | "without"; run: LighthouseRun }[];
  runs: number;
  version: string;
}): Measured {
  const figures: Record<string, number> = {};
  const rows = [["Lighthouse, median points", "without", "with", "lost"]];
  for (const device of devices) {
    for (const category of lighthouseCategories) {
      const median = (wanted: "with" | "without") => {
        const all = input.measured.filter((one) => one.device === device && one.which === wanted);
        return computePercentile({ values: all.map(({ run }) => run.scores[category]), percent: 50 });
      };
      const [without, withWidget] = [median("without"), median("with")];
      figures[`${device}_${category}_lostPoints`] = without - withWidget;
      rows.push([`${device}, ${category}`, `${without}`, `${withWidget}`, `${without - withWidget}`]);
    }
  }
  const samples = Object.fromEntries(Object.keys(figures).map((name) => [name, input.runs]));
  return { figures, samples, leftOut: {}, data: `a host page in Chromium ${input.version}`, rows };
}
