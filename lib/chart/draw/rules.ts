import type { Domain } from "../axis/price-axis";
import { type PlotArea, toY } from "./geometry";

/** One SVG path of a level rule at each value, from edge to edge; values outside the domain have none. */
export function toRulePath({
  values,
  domain,
  area,
}: {
  values: readonly number[];
  domain: Domain;
  area: PlotArea;
}): string {
  return values
    .filter((value) => value >= domain[0] && value <= domain[1])
    .map((value) => `M${area.left} ${Math.round(toY({ value, domain, area })) + 0.5}H${area.right}`)
    .join("");
}
