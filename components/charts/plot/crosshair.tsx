import type { Domain } from "@/lib/chart/axis/price-axis";
import { type PlotArea, toX, toY } from "@/lib/chart/draw/geometry";

/** A line at the selected row and a dot on its value; without a value, only the line. */
export function Crosshair({
  index,
  value,
  count,
  domain,
  area,
  color,
}: {
  index: number;
  value: number | null;
  count: number;
  domain: Domain;
  area: PlotArea;
  color: string;
}) {
  const x = toX({ index, area, count });
  return (
    <g data-layer="crosshair">
      <line x1={x} x2={x} y1={area.top} y2={area.bottom} stroke="var(--color-muted)" strokeDasharray="2 2" />
      {value !== null && (
        <circle
          cx={x}
          cy={toY({ value, domain, area })}
          r={4}
          fill={color}
          stroke="var(--color-raised)"
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}
