import type { CorporateEvent } from "@/lib/contract/market";
import { PANE_GAP, type PlotArea, toX } from "./geometry";

/** A corporate event, standing at the row whose bar holds its day. */
export interface EventMarker {
  index: number;
  event: CorporateEvent;
  letter: "D" | "S";
  /** Many dividends shrink to dots; splits always keep their letter. */
  size: "letter" | "dot";
}

/** From this many dividends on, letters would cover each other. */
const MANY_DIVIDENDS = 24;

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
  events: readonly CorporateEvent[];
}): EventMarker[] {
  const crowded = events.filter((event) => event.kind === "dividend").length > MANY_DIVIDENDS;
  return events.flatMap((event): EventMarker[] => {
    const index = findRowOf({ days, day: event.tradedOn });
    if (index < 0) return [];
    return event.kind === "split"
      ? [{ index, event, letter: "S", size: "letter" }]
      : [{ index, event, letter: "D", size: crowded ? "dot" : "letter" }];
  });
}

/** Radius of a marker and of what counts as hitting it, in CSS pixels. */
export const MARKER_RADIUS = 7;

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
  if (Math.abs(point.y - toMarkerY(area)) > MARKER_RADIUS + 2) return null;
  const distance = (marker: EventMarker) => Math.abs(toX({ index: marker.index, area, count }) - point.x);
  const near = markers.filter((marker) => distance(marker) <= MARKER_RADIUS + 2);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
