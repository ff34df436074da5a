import type { ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import type { CorporateEvent, Instrument, Interval } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { formatMoney, formatPrice, getPriceUnit } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { isLastBarUnfinished, toBarLabel } from "./axis/interval";
import { type Domain, prepareDomain, prepareLogDomain, prepareTickValues } from "./axis/price-axis";
import { prepareTimeTicks, type TimeTick } from "./axis/time-axis";
import { type EventMarker, prepareMarkers } from "./draw/markers";
import { type PreparedLine, type PreparedPane, prepareLines } from "./lines/prepare-lines";
import { prepareSpanChange, type SpanChange } from "./span-change";
import { toPriceSummary } from "./summary";

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
  events: CorporateEvent[];
}

export interface AxisTick {
  value: number;
  label: string;
}

/** Everything a price drawing needs, decided. Rows ascend by day, one per bar. */
export interface PreparedPriceChart {
  kind: "price";
  chartId: string;
  title: string;
  instrument: Instrument;
  interval: Interval;
  chartType: "candles" | "line";
  rows: PriceRow[];
  /** True when at least one row has all four prices. */
  hasCandles: boolean;
  hasVolume: boolean;
  domain: Domain;
  /** True when every drawn value has a logarithm. */
  canBeLog: boolean;
  ticks: AxisTick[];
  timeTicks: TimeTick[];
  markers: EventMarker[];
  /** Computed lines over the prices, and those in panes of their own below. */
  overlays: PreparedLine[];
  panes: PreparedPane[];
  /** The span's change: the header's figure and the drawing's are this one. Null without two closes. */
  change: SpanChange | null;
  /** `USD`, or `points`. */
  unitLabel: string;
  summary: string;
  simulated: boolean;
}

const known = (column: readonly (number | null)[], index: number): number | null => {
  const value = column[index];
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
};

function toRows(series: ChartSeries, interval: Interval): PriceRow[] {
  let before: number | null = null;
  return series.tradedOn.map((tradedOn, index) => {
    const open = known(series.open, index);
    const close = known(series.close, index);
    const from: number | null = open ?? before;
    const row: PriceRow = {
      index,
      tradedOn,
      // Made when it is read: thousands of rows are drawn and few are named.
      get label() {
        return toBarLabel({ tradedOn, interval });
      },
      open,
      high: known(series.high, index),
      low: known(series.low, index),
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

function drawnValues(rows: PriceRow[], chartType: "candles" | "line"): (number | null)[] {
  return chartType === "line"
    ? rows.map((row) => row.close)
    : rows.flatMap((row) => [row.open, row.high, row.low, row.close]);
}

/** More bars than this are thinner than a candle can be read. */
const MANY_BARS = 180;

/** What a price chart is drawn as unless the reader chooses: candles while they can be told apart. */
export function pickChartType(model: ChartModel): "candles" | "line" {
  return (model.series[0]?.tradedOn.length ?? 0) > MANY_BARS ? "line" : "candles";
}

/** Labels of round prices, all with the same decimals. */
export function toPriceTicks({
  domain,
  instrument,
  count,
}: {
  domain: Domain;
  instrument: Instrument;
  count?: number;
}): AxisTick[] {
  const { values, decimals } = prepareTickValues(count === undefined ? { domain } : { domain, count });
  const digits = decimals === 0 ? 0 : Math.min(12, Math.max(2, decimals));
  return values.map((value) => ({
    value,
    label:
      instrument.kind === "index"
        ? formatNumber({ value, digits: decimals })
        : formatMoney({ value, currency: instrument.currency, digits }),
  }));
}

/**
 * The price chart of a model's first series. `figures` are the span's figures from daily bars: given, they are what
 * the change and the summary say; without them both come from the closes drawn.
 */
export function preparePriceChart({
  model,
  chartType,
  scale = "linear",
  figures = null,
}: {
  model: ChartModel;
  chartType: "candles" | "line";
  /** A series that is not above zero throughout stays linear. */
  scale?: "linear" | "log";
  figures?: SpanFigures | null;
}): PreparedPriceChart {
  const series = model.series[0];
  if (!series) throw new Error("A chart model has at least one series.");
  const { instrument, provenance } = series;
  const rows = toRows(series, model.interval);
  const hasCandles = rows.some(
    (row) => row.open !== null && row.high !== null && row.low !== null && row.close !== null,
  );
  const drawn = hasCandles ? chartType : "line";
  const markers = prepareMarkers({ days: series.tradedOn, events: series.events });
  for (const { index, event } of markers) rows[index]?.events.push(event);
  const last = rows.at(-1);
  if (last) {
    const { tradedOn } = last;
    last.unfinished = isLastBarUnfinished({ tradedOn, interval: model.interval, instrument, provenance });
  }
  const change = prepareSpanChange({ rows, figures });
  const { overlays, panes } = prepareLines({
    lines: model.lines ?? [],
    rowOf: (index) => (index < rows.length ? index : null),
    rows: rows.length,
    first: 1,
  });
  const beside = overlays.flatMap(({ values }) => values);
  const held = [...drawnValues(rows, drawn), ...beside, change?.from ?? null];
  const logDomain = prepareLogDomain(held);
  const domain = (scale === "log" ? logDomain : null) ?? prepareDomain(held) ?? [0, 1];
  return {
    kind: "price",
    chartId: model.chartId,
    title: model.title,
    instrument,
    interval: model.interval,
    chartType: drawn,
    rows,
    hasCandles,
    hasVolume: rows.some(({ volume }) => volume !== null && volume > 0),
    domain,
    canBeLog: logDomain !== null,
    ticks: toPriceTicks({ domain, instrument }),
    timeTicks: prepareTimeTicks({ days: series.tradedOn }),
    markers,
    overlays,
    panes,
    change,
    unitLabel: getPriceUnit(instrument),
    summary: toPriceSummary({
      name: instrument.name,
      price: (value) => formatPrice({ value, instrument }),
      change,
      interval: figures === null ? model.interval : "1d",
      simulated: model.simulated,
    }),
    simulated: model.simulated,
  };
}
