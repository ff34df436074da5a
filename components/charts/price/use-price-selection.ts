"use client";

import { useMemo, useState } from "react";
import { toPriceAnnouncement } from "@/lib/chart/readout";
import { type BrushedSpan, prepareBrushedSpan } from "@/lib/chart/span/brushed-span";
import { toSpanAnnouncement } from "@/lib/chart/span/span-words";
import type { ChartModel } from "@/lib/contract/chart-model";
import { useSelection } from "../plot/input/use-selection";
import type { PriceView } from "./use-price-view";

export interface PriceSelection {
  /** Row of what is shown; null without one, and while it lies outside. */
  index: number | null;
  spoken: string;
  /** Ends of the marked stretch in rows of what is shown, which may lie outside it. */
  span: { from: number; to: number } | null;
  marked: BrushedSpan | null;
  /** The mark that the keys are at, as its place among those that are shown; null in the lane of the prices. */
  marker: number | null;
  hover: (index: number) => void;
  leave: () => void;
  hold: (index: number) => void;
  mark: (span: { from: number; to: number; done: boolean }) => void;
  /** From the row that is held to the newest. */
  measureFrom: (index: number) => void;
  /** Down to the lane of the marks, up to that of the prices. */
  step: (by: 1 | -1) => void;
  clear: () => void;
}

/** What is selected in a price chart. Kept in rows of the whole, so that it stays while the view moves. */
export function usePriceSelection({ model, view }: { model: ChartModel; view: PriceView }): PriceSelection {
  const { whole, chart, offset } = view;
  const { selection, ...select } = useSelection(model);
  const [marker, setMarker] = useState<number | null>(null);
  const { span } = selection;
  const marked = useMemo(() => span && prepareBrushedSpan({ chart: whole, ...span }), [whole, span]);
  const place = selection.index === null ? null : selection.index - offset;
  const index = place !== null && place >= 0 && place < chart.rows.length ? place : null;

  const markAll = (stretch: { from: number; to: number }, done: boolean) => {
    const told = done ? prepareBrushedSpan({ chart: whole, ...stretch }) : null;
    select.mark(stretch, told ? toSpanAnnouncement({ chart: whole, span: told }) : "");
  };
  const holdRow = (at: number) => {
    const row = whole.rows[at + offset];
    if (row) select.hold(row.index, toPriceAnnouncement({ chart: whole, row }));
  };
  const goTo = (at: number | null) => {
    const found = at === null ? undefined : chart.markers[at];
    setMarker(found === undefined ? null : at);
    if (found) select.hold(found.index + offset, `${found.event.label}, ${found.event.tradedOn}.`);
  };

  return {
    index,
    spoken: selection.spoken,
    span: span && { from: span.from - offset, to: span.to - offset },
    marked,
    marker: marker !== null && chart.markers[marker]?.index === index ? marker : null,
    hover: (at) => select.hover(at + offset),
    leave: select.leave,
    hold: (at) => {
      if (marker === null || index === null || at === index) {
        setMarker(null);
        holdRow(at);
      } else goTo(Math.min(chart.markers.length - 1, Math.max(0, marker + (at > index ? 1 : -1))));
    },
    mark: ({ from, to, done }) => markAll({ from: from + offset, to: to + offset }, done),
    measureFrom: (at) => markAll({ from: at + offset, to: whole.rows.length - 1 }, true),
    step: (by) => {
      if (by === -1) {
        setMarker(null);
        holdRow(index ?? chart.rows.length - 1);
      } else if (marker === null && chart.markers.length > 0) {
        const at = chart.markers.findLastIndex((each) => each.index <= (index ?? chart.rows.length));
        goTo(Math.max(0, at));
      }
    },
    clear: () => {
      setMarker(null);
      select.clear();
    },
  };
}
