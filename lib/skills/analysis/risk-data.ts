import type { RiskResult } from "@/lib/contract/analysis-results";
import type { ChartModel } from "@/lib/contract/chart-model";
import type { Bar, Instrument, Range } from "@/lib/contract/market";
import {
  buildFigure,
  computeBeta,
  computeCorrelation,
  computeDrawdownLine,
  computeRisk,
  getSessionsPerYear,
  type PriceHistory,
} from "@/lib/market";
import { buildReturnBars } from "../build-bars";
import { buildChart } from "../build-chart";
import { alignHistories, type Loaded, listMissing, toComparedTitle } from "../compare";
import { describeCoverage } from "../load-history";

/** Figures over the days that all of the loaded share; null when nothing was loaded, or no day is shared. */
export function toRiskData(input: {
  loaded: Loaded[];
  benchmark: PriceHistory | null;
  range: Range;
}): RiskResult | null {
  const { loaded, benchmark, range } = input;
  const known = loaded.flatMap(({ result }) => (result.ok ? [result.value] : []));
  const span = findCommonSpan({ histories: known, range });
  if (span === null) return null;
  const histories = cutToCommonBase({ histories: known, from: span.from });
  const items = histories.flatMap((history) => toItem({ history, benchmark, ...span }));
  const [first] = items;
  const chart = toChart({ loaded, histories, range });
  const from = items.map((item) => item.from).sort()[0];
  if (first === undefined || from === undefined || chart === null) return null;
  return {
    asked: range,
    from,
    to: span.to,
    items: items.map(({ from: _, ...item }) => item),
    benchmark:
      benchmark === null || !items.some(({ figures }) => figures.some(({ key }) => key === "beta"))
        ? null
        : { instrument: benchmark.instrument, provenance: benchmark.provenance },
    correlations: listCorrelations({ histories, ...span }),
    riskier: items.length < 2 ? null : findRiskier(items),
    bars:
      histories.length === 1 && histories[0]
        ? buildReturnBars({ history: histories[0], range, from, to: span.to })
        : null,
    missing: listMissing(loaded),
    coverageNote: describeCoverage({
      range,
      first: span.from,
      last: span.to,
      sourceLabel: items.length > 1 ? "The common data" : first.provenance.sourceLabel,
    }),
    chart,
  };
}

/** From the latest first session to the earliest last one inside the span; null when they do not meet. */
function findCommonSpan({ histories, range }: { histories: PriceHistory[]; range: Range }) {
  const ends = histories.map(({ bars }) => {
    const inside = bars.filter(({ tradedOn }) => tradedOn >= range.from && tradedOn <= range.to);
    return { first: inside[0]?.tradedOn, last: inside.at(-1)?.tradedOn };
  });
  const from = ends
    .map(({ first }) => first ?? "")
    .sort()
    .at(-1);
  const to = ends.map(({ last }) => last ?? "").sort()[0];
  return from === undefined || to === undefined || to === "" || from > to ? null : { from, to };
}

/**
 * Several run from one and the same close: the last one before the span where that is on one day for all of them, else
 * each one's first inside it.
 */
function cutToCommonBase({ histories, from }: { histories: PriceHistory[]; from: string }): PriceHistory[] {
  const bases = histories.map(({ bars }) => bars.findLast(({ tradedOn }) => tradedOn < from)?.tradedOn);
  if (bases.every((day) => day === bases[0])) return histories;
  return histories.map((history) => {
    return { ...history, bars: history.bars.filter(({ tradedOn }) => tradedOn >= from) };
  });
}

function toItem(input: { history: PriceHistory; benchmark: PriceHistory | null; from: string; to: string }) {
  const { history, benchmark, from, to } = input;
  const { instrument, provenance, bars } = history;
  const sessionsPerYear = getSessionsPerYear(instrument.kind);
  const risk = computeRisk({ bars, from, to, basis: "price", riskFreePct: 0, sessionsPerYear });
  if (risk === null) return [];
  const beta =
    benchmark === null ? null : computeBeta({ bars, benchmark: benchmark.bars, from, to, sessionsPerYear });
  const figures =
    beta === null || benchmark === null
      ? risk.figures
      : [
          ...risk.figures,
          buildFigure({
            key: "beta",
            label: "Beta",
            value: beta.beta,
            unit: "ratio",
            convention: `Simple daily returns against those of ${benchmark.instrument.name} on ${beta.days} common days`,
            on: from,
            until: to,
          }),
        ];
  return [{ instrument, provenance, figures, drawdown: risk.drawdown, from: risk.from }];
}

function listCorrelations(input: { histories: PriceHistory[]; from: string; to: string }) {
  const { histories, from, to } = input;
  return histories.flatMap((one, at) =>
    histories.slice(at + 1).flatMap((other) => {
      const found = computeCorrelation({ one: one.bars, other: other.bars, from, to });
      return found === null ? [] : [{ one: one.instrument.symbol, other: other.instrument.symbol, ...found }];
    }),
  );
}

function findRiskier(items: { instrument: Instrument; figures: RiskResult["items"][number]["figures"] }[]) {
  const sized = items.map(({ instrument, figures }) => ({
    symbol: instrument.symbol,
    size: figures.find(({ key }) => key === "volatility")?.value ?? null,
  }));
  if (sized.some(({ size }) => size === null)) return null;
  return sized.reduce((most, one) => ((one.size ?? 0) > (most.size ?? 0) ? one : most)).symbol;
}

/** One instrument with its fall from the peak below, several on one scale. */
function toChart(input: { loaded: Loaded[]; histories: PriceHistory[]; range: Range }): ChartModel | null {
  const { loaded, histories, range } = input;
  const aligned = alignHistories({ loaded, range });
  if (aligned !== null) {
    const { charted } = aligned;
    return buildChart({ title: toComparedTitle(charted), range, charted });
  }
  const [history] = histories;
  if (history === undefined || histories.length > 1) return null;
  const bars = history.bars.filter(({ tradedOn }) => tradedOn >= range.from && tradedOn <= range.to);
  const base = history.bars.findLast(({ tradedOn }) => tradedOn < range.from) ?? null;
  const shown: Bar[] = base === null ? bars : [base, ...bars];
  const values = computeDrawdownLine({ bars: shown, from: shown[0]?.tradedOn ?? range.from, to: range.to });
  return buildChart({
    title: history.instrument.name,
    range,
    charted: [{ history, base, bars, rebased: null }],
    lines: [
      { id: "drawdown", label: "Below the highest close so far", pane: "drawdown", unit: "percent", values },
    ],
  });
}
