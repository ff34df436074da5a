import { MISSING } from "@/lib/format/formatters";
import { formatPrice } from "@/lib/format/money";
import { formatNumber, formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import type { PreparedComparisonChart } from "./comparison-chart";
import { formatLineValue, type PreparedLine } from "./lines/prepare-lines";
import type { PreparedPriceChart } from "./price-chart";

/** A chart's numbers as text, newest first. `cells` run beside `columns`; the first is the day. */
export interface ChartTable {
  caption: string;
  columns: string[];
  rows: { key: string; cells: string[] }[];
  /** Rows there are in all; `rows` holds the first `limit` of them. */
  total: number;
}

type WithLines = Pick<PreparedPriceChart, "overlays" | "panes">;

/** Computed lines in the order of their columns: over the chart first, then pane by pane. */
function listLines({ overlays, panes }: WithLines): PreparedLine[] {
  return [...overlays, ...panes.flatMap(({ lines }) => lines)];
}

function toLineCells({ chart, index }: { chart: WithLines; index: number }): string[] {
  return listLines(chart).map(({ values, unit }) => formatLineValue({ value: values[index] ?? null, unit }));
}

function dayColumn(interval: "1d" | "1wk" | "1mo"): string {
  return interval === "1wk" ? "Week" : interval === "1mo" ? "Month" : "Day";
}

/** The price chart's own rows: open, high, low, close, change from the bar before, volume. */
export function preparePriceTable({
  chart,
  limit,
}: {
  chart: PreparedPriceChart;
  limit: number;
}): ChartTable {
  const { instrument } = chart;
  const price = (value: number | null) => (value === null ? MISSING : formatPrice({ value, instrument }));
  const newest = chart.rows.toReversed().slice(0, limit);
  return {
    caption: `${instrument.name} (${instrument.symbol}), prices in ${chart.unitLabel}, newest first`,
    columns: [
      dayColumn(chart.interval),
      "Open",
      "High",
      "Low",
      "Close",
      "Change",
      "Volume",
      ...listLines(chart).map(({ label }) => label),
    ],
    total: chart.rows.length,
    rows: newest.map((row) => ({
      key: row.tradedOn,
      cells: [
        row.unfinished ? `${row.label} (so far)` : row.label,
        price(row.open),
        price(row.high),
        price(row.low),
        price(row.close),
        row.changePct === null ? MISSING : formatPercent({ pct: row.changePct, signed: true }),
        row.volume === null ? MISSING : formatVolume(row.volume),
        ...toLineCells({ chart, index: row.index }),
      ],
    })),
  };
}

/** The comparison's own rows: for each series its rebased value and its close. */
export function prepareComparisonTable({
  chart,
  limit,
}: {
  chart: PreparedComparisonChart;
  limit: number;
}): ChartTable {
  const newest = chart.rows.toReversed().slice(0, limit);
  return {
    caption: `${chart.title}: ${chart.unitLabel}, and closing prices, newest first`,
    columns: [
      dayColumn(chart.interval),
      ...chart.series.flatMap(({ instrument }) => [
        `${instrument.symbol} index`,
        `${instrument.symbol} close`,
      ]),
      ...listLines(chart).map(({ label }) => label),
    ],
    total: chart.rows.length,
    rows: newest.map((row) => ({
      key: row.tradedOn,
      cells: [
        row.label,
        ...chart.series.flatMap(({ instrument }, i) => {
          const value = row.values[i] ?? null;
          const close = row.closes[i] ?? null;
          return [
            value === null ? MISSING : formatNumber({ value, digits: 2 }),
            close === null ? MISSING : formatPrice({ value: close, instrument }),
          ];
        }),
        ...toLineCells({ chart, index: row.index }),
      ],
    })),
  };
}
