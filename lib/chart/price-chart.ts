import type { ChartDrawing, ChartEvent, ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import type { Instrument, Interval, Provenance } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { getPriceUnit } from "@/lib/format/money";
import { isLastBarUnfinished, toBarLabel } from "./axis/interval";
import { type EventMarker, prepareMarkers } from "./draw/markers";
import { type PreparedLine, type PreparedPane, prepareLines } from "./lines/prepare-lines";
import { type PriceFrame, preparePriceFrame } from "./view/price-frame";

/** One bar. Prices in the instrument's currency; null is a gap. */
export interface PriceRow {
  index: number;
  tradedOn: string;
  /** `Mar 16, 2021`, `Week of Mar 15, 2021`, `Mar 2021`. */
  readonly label: string;
  open: number | null;
  high: number | null;
  low: number | null;
  close: number | null;
  volume: number | null;
  /** Close against the row's own open, or against the last close before it where the open is missing. */
  direction: "up" | "down";
  /** Percent from the last close before it inside the chart; null on the first, and where either is missing. */
  changePct: number | null;
  /** Still in the making: drawn and told as such. */
  unfinished: boolean;
  events: ChartEvent[];
}

/** Everything a price drawing needs, decided. Rows ascend by day, one per bar. */
export interface PreparedPriceChart extends PriceFrame {
  kind: "price";
  chartId: string;
  title: string;
  instrument: Instrument;
  /** As drawn: with dividends reinvested it says so. */
  provenance: Provenance;
  /** True when closes with dividends reinvested are there for the whole of it. */
  canBeTotal: boolean;
  adjustment: "price" | "total";
  interval: Interval;
  chartType: ChartDrawing;
  rows: PriceRow[];
  /** True when at least one row has all four prices. */
  hasCandles: boolean;
  hasVolume: boolean;
  markers: EventMarker[];
  /** Computed lines over the prices, and those in panes of their own below. */
  overlays: PreparedLine[];
  panes: PreparedPane[];
  /** `USD`, or `points`. */
  unitLabel: string;
  simulated: boolean;
}

const known = (column: readonly (number | null)[], index: number): number | null => {
  const value = column[index];
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
};

function toRows({
  series,
  interval,
  adjustment,
}: {
  series: ChartSeries;
  interval: Interval;
  adjustment: "price" | "total";
}): PriceRow[] {
  let before: number | null = null;
  return series.tradedOn.map((tradedOn, index) => {
    const share = adjustment === "total" ? toDividendShare(series, index) : 1;
    const read = (column: readonly (number | null)[]) => {
      const value = known(column, index);
      return share === 1 || value === null ? value : share === null ? null : value * share;
    };
    const open = read(series.open);
    const close = read(series.close);
    const from: number | null = open ?? before;
    const row: PriceRow = {
      index,
      tradedOn,
      // Made when it is read: thousands of rows are drawn and few are named.
      get label() {
        return toBarLabel({ tradedOn, interval });
      },
      open,
      high: read(series.high),
      low: read(series.low),
      close,
      volume: known(series.volume, index),
      direction: close !== null && from !== null && close < from ? "down" : "up",
      changePct: close !== null && before !== null && before !== 0 ? (close / before - 1) * 100 : null,
      unfinished: false,
      events: [],
    };
    before = close ?? before;
    return row;
  });
}

/** What a price of that bar is multiplied by so that dividends count as reinvested. */
function toDividendShare({ close, adjClose }: ChartSeries, index: number): number | null {
  const [own, adjusted] = [known(close, index), known(adjClose ?? [], index)];
  return own === null || adjusted === null || own === 0 ? null : adjusted / own;
}

/** True when every close has one with dividends reinvested, and no line was computed from the plain prices. */
function hasTotal({ series: [first], lines = [] }: ChartModel): boolean {
  const adjusted = first?.adjClose;
  if (!first || !adjusted || lines.length > 0) return false;
  return first.close.every((close, index) => close === null || known(adjusted, index) !== null);
}

/** More bars than this are thinner than a candle can be read. */
const MANY_BARS = 180;

/** What a price chart is drawn as unless the reader chooses: as asked for, else candles while they can be told apart. */
export function pickChartType(model: ChartModel): ChartDrawing {
  return model.look?.drawing ?? ((model.series[0]?.tradedOn.length ?? 0) > MANY_BARS ? "line" : "candles");
}

/**
 * The price chart of a model's first series. `figures` are the span's figures from daily bars: given, they are what
 * the change and the summary say; without them, and with dividends reinvested, both come from the closes drawn.
 */
export function preparePriceChart({
  model,
  chartType,
  scale = "linear",
  adjustment = "price",
  figures = null,
}: {
  model: ChartModel;
  chartType: ChartDrawing;
  /** A series that is not above zero throughout stays linear. */
  scale?: "linear" | "log";
  /** Prices without closes that have dividends reinvested stay plain. */
  adjustment?: "price" | "total";
  figures?: SpanFigures | null;
}): PreparedPriceChart {
  const series = model.series[0];
  if (!series) throw new Error("A chart model has at least one series.");
  const { instrument } = series;
  const { interval } = model;
  const canBeTotal = hasTotal(model);
  const total = canBeTotal && adjustment === "total";
  const provenance: Provenance = total ? { ...series.provenance, adjustment: "total" } : series.provenance;
  const rows = toRows({ series, interval, adjustment: total ? "total" : "price" });
  const hasCandles = rows.some(
    (row) => row.open !== null && row.high !== null && row.low !== null && row.close !== null,
  );
  const drawn = hasCandles || chartType === "area" ? chartType : "line";
  const without = new Set(model.look?.without ?? []);
  const events = series.events.filter(({ kind }) => !without.has(kind === "earnings" ? kind : `${kind}s`));
  const markers = prepareMarkers({ days: series.tradedOn, events });
  for (const { index, event } of markers) rows[index]?.events.push(event);
  const last = rows.at(-1);
  if (last)
    last.unfinished = isLastBarUnfinished({ tradedOn: last.tradedOn, interval, instrument, provenance });
  const { overlays, panes } = prepareLines({
    lines: model.lines ?? [],
    rowOf: (index) => (index < rows.length ? index : null),
    rows: rows.length,
    first: 1,
  });
  const own = { chartType: drawn, rows, overlays, instrument, interval, simulated: model.simulated };
  return {
    kind: "price",
    chartId: model.chartId,
    title: model.title,
    provenance,
    hasCandles,
    hasVolume: !without.has("volume") && rows.some(({ volume }) => volume !== null && volume > 0),
    canBeTotal,
    adjustment: total ? "total" : "price",
    markers,
    panes,
    unitLabel: getPriceUnit(instrument),
    ...own,
    ...preparePriceFrame({ ...own, scale, figures: total ? null : figures }),
  };
}
