import { type PreparedLine, type PreparedPane, preparePane } from "../lines/prepare-lines";
import type { PreparedPriceChart, PriceRow } from "../price-chart";
import { preparePriceFrame } from "./price-frame";

/** Rows that a zoomed drawing shows, both included. */
export interface RowSpan {
  from: number;
  to: number;
}

/**
 * The same chart with a stretch of its rows alone, counted from 0 again: axes, change and summary are those of what is
 * seen, and each row's own figures stay as they were. A line's range is told by its own values there.
 */
export function zoomPriceChart(chart: PreparedPriceChart, { from, to }: RowSpan): PreparedPriceChart {
  const rows = chart.rows.slice(from, to + 1).map(toShifted);
  const cut = (line: PreparedLine): PreparedLine => ({ ...line, values: line.values.slice(from, to + 1) });
  const overlays = chart.overlays.map(cut);
  const scale = chart.domain[2] === "log" ? "log" : "linear";
  return {
    ...chart,
    rows,
    overlays,
    panes: chart.panes.map(
      (pane): PreparedPane => preparePane({ name: pane.id, lines: pane.lines.map(cut) }),
    ),
    markers: chart.markers
      .filter(({ index }) => index >= from && index <= to)
      .map((marker) => ({ ...marker, index: marker.index - from })),
    ...preparePriceFrame({ ...chart, rows, overlays, scale, figures: null }),
  };
}

function toShifted(row: PriceRow, index: number): PriceRow {
  const { tradedOn, open, high, low, close, volume, direction, changePct, unfinished, events } = row;
  return {
    index,
    tradedOn,
    get label() {
      return row.label;
    },
    open,
    high,
    low,
    close,
    volume,
    direction,
    changePct,
    unfinished,
    events,
  };
}
