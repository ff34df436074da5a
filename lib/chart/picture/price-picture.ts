import { formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { toBarLabel } from "../axis/interval";
import type { PlotArea } from "../draw/geometry";
import { toRulePath } from "../draw/rules";
import { toLinePath } from "../lines/line-path";
import type { PreparedPriceChart } from "../price-chart";
import { type DrawnBar, spanWords, toDrawnBars } from "../sample/drawn-bars";
import { toPriceTicks } from "../view/price-frame";
import { TIME_ROOM, toAxisRoom, toTickCount, toTimeAxis, toValueAxis } from "./axes";
import { toLineEntry, toPaneHeight, toPanes } from "./panes";
import { PAD, type Piece, toLegend, toTriangle, toTriangleWidth, toWatermark } from "./parts";
import { MARKER, toBars, toCandles, toCloses, toMarkers, toVolume } from "./price-layers";
import { toStroke, toText } from "./svg";
import { clipText, measureText } from "./text-width";

const VOLUME_SHARE = 0.16;
/** Pixels that a candle needs in a picture. */
const CANDLE_PIXELS = 3.2;

const intervalWords = { "1d": "daily", "1wk": "weekly", "1mo": "monthly" } as const;

/** Where a drawing may stand. */
export interface Box {
  width: number;
  top: number;
  bottom: number;
}

/** The newest close and the round values need room at the right. */
function axisOf(chart: PreparedPriceChart): number {
  const tag = toNewestTag(chart);
  return toAxisRoom([...chart.ticks.map(({ label }) => label), ...(tag === null ? [] : [tag.label])]);
}

function barsOf(chart: PreparedPriceChart, width: number) {
  const room = width - 2 * PAD - axisOf(chart);
  return toDrawnBars({ rows: chart.rows, limit: Math.floor(room / CANDLE_PIXELS) });
}

/** The newest close, the change and since when, and what is drawn; the overlays' legend below. */
export function toPriceHeader({
  chart,
  width,
  top,
}: {
  chart: PreparedPriceChart;
  width: number;
  top: number;
}): Piece {
  const y = top + 58;
  const { change, instrument } = chart;
  const end = change?.to ?? chart.rows.findLast(({ close }) => close !== null)?.close ?? null;
  const close = end === null ? "No closing price" : formatPrice({ value: end, instrument });
  let x = PAD;
  let svg = toText(close, { x, y, size: 46, bold: true, fill: "ink" });
  x += measureText(close, { size: 46, bold: true }) + 22;
  if (change?.pct != null) {
    const fill = change.pct >= 0 ? "up" : "down";
    const text = formatPercent({ pct: change.pct, signed: true });
    svg += toTriangle({ x, y: y - 2, size: 30, up: change.pct >= 0 });
    x += toTriangleWidth(30);
    svg += toText(text, { x, y, size: 30, bold: true, fill });
    x += measureText(text, { size: 30, bold: true }) + 16;
  }
  const since =
    change === null
      ? ""
      : `from ${formatPrice({ value: change.from, instrument })}, ${toBarLabel({
          tradedOn: change.fromOn,
          interval: chart.interval,
        })}`;
  const drawn = toDrawnWords(chart, width);
  const sinceWidth = measureText(since, { size: 20 });
  svg += toText(since, { x, y, size: 20, fill: "muted" });
  const beside = x + sinceWidth + 40 + measureText(drawn, { size: 18 }) < width - PAD;
  const below = beside ? y : y + 32;
  svg += toText(drawn, {
    x: beside ? width - PAD : PAD,
    y: below,
    size: 18,
    fill: "faint",
    ...(beside ? { anchor: "end" as const } : {}),
  });
  const legend = toLegend({
    entries: chart.overlays.map(toLineEntry),
    x: PAD,
    y: below + 14,
    width: width - 2 * PAD,
  });
  return { svg: svg + legend.svg, bottom: legend.bottom };
}

/** "Weekly candles in USD, to Mar 16, 2021". */
function toDrawnWords(chart: PreparedPriceChart, width: number): string {
  const { span } = barsOf(chart, width);
  const every = !isGathered(chart) || span === "row" ? intervalWords[chart.interval] : spanWords[span];
  const kind = isGathered(chart) ? chart.chartType : "closes";
  const total = chart.adjustment === "total" ? ", dividends reinvested" : "";
  const last = chart.rows.at(-1);
  const to = last ? `, to ${last.label}${last.unfinished ? " (so far)" : ""}` : "";
  const log = chart.domain[2] === "log" ? ", log scale" : "";
  const words = `${every} ${kind} in ${chart.unitLabel}${total}${log}${to}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The drawing of a price chart, with its panes, inside a box. */
export function toPriceBody({ chart, box }: { chart: PreparedPriceChart; box: Box }): string {
  const { width, top, bottom } = box;
  const paneHeight = toPaneHeight({ panes: chart.panes.length, room: bottom - top });
  const own = bottom - TIME_ROOM - paneHeight * chart.panes.length;
  const volume = chart.hasVolume ? (own - top) * VOLUME_SHARE : 0;
  const strip = chart.markers.length > 0 ? MARKER.strip : 14;
  const area: PlotArea = {
    left: PAD,
    right: width - PAD - axisOf(chart),
    top,
    priceBottom: own - volume - strip,
    bottom: own,
  };
  const { bars } = barsOf(chart, width);
  const ticks = toPriceTicks({
    domain: chart.domain,
    instrument: chart.instrument,
    count: toTickCount(area.priceBottom - area.top),
  });
  const count = chart.rows.length;
  const middle = { x: (area.left + area.right) / 2, y: (area.top + area.priceBottom) / 2 };
  return [
    toValueAxis({ ticks, domain: chart.domain, area, tag: toNewestTag(chart) }),
    chart.simulated ? toWatermark({ ...middle, width: area.right - area.left }) : "",
    chart.change === null
      ? ""
      : toStroke(toRulePath({ values: [chart.change.from], domain: chart.domain, area }), {
          color: "var(--color-faint)",
          dash: "4 5",
        }),
    toVolume({ bars, area, height: volume, count }),
    toPrices({ chart, bars, area }),
    ...chart.overlays.map(({ values, color, dash }) =>
      toStroke(toLinePath({ values, domain: chart.domain, area }), { color, dash, width: 2.25 }),
    ),
    toMarkers({ chart, area }),
    toTimeAxis({ ticks: chart.timeTicks, area, count }),
    toPanes({
      panes: chart.panes,
      left: area.left,
      right: area.right,
      top: own + TIME_ROOM,
      height: paneHeight,
    }),
  ].join("");
}

/** Candles and bars gather rows where there are more than can be told apart; lines do not. */
function isGathered({ chartType }: PreparedPriceChart): boolean {
  return chartType === "candles" || chartType === "bars";
}

function toPrices(input: { chart: PreparedPriceChart; bars: DrawnBar[]; area: PlotArea }): string {
  if (input.chart.chartType === "candles") return toCandles(input);
  return input.chart.chartType === "bars" ? toBars(input) : toCloses(input);
}

function toNewestTag(chart: PreparedPriceChart) {
  const newest = chart.rows.findLast(({ close }) => close !== null);
  if (newest?.close == null) return null;
  const label = formatPrice({ value: newest.close, instrument: chart.instrument });
  return {
    value: newest.close,
    label: clipText(label, { most: 120, size: 16 }),
    color: "var(--color-accent)",
  };
}
