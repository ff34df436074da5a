import { toBarPaths, toBodyWidth, toCandlePaths, toVolumePath } from "../draw/candle-paths";
import { type PlotArea, toX, toY } from "../draw/geometry";
import { toAreaPath, toLinePath } from "../lines/line-path";
import type { PreparedPriceChart } from "../price-chart";
import type { DrawnBar } from "../sample/drawn-bars";
import { toElement, toFill, toStroke, toText } from "./svg";

/** Radius of an event's ring, and the height of the strip that it stands in. */
export const MARKER = { radius: 10, strip: 30 } as const;

/** The volume of all bars, the largest `height` high. */
export function toVolume(input: {
  bars: readonly DrawnBar[];
  area: PlotArea;
  height: number;
  count: number;
}): string {
  const { bars, area, height, count } = input;
  if (height === 0) return "";
  const barWidth = toBodyWidth({ width: area.right - area.left, bars: bars.length, most: 26 });
  const x = (at: number) => toX({ index: at, area, count });
  return toFill(toVolumePath({ bars, x, bottom: area.bottom, height, barWidth }), {
    color: "var(--color-volume)",
  });
}

/** All candles: rising ones hollow where there is room, falling ones full, the unfinished one dashed. */
export function toCandles(input: {
  chart: PreparedPriceChart;
  bars: readonly DrawnBar[];
  area: PlotArea;
}): string {
  const { chart, bars, area } = input;
  const bodyWidth = toBodyWidth({ width: area.right - area.left, bars: bars.length, most: 26 });
  const scales = {
    x: (at: number) => toX({ index: at, area, count: chart.rows.length }),
    y: (value: number) => toY({ value, domain: chart.domain, area }),
  };
  const paths = toCandlePaths({ bars, scales, bodyWidth });
  const up = "var(--color-up)";
  const down = "var(--color-down)";
  const hollow = bodyWidth >= 4 ? "var(--color-surface)" : up;
  return (
    toStroke(paths.upWicks, { color: up, width: 1.25 }) +
    toFill(paths.upBodies, { color: hollow, stroke: up }) +
    toStroke(paths.downWicks, { color: down, width: 1.25 }) +
    toFill(paths.downBodies, { color: down, stroke: down }) +
    toStroke(paths.unfinished, { color: "var(--color-muted)", dash: "2 2" })
  );
}

/** All bars as strokes from high to low with the open left and the close right. */
export function toBars(input: {
  chart: PreparedPriceChart;
  bars: readonly DrawnBar[];
  area: PlotArea;
}): string {
  const { chart, bars, area } = input;
  const bodyWidth = toBodyWidth({ width: area.right - area.left, bars: bars.length, most: 26 });
  const paths = toBarPaths({
    bars,
    bodyWidth,
    scales: {
      x: (at: number) => toX({ index: at, area, count: chart.rows.length }),
      y: (value: number) => toY({ value, domain: chart.domain, area }),
    },
  });
  const width = bodyWidth >= 5 ? 2 : 1.25;
  return (
    toStroke(paths.up, { color: "var(--color-up)", width }) +
    toStroke(paths.down, { color: "var(--color-down)", width }) +
    toStroke(paths.unfinished, { color: "var(--color-muted)", width, dash: "2 2" })
  );
}

/** The closes as a line with its newest point. */
export function toCloses({ chart, area }: { chart: PreparedPriceChart; area: PlotArea }): string {
  const values = chart.rows.map(({ close }) => close);
  const color = "var(--color-series-1)";
  const { domain } = chart;
  const ground =
    chart.chartType === "area"
      ? toElement("path", { d: toAreaPath({ values, domain, area }), fill: color, opacity: 0.14 })
      : "";
  const line = ground + toStroke(toLinePath({ values, domain, area }), { color, width: 2.5 });
  const last = chart.rows.at(-1);
  if (last?.close == null) return line;
  const cx = toX({ index: last.index, area, count: chart.rows.length });
  const cy = toY({ value: last.close, domain: chart.domain, area });
  const fill = last.unfinished ? "var(--color-surface)" : color;
  return line + toElement("circle", { cx, cy, r: 5, fill, stroke: color, "stroke-width": 2 });
}

/** Dividends (D) and splits (S) under the prices. */
export function toMarkers({ chart, area }: { chart: PreparedPriceChart; area: PlotArea }): string {
  const y = area.priceBottom + MARKER.strip / 2;
  const color = "var(--color-accent)";
  return chart.markers
    .map(({ index, letter, size }) => {
      const x = toX({ index, area, count: chart.rows.length });
      if (size === "dot") return toElement("circle", { cx: x, cy: y, r: 3.5, fill: color });
      const ring = { cx: x, cy: y, r: MARKER.radius, fill: "var(--color-raised)", stroke: color };
      return (
        toElement("circle", ring) +
        toText(letter, { x, y: y + 4.5, size: 13, bold: true, fill: "accent", anchor: "middle" })
      );
    })
    .join("");
}
