import { MISSING } from "@/lib/format/formatters";
import { toShare } from "../../axis/price-axis";
import type { PreparedBarsChart } from "../../bars/prepare-bars";
import type { PlotArea } from "../../draw/geometry";
import { TIME_ROOM, toAxisRoom, toValueAxis } from "../axes";
import { PAD, type Piece, toWatermark } from "../parts";
import type { Box } from "../price-picture";
import { toElement, toStroke, toText } from "../svg";
import { clipText, measureText } from "../text-width";

/** Share of its band that a bar fills, and how wide it gets at most. */
const FILL = 0.66;
const MOST_WIDTH = 90;

/** What the bars are, and the newest of them in large. */
export function toBarsHeader(input: { chart: PreparedBarsChart; width: number; top: number }): Piece {
  const { chart, width, top } = input;
  const y = top + 52;
  const last = chart.bars.findLast(({ value }) => value !== null);
  const large = last?.label ?? "none is known";
  const beside = `${chart.label}${last ? `, ${last.name}` : ""}`;
  const x = PAD + measureText(large, { size: 42, bold: true }) + 20;
  return {
    svg:
      toText(large, { x: PAD, y, size: 42, bold: true, fill: "ink" }) +
      toText(clipText(beside, { most: width - PAD - x, size: 22 }), { x, y, size: 22, fill: "muted" }),
    bottom: y + 8,
  };
}

/** The bars on their axis, each with its value where there is room for it. */
export function toBarsBody({ chart, box }: { chart: PreparedBarsChart; box: Box }): string {
  const { width, top, bottom } = box;
  const axis = toAxisRoom(chart.ticks.map(({ label }) => label));
  const own = bottom - TIME_ROOM;
  const area: PlotArea = {
    left: PAD,
    right: width - PAD - axis,
    top: top + 14,
    // The value of a loss stands below its bar, above the names.
    priceBottom: own - (chart.domain[0] < 0 ? 22 : 0),
    bottom: own,
  };
  const y = (value: number) =>
    area.priceBottom - toShare({ value, domain: chart.domain }) * (area.priceBottom - area.top);
  const band = (area.right - area.left) / chart.bars.length;
  const wide = Math.min(MOST_WIDTH, band * FILL);
  const zero = y(0);
  const bars = chart.bars.map(({ index, name, value, label, derived }) => {
    const middle = area.left + (index + 0.5) * band;
    const under = toText(clipText(name, { most: band - 4, size: 15 }), {
      x: middle,
      y: area.bottom + 22,
      size: 15,
      fill: "faint",
      anchor: "middle",
    });
    if (value === null) {
      const missing = toText(MISSING, { x: middle, y: zero - 6, size: 15, fill: "faint", anchor: "middle" });
      return missing + (isNamed(index, band) ? under : "");
    }
    const at = { x: middle - wide / 2, y: Math.min(zero, y(value)), width: wide };
    const height = Math.max(1, Math.abs(zero - y(value)));
    const look = { fill: "var(--color-series-1)", "fill-opacity": derived ? 0.55 : 1 };
    const fits = measureText(label, { size: 15 }) < band;
    const above = { x: middle, y: value < 0 ? y(value) + 17 : y(value) - 6, size: 15, fill: "muted" };
    return (
      toElement("rect", { ...at, height, ...look }) +
      (isNamed(index, band) ? under : "") +
      (fits ? toText(label, { ...above, anchor: "middle" }) : "")
    );
  });
  const middle = { x: (area.left + area.right) / 2, y: (area.top + area.priceBottom) / 2 };
  return [
    toValueAxis({ ticks: chart.ticks, domain: chart.domain, area }),
    chart.simulated ? toWatermark({ ...middle, width: area.right - area.left }) : "",
    ...bars,
    toStroke(`M${area.left} ${zero}H${area.right}`, { color: "var(--color-faint)" }),
  ].join("");
}

/** On narrow bands only every second or fourth bar is named. */
function isNamed(index: number, band: number): boolean {
  return index % (band >= 56 ? 1 : band >= 30 ? 2 : 4) === 0;
}
