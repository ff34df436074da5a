"use client";

import { useCallback, useMemo, useState } from "react";
import { type PreparedPriceChart, pickChartType, preparePriceChart } from "@/lib/chart/price-chart";
import type { ShownLook } from "@/lib/chart/view/shown-chart";
import { panViewport, toRowSpan, toViewport, type Viewport, zoomViewport } from "@/lib/chart/view/viewport";
import { zoomPriceChart } from "@/lib/chart/view/zoom";
import type { ChartDrawing, ChartModel } from "@/lib/contract/chart-model";
import type { SpanFigures } from "@/lib/contract/skill-results";
import type { Viewing } from "../plot/input/use-gestures";

export interface PriceView {
  /** The whole chart, and the part of it that is shown: the same object while that is all. */
  whole: PreparedPriceChart;
  chart: PreparedPriceChart;
  /** Rows of the whole before the first that is shown. */
  offset: number;
  scale: "linear" | "log";
  setDrawing: (drawing: ChartDrawing) => void;
  setScale: (scale: "linear" | "log") => void;
  setAdjustment: (adjustment: "price" | "total") => void;
  viewing: Viewing;
  /** How it is looked at now, for a picture and for a link. */
  look: ShownLook;
}

/** How a price chart is looked at: drawing, scale, adjustment, and the part of it that is shown. */
export function usePriceView(input: {
  model: ChartModel;
  first: ShownLook;
  figures: SpanFigures | null;
}): PriceView {
  const { model, first, figures } = input;
  const [drawing, setDrawing] = useState<ChartDrawing | null>(null);
  const [ownScale, setScale] = useState<"linear" | "log" | null>(null);
  const [ownAdjustment, setAdjustment] = useState<"price" | "total" | null>(null);
  const chartType = drawing ?? first.drawing ?? pickChartType(model);
  const scale = ownScale ?? first.scale ?? model.look?.scale ?? "linear";
  const adjustment = ownAdjustment ?? first.adjustment ?? model.look?.adjustment ?? "price";
  const whole = useMemo(
    () => preparePriceChart({ model, chartType, scale, adjustment, figures }),
    [model, chartType, scale, adjustment, figures],
  );
  const count = whole.rows.length;
  const { view, change } = useViewport({ model, whole, first });
  const { chart, offset } = useMemo(() => {
    const span = toRowSpan({ view, count: whole.rows.length });
    return span === null
      ? { chart: whole, offset: 0 }
      : { chart: zoomPriceChart(whole, span), offset: span.from };
  }, [whole, view]);
  const zoomed = chart !== whole;
  // The same objects while the pointer moves: the bars of buttons are not drawn again.
  const viewing = useMemo(
    (): Viewing => ({
      zoomed,
      zoom: (factor, share) => change((now) => zoomViewport({ view: now, count, factor, share })),
      pan: (share) => change((now) => panViewport({ view: now, count, rows: share * (now?.size ?? 0) })),
      reset: () => change(() => null),
    }),
    [zoomed, count, change],
  );
  const look = useMemo(
    (): ShownLook => ({
      drawing: whole.chartType,
      ...(whole.canBeLog && scale === "log" ? { scale } : {}),
      ...(whole.adjustment === "total" ? { adjustment: "total" } : {}),
      ...(zoomed ? { from: chart.rows[0]?.tradedOn, to: chart.rows.at(-1)?.tradedOn } : {}),
    }),
    [whole, chart, scale, zoomed],
  );
  return {
    whole,
    chart,
    offset,
    scale: whole.canBeLog ? scale : "linear",
    setDrawing,
    setScale,
    setAdjustment,
    viewing,
    look,
  };
}

/** The shown part inside one model; another model (a new range) is shown whole. */
function useViewport(input: { model: ChartModel; whole: PreparedPriceChart; first: ShownLook }) {
  const { model, whole, first } = input;
  const toFirst = (): Viewport | null => {
    if (!first.from || !first.to) return null;
    return toViewport({ days: whole.rows.map(({ tradedOn }) => tradedOn), from: first.from, to: first.to });
  };
  const [state, setState] = useState(() => ({ model, view: toFirst() }));
  const change = useCallback(
    (to: (now: Viewport | null) => Viewport | null) =>
      setState((now) => ({ model, view: to(now.model === model ? now.view : null) })),
    [model],
  );
  return { view: state.model === model ? state.view : null, change };
}
