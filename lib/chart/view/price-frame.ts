import type { ChartDrawing } from "@/lib/contract/chart-model";
import type { Instrument, Interval } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";
import { formatMoney, formatPrice } from "@/lib/format/money";
import { formatNumber } from "@/lib/format/number";
import { type Domain, prepareDomain, prepareLogDomain, prepareTickValues } from "../axis/price-axis";
import { prepareTimeTicks, type TimeTick } from "../axis/time-axis";
import type { PreparedLine } from "../lines/prepare-lines";
import { prepareSpanChange, type SpanChange } from "../span-change";
import { toPriceSummary } from "../summary";

/** A value of an axis and how it is written. */
export interface AxisTick {
  value: number;
  label: string;
}

interface FramedRow {
  tradedOn: string;
  open: number | null;
  high: number | null;
  low: number | null;
  close: number | null;
}

/** What depends on the rows that are shown. */
export interface PriceFrame {
  /** The span's change: the header's figure and the drawing's are this one. Null without two closes. */
  change: SpanChange | null;
  domain: Domain;
  /** True when every drawn value has a logarithm. */
  canBeLog: boolean;
  ticks: AxisTick[];
  timeTicks: TimeTick[];
  summary: string;
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

function drawnValues(rows: readonly FramedRow[], chartType: ChartDrawing): (number | null)[] {
  return chartType === "line" || chartType === "area"
    ? rows.map((row) => row.close)
    : rows.flatMap((row) => [row.open, row.high, row.low, row.close]);
}

/** What depends on the rows that are shown: axes, change and summary. */
export function preparePriceFrame(input: {
  chartType: ChartDrawing;
  rows: readonly FramedRow[];
  overlays: readonly PreparedLine[];
  instrument: Instrument;
  interval: Interval;
  simulated: boolean;
  scale: "linear" | "log";
  figures: SpanFigures | null;
}): PriceFrame {
  const { rows, instrument, figures } = input;
  const change = prepareSpanChange({ rows, figures });
  const beside = input.overlays.flatMap(({ values }) => values);
  const held = [...drawnValues(rows, input.chartType), ...beside, change?.from ?? null];
  const logDomain = prepareLogDomain(held);
  const domain = (input.scale === "log" ? logDomain : null) ?? prepareDomain(held) ?? [0, 1];
  return {
    change,
    domain,
    canBeLog: logDomain !== null,
    ticks: toPriceTicks({ domain, instrument }),
    timeTicks: prepareTimeTicks({ days: rows.map(({ tradedOn }) => tradedOn) }),
    summary: toPriceSummary({
      name: instrument.name,
      price: (value) => formatPrice({ value, instrument }),
      change,
      interval: figures === null ? input.interval : "1d",
      simulated: input.simulated,
    }),
  };
}
