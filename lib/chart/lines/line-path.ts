import type { Domain } from "../axis/price-axis";
import { type PlotArea, toX, toY } from "../draw/geometry";
import { sampleLine } from "../sample/line-points";

/** Points for each pixel of width: more are not to be told apart. */
const POINTS_PER_PIXEL = 1.5;
/** Length of the stub that a point without neighbours is drawn as. */
const LONE_WIDTH = 2;

interface Line {
  values: readonly (number | null)[];
  domain: Domain;
  area: PlotArea;
}

/**
 * SVG path of a line over a chart's rows; a gap begins a new stroke, a lone point is a short stub. More values than
 * the width can show are sampled, and the extremes stay.
 */
export function toLinePath(line: Line): string {
  return listStrokes(line).map(toStroke).join("");
}

/** The same line with the ground under it down to the price pane's bottom, each stroke closed: to be filled. */
export function toAreaPath(line: Line): string {
  return listStrokes(line)
    .map((stroke) => {
      const half = stroke.length === 1 ? LONE_WIDTH / 2 : 0;
      const [first, last] = [stroke[0] ?? [0, 0], stroke.at(-1) ?? [0, 0]];
      return `${toStroke(stroke)}L${round(last[0] + half)} ${line.area.priceBottom}H${round(first[0] - half)}Z`;
    })
    .join("");
}

type Point = readonly [x: number, y: number];

function toStroke(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return "";
  if (points.length === 1) return `M${round(first[0] - LONE_WIDTH / 2)} ${first[1]}h${LONE_WIDTH}`;
  return `M${points.map(([x, y]) => `${x} ${y}`).join("L")}`;
}

/** The drawn points, apart where a gap lies between them. */
function listStrokes({ values, domain, area }: Line): Point[][] {
  const limit = Math.max(64, Math.round((area.right - area.left) * POINTS_PER_PIXEL));
  const strokes: Point[][] = [];
  let before: number | undefined;
  for (const index of sampleLine({ values, limit })) {
    if (!isJoined(values, before, index)) strokes.push([]);
    const x = round(toX({ index, area, count: values.length }));
    strokes.at(-1)?.push([x, round(toY({ value: values[index] ?? 0, domain, area }))]);
    before = index;
  }
  return strokes;
}

/** True when two drawn points are there and no gap lies between them. */
function isJoined(values: readonly (number | null)[], from: number | undefined, to: number): boolean {
  if (from === undefined) return false;
  for (let between = from + 1; between < to; between++) if (values[between] === null) return false;
  return true;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
