"use client";

import type { XAxisProps, YAxisProps } from "recharts";
import type { Domain } from "@/lib/chart/axis/price-axis";
import type { TimeTick } from "@/lib/chart/axis/time-axis";
import { type PlotArea, TIME_AXIS_HEIGHT } from "@/lib/chart/draw/geometry";
import { placeTimeLabels } from "@/lib/chart/draw/time-labels";
import type { AxisTick } from "@/lib/chart/price-chart";

const text = { fill: "var(--color-faint)", fontSize: 11 } as const;

/** Settings of the session axis: one equal band per row, labels where they were prepared. */
export function toTimeAxis({
  ticks,
  area,
  count,
}: {
  ticks: readonly TimeTick[];
  area: PlotArea;
  count: number;
}): XAxisProps {
  const labels = placeTimeLabels({ ticks, area, count });
  const renderTick = ({ y, payload }: { y: number | string; payload: { value: string } }) => {
    const placed = labels.get(payload.value);
    return (
      <text x={placed?.x} y={Number(y) + 10} textAnchor="middle" {...text}>
        {placed?.label}
      </text>
    );
  };
  return {
    dataKey: "tradedOn",
    type: "category",
    scale: "band",
    ticks: ticks.map((tick) => tick.tradedOn),
    interval: 0,
    height: TIME_AXIS_HEIGHT,
    tick: renderTick,
    tickLine: false,
    axisLine: { stroke: "var(--color-line)" },
  };
}

/** Settings of the value axis: the prepared domain, and free room below it for markers and volume. */
export function toValueAxis({
  ticks,
  domain,
  area,
  axisWidth,
}: {
  ticks: readonly AxisTick[];
  domain: Domain;
  area: PlotArea;
  axisWidth: number;
}): YAxisProps {
  const labels = new Map(ticks.map((tick) => [tick.value, tick.label]));
  return {
    orientation: "right",
    type: "number",
    domain,
    allowDataOverflow: true,
    ticks: ticks.map((tick) => tick.value),
    tickFormatter: (value: number) => labels.get(value) ?? "",
    interval: 0,
    width: axisWidth,
    padding: { bottom: area.bottom - area.priceBottom },
    tick: { ...text, className: "tabular-nums" },
    tickLine: false,
    axisLine: false,
  };
}
