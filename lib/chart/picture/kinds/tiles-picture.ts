import type { PreparedTilesChart } from "../../tiles/prepare-tiles";
import { PAD, type Piece, toWatermark } from "../parts";
import type { Box } from "../price-picture";
import { toElement, toText } from "../svg";
import { clipText, toWritable } from "../text-width";

const GAP = 10;
/** Share of its colour that a tile of the largest move has. */
const MOST = 0.36;
const LEAST = 0.06;

/** What the tiles show. */
export function toTilesHeader(input: { top: number }): Piece {
  const y = input.top + 34;
  const words = "Change of the last session from the close before, largest rise first";
  return { svg: toText(words, { x: PAD, y, size: 20, fill: "muted" }), bottom: y + 4 };
}

/** One tile for each instrument, all of one size: symbol, change, close. */
export function toTilesBody({ chart, box }: { chart: PreparedTilesChart; box: Box }): string {
  const { width, top, bottom } = box;
  const count = Math.max(1, chart.tiles.length);
  const columns = Math.min(4, Math.ceil(Math.sqrt(count * 1.4)));
  const rows = Math.ceil(count / columns);
  const wide = (width - 2 * PAD - GAP * (columns - 1)) / columns;
  const high = (bottom - top - GAP * (rows - 1)) / rows;
  const tiles = chart.tiles.map((tile) => {
    const x = PAD + (tile.index % columns) * (wide + GAP);
    const y = top + Math.floor(tile.index / columns) * (high + GAP);
    const color = tile.direction === null ? "line" : tile.direction;
    const place = { x, y, width: wide, height: high, rx: 4 };
    const { instrument, changeText, closeText } = tile;
    const name = toWritable({ name: instrument.name, otherwise: instrument.symbol });
    const most = wide - 28;
    return [
      toElement("rect", { ...place, fill: "var(--color-raised)", stroke: "var(--color-line)" }),
      toElement("rect", {
        ...place,
        fill: `var(--color-${color})`,
        "fill-opacity": LEAST + (MOST - LEAST) * tile.strength,
      }),
      toText(clipText(name, { most, size: 17 }), { x: x + 14, y: y + 28, size: 17, fill: "ink" }),
      toText(changeText, { x: x + 14, y: y + 66, size: 28, bold: true, fill: "ink" }),
      toText(closeText, { x: x + 14, y: y + 92, size: 16, fill: "ink" }),
    ].join("");
  });
  const middle = { x: width / 2, y: (top + bottom) / 2 };
  return tiles.join("") + (chart.simulated ? toWatermark({ ...middle, width: width - 2 * PAD }) : "");
}
