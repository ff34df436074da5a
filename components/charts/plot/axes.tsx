import type { Domain } from "@/lib/chart/axis/price-axis";
import type { TimeTick } from "@/lib/chart/axis/time-axis";
import { type PlotArea, toY } from "@/lib/chart/draw/geometry";
import { toRulePath } from "@/lib/chart/draw/rules";
import { placeTimeLabels } from "@/lib/chart/draw/time-labels";
import type { AxisTick } from "@/lib/chart/view/price-frame";

interface AxesProps {
  ticks: readonly AxisTick[];
  timeTicks: readonly TimeTick[];
  domain: Domain;
  area: PlotArea;
  /** Rows of the chart. */
  count: number;
  /** A value with a dashed rule of its own: where the span began, or 100. */
  reference: number | null;
}

const text = { fill: "var(--color-faint)", fontSize: 11 } as const;

/** Rules and labels of a drawing: values at the right, days below. All rules are one path. */
export function Axes({ ticks, timeTicks, domain, area, count, reference }: AxesProps) {
  const labels = [...placeTimeLabels({ ticks: timeTicks, area, count })];
  const values = ticks.map(({ value }) => value);
  return (
    <g data-layer="axes">
      <path d={toRulePath({ values, domain, area })} stroke="var(--color-line)" />
      <path d={`M${area.left} ${area.bottom}H${area.right}`} stroke="var(--color-line)" />
      {reference !== null && (
        <path
          d={toRulePath({ values: [reference], domain, area })}
          stroke="var(--color-faint)"
          strokeDasharray="3 4"
        />
      )}
      {ticks.map(({ value, label }) => (
        <text
          key={value}
          x={area.right + 8}
          y={toY({ value, domain, area }) + 4}
          className="tabular-nums"
          {...text}
        >
          {label}
        </text>
      ))}
      {labels.map(([day, { label, x }]) => (
        <text key={day} x={x} y={area.bottom + 18} textAnchor="middle" {...text}>
          {label}
        </text>
      ))}
    </g>
  );
}
