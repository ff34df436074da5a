/**
 * Chart-png: how long a picture takes, of a year of candles and of ten years of daily bars (gathered while it is drawn),
 * and whether memory grows over a thousand of them. In this process, one after another: no build, no server, no network.
 * Next: `charts.ts` for what is drawn, `lib/picture` for what is measured.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { PictureOptions } from "@/lib/chart/picture/picture-style";
import type { ChartModel } from "@/lib/contract/chart-model";
import { renderPicture } from "@/lib/picture";
import type { Benchmark, BenchmarkOptions, Measured } from "../benchmark";
import { timeQuietest } from "../market/timing";
import { computePercentile, roundTo } from "../scorers";
import { buildSeededChart } from "./charts";

const YEAR = 252;
const TEN_YEARS = 2_520;
const WARM_UPS = 30;
const BATCHES = 5;
const RUNS = 100;
const PICTURES = 1_000;
/** Where memory is read first: by then the renderer and the compiler have what they want. */
const SETTLED = 300;
const MB = 1e6;

export const chartPng: Benchmark = {
  name: "chart-png",
  description:
    "A year of candles and ten years of daily bars as PNG of 1200 x 630, one after another, and memory over 1,000 of " +
    "them. Needs no build, no server and no network.",
  options: {},
  run,
};

async function run({ progress }: BenchmarkOptions): Promise<Measured> {
  const year = buildSeededChart({ count: YEAR, seed: 11 });
  const tenYears = buildSeededChart({ count: TEN_YEARS, seed: 12 });
  const timed = { warmUps: WARM_UPS, batches: BATCHES, runs: RUNS };
  progress(`${BATCHES} times ${RUNS} pictures of a year`);
  const yearMs = await timeQuietest({ run: () => render(year), ...timed });
  progress(`${BATCHES} times ${RUNS} pictures of ten years`);
  const tenYearsMs = await timeQuietest({ run: () => render(tenYears), ...timed });
  progress(`${PICTURES} pictures of changing charts, for memory`);
  const grownMb = await measureGrowth();
  return toMeasured({ yearMs, tenYearsMs, grownMb });
}

async function render(model: ChartModel, over: Partial<PictureOptions> = {}): Promise<void> {
  const options: PictureOptions = {
    format: "png",
    size: "wide",
    theme: "light",
    drawing: "candles",
    ...over,
  };
  const outcome = await renderPicture({ model, options });
  if (!outcome.ok) throw new Error("the picture was turned away");
}

/** What the process holds more at the end than after the first pictures, with each picture another chart. */
async function measureGrowth(): Promise<number> {
  const themes = ["light", "dark"] as const;
  const sizes = ["wide", "square"] as const;
  let settledMb = 0;
  for (let count = 0; count < PICTURES; count++) {
    const model = buildSeededChart({ count: 120 + (count % 130), seed: count });
    const theme = themes[count % 2] ?? "light";
    const size = sizes[(count >> 1) % 2] ?? "wide";
    await render(model, { theme, size });
    if (count === SETTLED - 1) settledMb = readRssMb();
  }
  return readRssMb() - settledMb;
}

/** Resident memory after a collection of garbage, 10^6 bytes: what is held, not what waits to be collected. */
function readRssMb(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  return process.memoryUsage().rss / MB;
}

function toMeasured(input: { yearMs: number[]; tenYearsMs: number[]; grownMb: number }): Measured {
  const { yearMs, tenYearsMs, grownMb } = input;
  const at = (values: number[], percent: number) => roundTo(computePercentile({ values, percent }), 1);
  const figures = {
    yearP50Ms: at(yearMs, 50),
    yearP95Ms: at(yearMs, 95),
    tenYearsP50Ms: at(tenYearsMs, 50),
    tenYearsP95Ms: at(tenYearsMs, 95),
    grownMb: roundTo(grownMb, 1),
  };
  return {
    figures,
    samples: {
      yearP50Ms: yearMs.length,
      yearP95Ms: yearMs.length,
      tenYearsP50Ms: tenYearsMs.length,
      tenYearsP95Ms: tenYearsMs.length,
      grownMb: PICTURES,
    },
    leftOut: {},
    data: "invented daily bars, PNG of 1200 x 630",
    rows: [
      ["picture", "p50 ms", "p95 ms"],
      ["a year of candles", String(figures.yearP50Ms), String(figures.yearP95Ms)],
      ["ten years of daily bars", String(figures.tenYearsP50Ms), String(figures.tenYearsP95Ms)],
      [`memory from picture ${SETTLED} to ${PICTURES}, MB`, String(figures.grownMb), ""],
    ],
  };
}
