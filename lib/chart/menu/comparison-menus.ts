import type { Clicked } from "@/lib/contract/actions";
import { formatPercent } from "@/lib/format/percent";
import type { ComparisonRow, ComparisonSeries, PreparedComparisonChart } from "../comparison-chart";
import { toSeriesReadout } from "../readout";
import { type ElementMenu, toBarAsks, toFullName } from "./element-menu";

interface At {
  chart: PreparedComparisonChart;
  index: number;
  /** Position of the series. */
  column: number;
}

interface Found {
  row: ComparisonRow;
  series: ComparisonSeries;
}

function find({ chart, index, column }: At): Found | null {
  const row = chart.rows[index];
  const series = chart.series[column];
  return row && series ? { row, series } : null;
}

/** A click travels with the close, which the answer has too, and not with the place on the chart's own scale. */
function toClicked(
  { chart, index, column }: At,
  element: Clicked["element"],
  { row, series }: Found,
): Clicked {
  const others = chart.series.filter((_, i) => i !== column).map(({ instrument }) => instrument.symbol);
  return {
    chartId: chart.chartId,
    element,
    symbol: series.instrument.symbol,
    tradedOn: row.tradedOn,
    value: chart.rows[index]?.closes[column] ?? null,
    beside: others,
  };
}

/** The menu of a series at a row: by its point, or by a cell of the table. */
export function toSeriesPointMenu(at: At & { element: "point" | "cell" }): ElementMenu | null {
  const found = find(at);
  if (found === null) return null;
  const { row, series } = found;
  const { value, close } = toSeriesReadout({ chart: at.chart, row, column: at.column });
  return {
    title: `${toFullName(series.instrument)}, ${row.label}`,
    readout: [
      { name: "Close", value: close },
      { name: at.chart.unitLabel, value },
    ],
    asks: toBarAsks({
      clicked: toClicked(at, at.element, found),
      interval: at.chart.interval,
      next: at.chart.rows[row.index + 1]?.tradedOn,
    }),
  };
}

/** The menu of a legend entry: the series at the newest row that it has. */
export function toSeriesMenu({ chart, column }: Omit<At, "index">): ElementMenu | null {
  const last = chart.rows.findLast((row) => row.values[column] !== null) ?? chart.rows.at(-1);
  const at = { chart, column, index: last?.index ?? -1 };
  const found = find(at);
  if (found === null) return null;
  const { row, series } = found;
  const { close } = toSeriesReadout({ chart, row, column });
  const { beside: _, ...clicked } = toClicked(at, "legend", found);
  const { changePct } = series;
  return {
    title: toFullName(series.instrument),
    readout: [
      { name: `Close, ${row.label}`, value: close },
      ...(changePct === null
        ? []
        : [
            {
              name: `Change since ${chart.baseOn ?? "the first day"}`,
              value: formatPercent({ pct: changePct, signed: true }),
            },
          ]),
    ],
    asks: [
      { label: "How is it doing?", clicked: { ...clicked, follow: "history" } },
      { label: "How risky is it?", clicked: { ...clicked, follow: "risk" } },
    ],
  };
}

/** The menu of a cell of the table: two columns a series behind the day's; the day's own cell is the first series'. */
export function toComparisonCellMenu(input: {
  chart: PreparedComparisonChart;
  tradedOn: string;
  column: number;
}): ElementMenu | null {
  const row = input.chart.rows.find((each) => each.tradedOn === input.tradedOn);
  const column = input.column === 0 ? 0 : Math.floor((input.column - 1) / 2);
  if (!row) return null;
  const last = input.chart.series.length - 1;
  return toSeriesPointMenu({
    chart: input.chart,
    index: row.index,
    column: Math.min(column, last),
    element: "cell",
  });
}
