/**
 * Market: how long a chart and the figures of ten years of daily bars take, once the bars are in the process's cache,
 * and how our indicators do beside two libraries, in figures and in time. Invented bars; no server, no network.
 * Next: `chart-pipeline.ts` for what a chart takes, `analytics.ts` for the figures, `library.ts` for the libraries.
 */
import { type IndicatorName, indicatorNames } from "@/lib/contract/analysis-results";
import type { Bar } from "@/lib/contract/market";
import { computeIndicator } from "@/lib/market";
import type { Benchmark, BenchmarkOptions, Measured } from "../benchmark";
import { computePercentile, computeRatio, roundTo } from "../scorers";
import { compareLines, findLine } from "./agreement";
import { computeAllRisk } from "./analytics";
import { createChartPipeline, LAST_DAY } from "./chart-pipeline";
import { type Library, toPrices } from "./library";
import { buildSeededBars, TEN_YEARS } from "./seeded-bars";
import { technicalIndicators } from "./technical-indicators";
import { timeInTurn, timeQuietest } from "./timing";
import { tradingSignals } from "./trading-signals";

const BATCHES = 5;
const RUNS = 100;
const WARM_UPS = 150;
const ROUNDS = 60;
const libraries = [technicalIndicators, tradingSignals] as const;

export const market: Benchmark = {
  name: "market",
  description:
    "Ten years of daily bars: from the cache to a prepared chart, all risk figures, and each indicator beside " +
    "technicalindicators and trading-signals. Needs no build, no server and no network.",
  options: {},
  run,
};

async function run({ progress }: BenchmarkOptions): Promise<Measured> {
  const bars = buildSeededBars({ count: TEN_YEARS, seed: 11, to: LAST_DAY });
  const benchmark = buildSeededBars({ count: TEN_YEARS, seed: 12, to: LAST_DAY });
  progress(`${BATCHES} times ${RUNS} charts`);
  const chartMs = await timeChart(bars);
  progress(`${BATCHES} times ${RUNS} times all risk figures`);
  const riskMs = await timeQuietest({
    run: () => computeAllRisk({ bars, benchmark }),
    warmUps: WARM_UPS,
    batches: BATCHES,
    runs: RUNS,
  });
  progress(`${indicatorNames.length} indicators, ${ROUNDS} rounds beside the libraries`);
  const indicators = [];
  for (const name of indicatorNames) indicators.push(await measureIndicator(name, bars));
  return toMeasured({ chartMs, riskMs, indicators });
}

async function timeChart(bars: Bar[]): Promise<number[]> {
  const pipeline = createChartPipeline(bars);
  const chartMs = await timeQuietest({
    run: () => pipeline.prepare(),
    warmUps: WARM_UPS,
    batches: BATCHES,
    runs: RUNS,
  });
  if (pipeline.countSourceCalls() > 1) throw new Error("the charts did not come from the cache");
  return chartMs;
}

interface IndicatorMeasurement {
  name: IndicatorName;
  oursMs: number[];
  libraries: { id: Library["id"]; tookMs: number[]; worst: number | null; newest: number | null }[];
}

async function measureIndicator(name: IndicatorName, bars: Bar[]): Promise<IndicatorMeasurement> {
  const prices = toPrices(bars);
  const compute = () => computeIndicator({ bars, ask: { name, params: [] } });
  const present = libraries.filter(({ indicators }) => indicators[name] !== undefined);
  const times = await timeInTurn({
    runs: {
      ours: compute,
      ...Object.fromEntries(present.map((each) => [each.id, () => findLine(each, name, prices)])),
    } as Record<string, () => unknown>,
    warmUps: WARM_UPS,
    rounds: ROUNDS,
  });
  const ours = compute().lines[0]?.values ?? [];
  return {
    name,
    oursMs: times.ours ?? [],
    libraries: present.map((each) => {
      const agreement = compareLines(ours, findLine(each, name, prices) ?? []);
      return {
        id: each.id,
        tookMs: times[each.id] ?? [],
        worst: agreement?.worst ?? null,
        newest: agreement?.newest ?? null,
      };
    }),
  };
}

const median = (values: number[]): number => computePercentile({ values, percent: 50 });
const toMs = (values: number[], percent: number): number =>
  roundTo(computePercentile({ values, percent }), 3);

function toMeasured(all: {
  chartMs: number[];
  riskMs: number[];
  indicators: IndicatorMeasurement[];
}): Measured {
  const { chartMs, riskMs, indicators } = all;
  const figures: Record<string, number> = {
    chartP50Ms: toMs(chartMs, 50),
    chartP95Ms: toMs(chartMs, 95),
    analyticsP50Ms: toMs(riskMs, 50),
    analyticsP95Ms: toMs(riskMs, 95),
  };
  const samples = Object.fromEntries(Object.keys(figures).map((name) => [name, RUNS]));
  for (const library of libraries) {
    const shared = indicators.filter((one) => one.libraries.some(({ id }) => id === library.id));
    const key =
      library === technicalIndicators ? "besideTechnicalIndicatorsRatio" : "besideTradingSignalsRatio";
    figures[key] = roundTo(meanRatio(shared, library.id), 3);
    samples[key] = shared.length * ROUNDS;
  }
  return {
    figures,
    samples,
    leftOut: {},
    data: `${TEN_YEARS} invented daily bars`,
    rows: toRows(figures, indicators),
  };
}

/** Geometric mean over the indicators of our median time over theirs: below 1 ours take less. */
function meanRatio(indicators: IndicatorMeasurement[], id: Library["id"]): number {
  const logs = indicators.flatMap(({ oursMs, libraries: each }) =>
    each
      .filter((library) => library.id === id)
      .map(({ tookMs }) => Math.log(computeRatio({ changed: median(oursMs), base: median(tookMs) }))),
  );
  return Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length);
}

function toRows(figures: Record<string, number>, indicators: IndicatorMeasurement[]): string[][] {
  const head = ["", "ms", ...libraries.flatMap(({ id }) => [`${id}, ms`, "apart", "at the end"])];
  const blank = libraries.flatMap(() => ["", "", ""]);
  return [
    head,
    ...Object.entries(figures).map(([name, value]) => [name, String(value), ...blank]),
    ...indicators.map(({ name, oursMs, libraries: beside }) => [
      name,
      toMs(oursMs, 50).toFixed(3),
      ...libraries.flatMap(({ id }) => {
        const found = beside.find((each) => each.id === id);
        if (found === undefined) return ["-", "-", "-"];
        return [toMs(found.tookMs, 50).toFixed(3), toPower(found.worst), toPower(found.newest)];
      }),
    ]),
  ];
}

function toPower(value: number | null): string {
  if (value === null) return "-";
  return value === 0 ? "0" : value.toExponential(0);
}
