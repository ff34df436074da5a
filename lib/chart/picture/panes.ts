import { type PlotArea, toY } from "../draw/geometry";
import { toRulePath } from "../draw/rules";
import { toLinePath } from "../lines/line-path";
import { formatLineValue, type PreparedLine, type PreparedPane } from "../lines/prepare-lines";
import type { LegendEntry } from "./parts";
import { toLegend } from "./parts";
import { toStroke, toText } from "./svg";

const LEGEND_ROOM = 32;

/** Panes take at most this share of the room that the drawing has. */
const MOST_SHARE = 0.5;

/** A computed line's entry: its name and newest value. */
export function toLineEntry({ label, color, dash, unit, values }: PreparedLine): LegendEntry {
  const newest = values.findLast((value) => value !== null) ?? null;
  return { label, color, dash, value: formatLineValue({ value: newest, unit }), direction: null };
}

/** Height of each pane so that the chart above keeps half of the room. */
export function toPaneHeight({ panes, room }: { panes: number; room: number }): number {
  return panes === 0 ? 0 : Math.min(150, (room * MOST_SHARE) / panes);
}

/** Panes below each other from `top`, over the same columns as the chart above. */
export function toPanes(input: {
  panes: readonly PreparedPane[];
  left: number;
  right: number;
  top: number;
  height: number;
}): string {
  const { panes, left, right, height } = input;
  return panes
    .map((pane, position) => {
      const top = input.top + position * height;
      const area: PlotArea = {
        left,
        right,
        top: top + LEGEND_ROOM + 4,
        priceBottom: top + height - 8,
        bottom: top + height - 8,
      };
      return toPane(pane, area, top);
    })
    .join("");
}

function toPane(pane: PreparedPane, area: PlotArea, top: number): string {
  const { domain, ticks, guides, lines } = pane;
  const legend = toLegend({
    entries: lines.map(toLineEntry),
    x: area.left,
    y: top + 2,
    width: area.right - area.left,
  });
  const shown = ticks.length > 3 ? ticks.filter((_, i) => i % 2 === 0) : ticks;
  const levels = guides.length > 0 ? guides : shown.map(({ value }) => value);
  const rules = toStroke(toRulePath({ values: levels, domain, area }), {
    color: "var(--color-line)",
    dash: "3 5",
  });
  const labels = shown.map(({ value, label }) => {
    const y = toY({ value, domain, area });
    return toText(label, { x: area.right + 12, y: y + 5, size: 14, fill: "faint" });
  });
  const strokes = lines.map(({ values, color, dash }) =>
    toStroke(toLinePath({ values, domain, area }), { color, dash, width: 2 }),
  );
  const edge = toStroke(`M${area.left} ${top + 0.5}H${area.right}`, { color: "var(--color-line)" });
  return edge + legend.svg + rules + labels.join("") + strokes.join("");
}
