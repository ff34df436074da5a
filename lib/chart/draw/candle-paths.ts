import type { DrawnBar } from "../sample/drawn-bars";

/** Four SVG paths draw all candles, so that thousands cost four nodes; a fifth holds the unfinished one. */
export interface CandlePaths {
  upWicks: string;
  upBodies: string;
  downWicks: string;
  downBodies: string;
  unfinished: string;
}

/** From a place on the session axis (in rows) or from a price to pixels. */
export type ToPixel = (value: number) => number;

interface Scales {
  x: ToPixel;
  y: ToPixel;
}

/** Two decimals: enough for a screen, a third of the text. */
const px = (value: number) => Math.round(value * 100) / 100;

function rect({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `M${px(x)} ${px(y)}h${px(width)}v${px(height)}h${px(-width)}Z`;
}

/** A bar that gathers fewer rows than its neighbours (the first, the last) is thinner, so that none covers another. */
function widthOf({ bar, x, most }: { bar: DrawnBar; x: ToPixel; most: number }): number {
  return Math.min(most, Math.max(0.8, (x(bar.rows) - x(0)) * 0.8));
}

function partsOf({ bar, scales, bodyWidth: most }: { bar: DrawnBar; scales: Scales; bodyWidth: number }) {
  if (bar.close === null) return null;
  const x = scales.x(bar.at);
  const bodyWidth = widthOf({ bar, x: scales.x, most });
  const close = scales.y(bar.close);
  const open = bar.open === null ? close : scales.y(bar.open);
  const top = Math.min(open, close);
  const bottom = Math.max(open, close);
  const left = x - bodyWidth / 2;
  const body = rect({ x: left, y: top, width: bodyWidth, height: Math.max(1, bottom - top) });
  const high = bar.high === null ? top : scales.y(bar.high);
  const low = bar.low === null ? bottom : scales.y(bar.low);
  const upper = high < top ? `M${px(x)} ${px(high)}V${px(top)}` : "";
  const lower = low > bottom ? `M${px(x)} ${px(bottom)}V${px(low)}` : "";
  return { body, wick: upper + lower };
}

/** The candles of all bars. A bar without a close is a gap; one with only a close is a dash at that close. */
export function toCandlePaths({
  bars,
  scales,
  bodyWidth,
}: {
  bars: readonly DrawnBar[];
  scales: Scales;
  bodyWidth: number;
}): CandlePaths {
  const paths: CandlePaths = { upWicks: "", upBodies: "", downWicks: "", downBodies: "", unfinished: "" };
  for (const bar of bars) {
    const parts = partsOf({ bar, scales, bodyWidth });
    if (!parts) continue;
    if (bar.unfinished) {
      paths.unfinished += parts.wick + parts.body;
    } else if (bar.direction === "up") {
      paths.upWicks += parts.wick;
      paths.upBodies += parts.body;
    } else {
      paths.downWicks += parts.wick;
      paths.downBodies += parts.body;
    }
  }
  return paths;
}

/** All bars as strokes: a line from high to low, a tick left at the open and one right at the close. */
export interface BarPaths {
  up: string;
  down: string;
  unfinished: string;
}

/** The bars (open, high, low, close) of all rows. One without a close is a gap; one with only a close is a tick. */
export function toBarPaths({
  bars,
  scales,
  bodyWidth,
}: {
  bars: readonly DrawnBar[];
  scales: Scales;
  bodyWidth: number;
}): BarPaths {
  const paths: BarPaths = { up: "", down: "", unfinished: "" };
  for (const bar of bars) {
    if (bar.close === null) continue;
    const x = scales.x(bar.at);
    const half = widthOf({ bar, x: scales.x, most: bodyWidth }) / 2;
    const close = px(scales.y(bar.close));
    const high = px(scales.y(bar.high ?? Math.max(bar.open ?? bar.close, bar.close)));
    const low = px(scales.y(bar.low ?? Math.min(bar.open ?? bar.close, bar.close)));
    const open = bar.open === null ? "" : `M${px(x - half)} ${px(scales.y(bar.open))}H${px(x)}`;
    const drawn = `M${px(x)} ${high}V${low}${open}M${px(x)} ${close}H${px(x + half)}`;
    paths[bar.unfinished ? "unfinished" : bar.direction] += drawn;
  }
  return paths;
}

/** One path for all volume bars, standing on `bottom`, the largest `height` high; a missing volume is no bar. */
export function toVolumePath({
  bars,
  x,
  bottom,
  height,
  barWidth,
}: {
  bars: readonly DrawnBar[];
  x: ToPixel;
  bottom: number;
  height: number;
  barWidth: number;
}): string {
  const max = bars.reduce((most, { volume }) => Math.max(most, volume ?? 0), 0) || 1;
  let path = "";
  for (const bar of bars) {
    if (bar.volume === null) continue;
    const tall = (bar.volume / max) * height;
    const width = widthOf({ bar, x, most: barWidth });
    path += rect({ x: x(bar.at) - width / 2, y: bottom - tall, width, height: tall });
  }
  return path;
}

/** Width of a bar's body in a drawing of `width` pixels, at most `most`. */
export function toBodyWidth({ width, bars, most }: { width: number; bars: number; most: number }): number {
  return Math.min(most, Math.max(0.8, (width / Math.max(1, bars)) * 0.68));
}
