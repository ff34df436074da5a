import type { Domain } from "@/lib/chart/axis/price-axis";
import type { PlotArea } from "@/lib/chart/draw/geometry";
import { toAreaPath, toLinePath } from "@/lib/chart/lines/line-path";

/** One line as one path; a gap breaks it, and a point without neighbours is a stub. */
export function LineLayer({
  name,
  values,
  domain,
  area,
  color,
  dash,
  width,
}: {
  name: string;
  values: readonly (number | null)[];
  domain: Domain;
  area: PlotArea;
  color: string;
  dash?: string | undefined;
  width: number;
}) {
  return (
    <path
      data-line={name}
      d={toLinePath({ values, domain, area })}
      fill="none"
      stroke={color}
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinejoin="round"
    />
  );
}

/** The ground under a line, tinted with its colour. */
export function AreaLayer({
  values,
  domain,
  area,
  color,
}: {
  values: readonly (number | null)[];
  domain: Domain;
  area: PlotArea;
  color: string;
}) {
  return <path data-layer="area" d={toAreaPath({ values, domain, area })} fill={color} opacity={0.14} />;
}
