import type { PriceRow } from "../price-chart";

/** Four SVG paths draw all candles, so that thousands cost four nodes; a fifth holds the unfinished one. */
export interface CandlePaths {
  upWicks: string;
  upBodies: string;
  downWicks: string;
  downBodies: string;
  unfinished: string;
}

/** From a row's day or a price to pixels; undefined outside the scale. */
export type ToPixel = (value: string | number) => number | undefined;

interface Scales {
  x: ToPixel;
  y: ToPixel;
}

/** Two decimals: enough for a screen, a third of the text. */
const px = (value: number) => String(Math.round(value * 100) / 100);

function rect({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;
}

function partsOf({ row, scales, bodyWidth }: { row: PriceRow; scales: Scales; bodyWidth: number }) {
  if (row.close === null) return null;
  const x = scales.x(row.tradedOn);
  const close = scales.y(row.close);
  if (x === undefined || close === undefined) return null;
  const open = scales.y(row.open ?? row.close) ?? close;
  const top = Math.min(open, close);
  const bottom = Math.max(open, close);
  const left = x - bodyWidth / 2;
  const body = rect({ x: left, y: top, width: bodyWidth, height: Math.max(1, bottom - top) });
  const high = row.high === null ? top : (scales.y(row.high) ?? top);
  const low = row.low === null ? bottom : (scales.y(row.low) ?? bottom);
  const upper = high < top ? `M${px(x)} ${px(high)}V${px(top)}` : "";
  const lower = low > bottom ? `M${px(x)} ${px(bottom)}V${px(low)}` : "";
  return { body, wick: upper + lower };
}

/** The candles of all rows. A row without a close is a gap; one with only a close is a dash at that close. */
export function toCandlePaths({
  rows,
  scales,
  bodyWidth,
}: {
  rows: readonly PriceRow[];
  scales: Scales;
  bodyWidth: number;
}): CandlePaths {
  const paths: CandlePaths = { upWicks: "", upBodies: "", downWicks: "", downBodies: "", unfinished: "" };
  for (const row of rows) {
    const parts = partsOf({ row, scales, bodyWidth });
    if (!parts) continue;
    if (row.unfinished) {
      paths.unfinished += parts.wick + parts.body;
    } else if (row.direction === "up") {
      paths.upWicks += parts.wick;
      paths.upBodies += parts.body;
    } else {
      paths.downWicks += parts.wick;
      paths.downBodies += parts.body;
    }
  }
  return paths;
}

/** One path for all volume bars, standing on `bottom` and at most `height` high; a missing volume is no bar. */
export function toVolumePath({
  rows,
  x,
  bottom,
  height,
  max,
  barWidth,
}: {
  rows: readonly PriceRow[];
  x: ToPixel;
  bottom: number;
  height: number;
  max: number;
  barWidth: number;
}): string {
  let path = "";
  for (const row of rows) {
    const middle = row.volume === null ? undefined : x(row.tradedOn);
    if (middle === undefined || row.volume === null) continue;
    const tall = (row.volume / max) * height;
    path += rect({ x: middle - barWidth / 2, y: bottom - tall, width: barWidth, height: tall });
  }
  return path;
}
