import type { Clicked } from "@/lib/contract/actions";
import { formatDay } from "@/lib/format/date";
import { MISSING } from "@/lib/format/formatters";
import type { EventMarker } from "../draw/markers";
import { formatLineValue, type PreparedLine } from "../lines/prepare-lines";
import type { PreparedPriceChart, PriceRow } from "../price-chart";
import { toPriceReadout } from "../readout";
import { preparePriceTable } from "../table";
import { type ElementMenu, toBarAsks, toFullName } from "./element-menu";

interface At {
  chart: PreparedPriceChart;
  row: PriceRow;
}

function toClicked({ chart, row }: At, own: Pick<Clicked, "element" | "value" | "column">): Clicked {
  return {
    chartId: chart.chartId,
    symbol: chart.instrument.symbol,
    tradedOn: row.tradedOn,
    ...own,
  };
}

function toAsks({ chart, row }: At, own: Pick<Clicked, "element" | "value" | "column">) {
  return toBarAsks({
    clicked: toClicked({ chart, row }, own),
    interval: chart.interval,
    next: chart.rows[row.index + 1]?.tradedOn,
  });
}

/** The menu of a day or candle: its close, change, range and volume, computed lines and events. */
export function toPointMenu({ chart, row }: At): ElementMenu {
  const { day, close, change, parts, events } = toPriceReadout({ chart, row });
  const lines = [...chart.overlays, ...chart.panes.flatMap((pane) => pane.lines)];
  return {
    title: `${toFullName(chart.instrument)}, ${day}`,
    readout: [
      { name: "Close", value: close },
      ...(change === null ? [] : [{ name: "Change", value: change.text }]),
      ...parts.map(({ fullName, text }) => ({ name: fullName, value: text })),
      ...lines.map((line) => ({ name: line.label, value: readLine(line, row.index) })),
      ...(events === "" ? [] : [{ name: "Events", value: events }]),
    ].filter(({ value }) => value !== MISSING),
    asks: toAsks({ chart, row }, { element: "point", value: row.close }),
  };
}

const eventAsks = {
  dividend: [{ label: "All its dividends", follow: "dividends" }],
  split: [],
  earnings: [{ label: "How did the earnings come out?", follow: "earnings" }],
} as const;

/** The menu of a mark: what took effect, and on which day. */
export function toEventMenu({
  chart,
  marker,
}: {
  chart: PreparedPriceChart;
  marker: EventMarker;
}): ElementMenu {
  const { tradedOn, value, label, kind } = marker.event;
  const clicked: Clicked = {
    chartId: chart.chartId,
    element: "event",
    symbol: chart.instrument.symbol,
    tradedOn,
    value,
  };
  return {
    title: `${toFullName(chart.instrument)}, ${formatDay(tradedOn)}`,
    readout: [{ name: kind.charAt(0).toUpperCase() + kind.slice(1), value: label }],
    asks: [
      { label: "What happened that day?", clicked: { ...clicked, follow: "day" } },
      ...eventAsks[kind].map(({ label: asked, follow }) => ({
        label: asked,
        clicked: { ...clicked, follow },
      })),
    ],
  };
}

/** The menu of a cell of the table; that of the day's own cell is the day's. Null where there is no such cell. */
export function toPriceCellMenu({
  chart,
  tradedOn,
  column,
}: {
  chart: PreparedPriceChart;
  tradedOn: string;
  column: number;
}): ElementMenu | null {
  const row = chart.rows.find((each) => each.tradedOn === tradedOn);
  if (!row) return null;
  if (column === 0) return toPointMenu({ chart, row });
  const table = preparePriceTable({ chart: { ...chart, rows: [row] }, limit: 1 });
  const name = table.columns[column];
  const text = table.rows[0]?.cells[column];
  if (name === undefined || text === undefined) return null;
  const lines = [...chart.overlays, ...chart.panes.flatMap((pane) => pane.lines)];
  const values = [null, row.open, row.high, row.low, row.close, row.changePct, row.volume];
  const value = values[column] ?? lines[column - values.length]?.values[row.index] ?? null;
  return {
    title: `${toFullName(chart.instrument)}, ${row.label}`,
    readout: [{ name, value: text }],
    asks: toAsks({ chart, row }, { element: "cell", value, column: name }),
  };
}

const readLine = ({ values, unit }: PreparedLine, index: number) =>
  formatLineValue({ value: values[index] ?? null, unit });

/** The menu of a computed line's legend entry: its value at a row, the newest where none is selected. */
export function toLineMenu({
  chart,
  line,
  index,
}: {
  chart: PreparedPriceChart;
  line: PreparedLine;
  index: number | null;
}): ElementMenu | null {
  const row = chart.rows[index ?? chart.rows.length - 1];
  if (!row) return null;
  return {
    title: `${line.label}, ${row.label}`,
    readout: [{ name: line.label, value: readLine(line, row.index) }],
    asks: toAsks(
      { chart, row },
      { element: "legend", value: line.values[row.index] ?? null, column: line.label },
    ),
  };
}
