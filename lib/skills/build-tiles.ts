import { createHash } from "node:crypto";
import type { ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import type { Range } from "@/lib/contract/market";
import type { PriceHistory } from "@/lib/market";

/** Two lines tell two moves better. */
const FEWEST = 3;

/**
 * The newest session of several instruments inside a span as a heatmap, each against the close before it; null for
 * fewer than three of them.
 */
export function buildTiles(input: { histories: readonly PriceHistory[]; range: Range }): ChartModel | null {
  const { histories, range } = input;
  const series = histories.flatMap((history) => toSeries(history, range) ?? []);
  const days = series.flatMap(({ tradedOn }) => tradedOn).sort();
  if (series.length < FEWEST) return null;
  const model: ChartModel = {
    version: 1,
    chartId: "",
    kind: "tiles",
    title: "The last session of each",
    range: { key: null, from: days[0] ?? range.from, to: days.at(-1) ?? range.to, label: "the last session" },
    interval: "1d",
    series: series.slice(0, 8),
    simulated: series.some(({ instrument }) => instrument.simulated),
  };
  const digest = createHash("sha256").update(JSON.stringify(model)).digest("hex");
  return { ...model, chartId: `cht_${digest.slice(0, 32)}` };
}

function toSeries({ instrument, provenance, bars }: PriceHistory, { to }: Range): ChartSeries | null {
  const last = bars.filter(({ tradedOn }) => tradedOn <= to).slice(-2);
  if (last.length < 2) return null;
  return {
    instrument,
    provenance,
    tradedOn: last.map(({ tradedOn }) => tradedOn),
    open: last.map(({ open }) => open),
    high: last.map(({ high }) => high),
    low: last.map(({ low }) => low),
    close: last.map(({ close }) => close),
    volume: last.map(({ volume }) => volume),
    rebased: null,
    events: [],
  };
}
