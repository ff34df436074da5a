"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from "recharts";
import type { PreparedBarsChart } from "@/lib/chart/bars/prepare-bars";

const tick = { fontSize: 11, fill: "var(--color-faint)" } as const;

/** Room of the value axis and of the names below; the buttons over the bars stand in the same columns. */
const BARS_BOX = { axis: 48, right: 4, top: 6, names: 24 } as const;

/** The bars themselves. A computed value is drawn lighter, a missing one not at all; the selected one has an outline. */
export function BarsPlot({ chart, index }: { chart: PreparedBarsChart; index: number | null }) {
  const { bars, domain, ticks, label } = chart;
  const labels = new Map(ticks.map((each) => [each.value, each.label]));
  const margin = { top: BARS_BOX.top, right: BARS_BOX.right, bottom: 0, left: 0 };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={bars} margin={margin} title={label} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis
          dataKey="name"
          height={BARS_BOX.names}
          tickLine={false}
          axisLine={false}
          tick={tick}
          interval="preserveStartEnd"
        />
        <YAxis
          domain={[domain[0], domain[1]]}
          ticks={ticks.map(({ value }) => value)}
          width={BARS_BOX.axis}
          tickLine={false}
          axisLine={false}
          tick={tick}
          tickFormatter={(value: number) => labels.get(value) ?? ""}
        />
        <ReferenceLine y={0} stroke="var(--color-faint)" />
        <Bar dataKey="value" isAnimationActive={false} maxBarSize={44}>
          {bars.map(({ name, index: at, derived }) => (
            <Cell
              key={name}
              fill="var(--color-series-1)"
              fillOpacity={derived ? 0.55 : 1}
              stroke={at === index ? "var(--color-ink)" : undefined}
              strokeWidth={at === index ? 2 : 0}
            />
          ))}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
