import type { Domain } from "../axis/price-axis";
import { type PlotArea, toX, toY } from "../draw/geometry";

/** SVG path of a line over a chart's rows; a gap begins a new stroke, a lone point is a dot of no length. */
export function toLinePath(input: {
  values: readonly (number | null)[];
  domain: Domain;
  area: PlotArea;
}): string {
  const { values, domain, area } = input;
  let path = "";
  let drawing = false;
  values.forEach((value, index) => {
    if (value === null) {
      drawing = false;
      return;
    }
    const x = round(toX({ index, area, count: values.length }));
    const y = round(toY({ value, domain, area }));
    path += drawing ? `L${x} ${y}` : `M${x} ${y}h0`;
    drawing = true;
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
