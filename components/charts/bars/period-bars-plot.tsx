"use client";

import {
  Bar,
  BarChart,
  CartesianGrid,
  Cell,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import type { PeriodBar, PeriodBars } from "@/lib/chart/bars/prepare-period-bars";

const tick = { fontSize: 11, fill: "var(--color-faint)" } as const;
const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });

/** The bars themselves; arrow keys walk them. A computed value is drawn lighter, a missing one not at all. */
export function PeriodBarsPlot({ bars: { bars, domain, title } }: { bars: PeriodBars }) {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={bars} margin={{ top: 4, right: 4, bottom: 0, left: 0 }} title={title}>
        <CartesianGrid vertical={false} stroke="var(--color-line)" />
        <XAxis dataKey="name" tickLine={false} axisLine={false} tick={tick} interval="preserveStartEnd" />
        <YAxis
          domain={domain}
          width={48}
          tickLine={false}
          axisLine={false}
          tick={tick}
          tickFormatter={(value: number) => compact.format(value)}
        />
        <ReferenceLine y={0} stroke="var(--color-faint)" />
        <Tooltip
          cursor={{ fill: "var(--color-accent-soft)" }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const bar = payload?.[0]?.payload as PeriodBar | undefined;
            if (!active || !bar) return null;
            return (
              <p className="rounded-tight border bg-raised px-2 py-1 text-small text-ink shadow-float">
                {bar.name}: <strong className="font-semibold">{bar.label}</strong>
                {bar.isDerived ? ", computed" : ""}
              </p>
            );
          }}
        />
        <Bar dataKey="value" isAnimationActive={false} maxBarSize={44}>
          {bars.map(({ name, isDerived }) => (
            <Cell key={name} fill="var(--color-series-1)" fillOpacity={isDerived ? 0.55 : 1} />
          ))}
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
