import type { ChartEvent } from "@/lib/contract/chart-model";
import { PANE_GAP, type PlotArea, toX } from "./geometry";

/** An event, standing at the row whose bar holds its day. */
export interface EventMarker {
  index: number;
  event: ChartEvent;
  letter: "D" | "S" | "E";
  /** Many dividends shrink to dots; splits and earnings always keep their letter. */
  size: "letter" | "dot";
}

/** From this many dividends on, letters would cover each other. */
const MANY_DIVIDENDS = 24;

const LETTERS = { dividend: "D", split: "S", earnings: "E" } as const;

/** Index of the last day that is not after `day`, or -1. `days` ascends. */
export function findRowOf({ days, day }: { days: readonly string[]; day: string }): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? "") <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Markers in the order of the events; an event before the first row has none. */
export function prepareMarkers({
  days,
  events,
}: {
  days: readonly string[];
  events: readonly ChartEvent[];
}): EventMarker[] {
  const crowded = events.filter((event) => event.kind === "dividend").length > MANY_DIVIDENDS;
  return events.flatMap((event): EventMarker[] => {
    const index = findRowOf({ days, day: event.tradedOn });
    if (index < 0) return [];
    const small = crowded && event.kind === "dividend";
    return [{ index, event, letter: LETTERS[event.kind], size: small ? "dot" : "letter" }];
  });
}

/** Radius of a marker and of what counts as hitting it, in CSS pixels. */
export const MARKER_RADIUS = 7;
/** How far from a marker's edge a click still hits it: a fingertip needs more than the ring. */
const HIT_ROOM = 5;

/** The y of all markers: the middle of the strip under the price pane. */
export function toMarkerY(area: PlotArea): number {
  return area.priceBottom + PANE_GAP / 2;
}

/** The marker under a point of the drawing, the nearest if several are; null where there is none. */
export function findMarkerAt({
  point,
  markers,
  area,
  count,
}: {
  point: { x: number; y: number };
  markers: readonly EventMarker[];
  area: PlotArea;
  count: number;
}): EventMarker | null {
  if (Math.abs(point.y - toMarkerY(area)) > MARKER_RADIUS + HIT_ROOM) return null;
  const distance = (marker: EventMarker) => Math.abs(toX({ index: marker.index, area, count }) - point.x);
  const near = markers.filter((marker) => distance(marker) <= MARKER_RADIUS + HIT_ROOM);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
