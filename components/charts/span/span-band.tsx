import { type PlotArea, toX } from "@/lib/chart/draw/geometry";

/** The marked stretch on the drawing: a tinted band between two lines. */
export function SpanBand({
  from,
  to,
  count,
  area,
}: {
  from: number;
  to: number;
  count: number;
  area: PlotArea;
}) {
  const left = toX({ index: Math.min(from, to), area, count });
  const right = toX({ index: Math.max(from, to), area, count });
  return (
    <g data-layer="span">
      <rect
        x={left}
        y={area.top}
        width={Math.max(1, right - left)}
        height={area.bottom - area.top}
        fill="var(--color-accent)"
        opacity={0.12}
      />
      <path
        d={`M${left} ${area.top}V${area.bottom}M${right} ${area.top}V${area.bottom}`}
        stroke="var(--color-accent)"
      />
    </g>
  );
}
