import type { Domain } from "@/lib/chart/axis/price-axis";
import type { PlotArea } from "@/lib/chart/draw/geometry";
import { toAreaPath, toLinePath } from "@/lib/chart/lines/line-path";
import type { PreparedLine } from "@/lib/chart/lines/prepare-lines";

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

/** The lines of indicators over a drawing, without those that the legend has put away. */
export function Overlays({
  lines,
  hidden,
  domain,
  area,
  width,
}: {
  lines: readonly PreparedLine[];
  hidden: ReadonlySet<string>;
  domain: Domain;
  area: PlotArea;
  width: number;
}) {
  return lines
    .filter(({ id }) => !hidden.has(id))
    .map(({ id, values, color, dash }) => (
      <LineLayer key={id} name={id} {...{ values, domain, area, color, dash, width }} />
    ));
}
