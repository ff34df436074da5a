import type { ChartModel } from "@/lib/contract/chart-model";
import type { Instrument, Provenance } from "@/lib/contract/market";
import { formatFigure } from "@/lib/format/figure";
import { formatNumber, formatVolume } from "@/lib/format/number";
import { type Domain, prepareTickValues } from "../axis/price-axis";
import type { ElementMenu } from "../menu/element-menu";
import type { ChartTable } from "../table";

/** One bar, ready to be drawn. */
export interface PreparedBar {
  index: number;
  name: string;
  /** Null is missing and leaves a gap. */
  value: number | null;
  /** The value as it is written, with its unit; "not reported" where it is missing. */
  label: string;
  from: string;
  to: string;
  derived: boolean;
}

/** Everything a drawing of bars needs, decided. */
export interface PreparedBarsChart {
  kind: "bars";
  chartId: string;
  title: string;
  instrument: Instrument;
  provenance: Provenance;
  /** What the values are: "Revenue". */
  label: string;
  bars: PreparedBar[];
  /** Zero always inside: a loss hangs below it. */
  domain: Domain;
  ticks: { value: number; label: string }[];
  /** One sentence for those who do not see the drawing. */
  summary: string;
  simulated: boolean;
}

const compact = (value: number) => (Math.abs(value) >= 1_000 ? formatVolume(value) : formatNumber({ value }));

/** The bars of a model; throws for a model of another kind. */
export function prepareBarsChart({ model }: { model: ChartModel }): PreparedBarsChart {
  const { bars: own, series } = model;
  const [first] = series;
  if (!own || !first) throw new Error("A chart of bars has bars and one series.");
  const { unit, currency, label } = own;
  const bars = own.items.map((item, index): PreparedBar => {
    const figure = { key: "bar", value: item.value, unit, currency };
    const told = item.value === null ? "not reported" : formatFigure({ figure });
    return { ...item, index, label: told };
  });
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const domain: Domain = low === high ? [0, 1] : [low * 1.06, high * 1.06];
  const ticks = prepareTickValues({ domain, count: 4 }).values;
  return {
    kind: "bars",
    chartId: model.chartId,
    title: model.title,
    instrument: first.instrument,
    provenance: first.provenance,
    label,
    bars,
    domain,
    ticks: ticks.map((value) => ({ value, label: compact(value) })),
    summary: toSummary({ label, bars, name: first.instrument.name, simulated: model.simulated }),
    simulated: model.simulated,
  };
}

function toSummary(input: { label: string; bars: PreparedBar[]; name: string; simulated: boolean }): string {
  const { label, bars, name } = input;
  const told = bars.filter(({ value }) => value !== null);
  const [first, last] = [told[0], told.at(-1)];
  const note = input.simulated ? " These figures are simulated." : "";
  if (!first || !last) return `${label} of ${name}: none is known.${note}`;
  const most = told.reduce((best, bar) => ((bar.value ?? 0) > (best.value ?? 0) ? bar : best));
  const span = `from ${first.label} (${first.name}) to ${last.label} (${last.name})`;
  return `${label} of ${name}, ${span}; the largest is ${most.label} (${most.name}).${note}`;
}

/** The bars as text, the last first: periods as they are told elsewhere, newest on top. */
export function prepareBarsTable({ chart, limit }: { chart: PreparedBarsChart; limit: number }): ChartTable {
  const rows = chart.bars.toReversed();
  return {
    caption: `${chart.label} of ${chart.instrument.name} (${chart.instrument.symbol}), the last first`,
    columns: ["Bar", chart.label, "Computed"],
    total: rows.length,
    rows: rows.slice(0, limit).map(({ index, name, label, derived }) => ({
      key: String(index),
      cells: [name, label, derived ? "yes" : "no"],
    })),
  };
}

/** The menu of a bar, or of its cell in the table; null where there is no such bar. */
export function toBarMenu(input: {
  model: ChartModel;
  chart: PreparedBarsChart;
  index: number;
  element: "bar" | "cell";
}): ElementMenu | null {
  const { model, chart, index, element } = input;
  const bar = chart.bars[index];
  const own = model.bars;
  if (!bar || !own) return null;
  const { symbol } = chart.instrument;
  const base = { chartId: chart.chartId, element, symbol, value: bar.value, column: chart.label };
  const { from: tradedOn, to: until } = bar;
  const asks: Record<typeof own.asks, ElementMenu["asks"]> = {
    fundamentals: [
      {
        label: "What was reported for it?",
        clicked: {
          ...base,
          tradedOn: until,
          follow: "fundamentals",
          metric: own.metric,
          frequency: own.frequency,
        },
      },
    ],
    dividends: [
      { label: `The dividends of ${bar.name}`, clicked: { ...base, tradedOn, until, follow: "dividends" } },
      { label: `How did it do in ${bar.name}?`, clicked: { ...base, tradedOn, until, follow: "span" } },
    ],
    risk: [
      { label: "How did it do over these days?", clicked: { ...base, tradedOn, until, follow: "span" } },
      { label: "How risky is it?", clicked: { ...base, tradedOn, until, follow: "risk" } },
    ],
  };
  return {
    title: `${chart.label}, ${bar.name}`,
    readout: [{ name: chart.instrument.name, value: `${bar.label}${bar.derived ? ", computed" : ""}` }],
    asks: asks[own.asks],
  };
}
