import { type Domain, toShare } from "../axis/price-axis";

/** Heights and margins of every drawing, in CSS pixels: the skeleton and the drawing are the same size. */
export const PLOT_HEIGHT = 320;
export const TIME_AXIS_HEIGHT = 26;
export const VOLUME_HEIGHT = 52;
export const PLOT_MARGIN = { top: 10, right: 0, bottom: 0, left: 6 } as const;
/** Room between the price pane and the volume pane; event markers stand in it. */
export const PANE_GAP = 18;

/** Where a drawing's panes lie inside its box, in CSS pixels from its top left. */
export interface PlotArea {
  left: number;
  right: number;
  top: number;
  /** Bottom of the price pane. */
  priceBottom: number;
  /** Bottom of everything above the time axis. */
  bottom: number;
}

/** Width of the value axis for its longest label. */
export function toAxisWidth(labels: readonly string[]): number {
  const longest = labels.reduce((most, label) => Math.max(most, label.length), 3);
  return Math.round(longest * 7.2) + 12;
}

/** The panes of a drawing of a given width; without volume the price pane takes all but the markers' strip. */
export function preparePlotArea({
  width,
  height,
  axisWidth,
  hasVolume,
}: {
  width: number;
  height: number;
  axisWidth: number;
  hasVolume: boolean;
}): PlotArea {
  const bottom = height - TIME_AXIS_HEIGHT - PLOT_MARGIN.bottom;
  return {
    left: PLOT_MARGIN.left,
    right: Math.max(PLOT_MARGIN.left + 1, width - PLOT_MARGIN.right - axisWidth),
    top: PLOT_MARGIN.top,
    priceBottom: bottom - PANE_GAP - (hasVolume ? VOLUME_HEIGHT : 0),
    bottom,
  };
}

/** Index of the row under an x, out of `count` equal bands; outside the area the nearest end; null without rows. */
export function findIndexAt({ x, area, count }: { x: number; area: PlotArea; count: number }): number | null {
  if (count === 0) return null;
  const band = (area.right - area.left) / count;
  return Math.min(count - 1, Math.max(0, Math.floor((x - area.left) / band)));
}

/** The x of the middle of a row's band. */
export function toX({ index, area, count }: { index: number; area: PlotArea; count: number }): number {
  return area.left + ((index + 0.5) * (area.right - area.left)) / count;
}

/** The y of a value in the price pane. */
export function toY({ value, domain, area }: { value: number; domain: Domain; area: PlotArea }): number {
  return area.priceBottom - toShare({ value, domain }) * (area.priceBottom - area.top);
}

/** Where a key leads from a row: arrows by one, Page keys by ten (Page Up is earlier), Home and End. Null: not ours. */
export function moveIndex({
  key,
  index,
  count,
}: {
  key: string;
  index: number;
  count: number;
}): number | null {
  const targets: Record<string, number> = {
    ArrowLeft: index - 1,
    ArrowRight: index + 1,
    PageUp: index - 10,
    PageDown: index + 10,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, target));
}
