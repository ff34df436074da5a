import type { Instrument } from "@/lib/contract/market";
import { formatNumber } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { prepareTickValues } from "../axis/price-axis";
import type { PreparedComparisonChart } from "../comparison-chart";
import type { PlotArea } from "../draw/geometry";
import { toRulePath } from "../draw/rules";
import { toLinePath } from "../lines/line-path";
import { TIME_ROOM, toAxisRoom, toTickCount, toTimeAxis, toValueAxis } from "./axes";
import { toLineEntry, toPaneHeight, toPanes } from "./panes";
import { type LegendEntry, PAD, type Piece, toLegend, toWatermark } from "./parts";
import type { Box } from "./price-picture";
import { toStroke, toText } from "./svg";
import { clipText, toWritable } from "./text-width";

/** What is compared and since when, and the legend with each series' change. */
export function toComparisonHeader({
  chart,
  width,
  top,
}: {
  chart: PreparedComparisonChart;
  width: number;
  top: number;
}): Piece {
  const last = chart.rows.at(-1);
  const words = `${chart.unitLabel}${last ? `, to ${last.label}` : ""}`;
  const y = top + 34;
  const entries = chart.series.map(
    ({ instrument, color, dash, changePct }): LegendEntry => ({
      color,
      dash,
      label: toLabel(instrument),
      value: changePct === null ? "no value" : formatPercent({ pct: changePct, signed: true }),
      direction: changePct === null ? null : changePct >= 0 ? "up" : "down",
    }),
  );
  const legend = toLegend({
    entries: [...entries, ...chart.overlays.map(toLineEntry)],
    x: PAD,
    y: y + 12,
    width: width - 2 * PAD,
  });
  return { svg: toText(words, { x: PAD, y, size: 20, fill: "muted" }) + legend.svg, bottom: legend.bottom };
}

function toLabel({ name, symbol }: Instrument): string {
  const written = toWritable({ name, otherwise: "" });
  return written ? `${clipText(written, { most: 260, size: 18 })} (${symbol})` : symbol;
}

/** The lines of a comparison on their common scale, with the panes below. */
export function toComparisonBody({ chart, box }: { chart: PreparedComparisonChart; box: Box }): string {
  const { width, top, bottom } = box;
  const paneHeight = toPaneHeight({ panes: chart.panes.length, room: bottom - top });
  const own = bottom - TIME_ROOM - paneHeight * chart.panes.length;
  const axis = toAxisRoom(chart.ticks.map(({ label }) => label));
  const area: PlotArea = { left: PAD, right: width - PAD - axis, top, priceBottom: own - 8, bottom: own };
  const middle = { x: (area.left + area.right) / 2, y: (area.top + area.priceBottom) / 2 };
  const { domain, timeTicks } = chart;
  const count = toTickCount(area.priceBottom - area.top);
  const { values, decimals } = prepareTickValues({ domain, count });
  const ticks = values.map((value) => ({ value, label: formatNumber({ value, digits: decimals }) }));
  return [
    toValueAxis({ ticks, domain, area }),
    chart.simulated ? toWatermark({ ...middle, width: area.right - area.left }) : "",
    toStroke(toRulePath({ values: [100], domain, area }), { color: "var(--color-faint)", dash: "4 5" }),
    ...[...chart.series, ...chart.overlays].map(({ values, color, dash }) =>
      toStroke(toLinePath({ values, domain, area }), { color, dash, width: 2.5 }),
    ),
    toTimeAxis({ ticks: timeTicks, area, count: chart.rows.length }),
    toPanes({
      panes: chart.panes,
      left: area.left,
      right: area.right,
      top: own + TIME_ROOM,
      height: paneHeight,
    }),
  ].join("");
}
