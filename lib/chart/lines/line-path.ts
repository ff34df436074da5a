import type { Domain } from "../axis/price-axis";
import { type PlotArea, toX, toY } from "../draw/geometry";
import { sampleLine } from "../sample/line-points";

/** Points for each pixel of width: more are not to be told apart. */
const POINTS_PER_PIXEL = 1.5;
/** Length of the stub that a point without neighbours is drawn as. */
const LONE_WIDTH = 2;

/**
 * SVG path of a line over a chart's rows; a gap begins a new stroke, a lone point is a short stub. More values than
 * the width can show are sampled, and the extremes stay.
 */
export function toLinePath(input: {
  values: readonly (number | null)[];
  domain: Domain;
  area: PlotArea;
}): string {
  const { values, domain, area } = input;
  const limit = Math.max(64, Math.round((area.right - area.left) * POINTS_PER_PIXEL));
  const indices = sampleLine({ values, limit });
  let path = "";
  indices.forEach((index, place) => {
    const x = round(toX({ index, area, count: values.length }));
    const y = round(toY({ value: values[index] ?? 0, domain, area }));
    const joined = isJoined(values, indices[place - 1], index);
    if (joined) path += `L${x} ${y}`;
    else if (isJoined(values, index, indices[place + 1])) path += `M${x} ${y}`;
    else path += `M${round(x - LONE_WIDTH / 2)} ${y}h${LONE_WIDTH}`;
  });
  return path;
}

/** True when two drawn points are there and no gap lies between them. */
function isJoined(
  values: readonly (number | null)[],
  from: number | undefined,
  to: number | undefined,
): boolean {
  if (from === undefined || to === undefined) return false;
  for (let between = from + 1; between < to; between++) if (values[between] === null) return false;
  return true;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
