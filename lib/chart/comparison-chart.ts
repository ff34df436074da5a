import type { ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import type { Instrument, Interval, Provenance } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { toBarLabel, toBucketKey } from "./axis/interval";
import { type Domain, prepareDomain, prepareTickValues } from "./axis/price-axis";
import { prepareTimeTicks, type TimeTick } from "./axis/time-axis";
import { type PreparedLine, type PreparedPane, prepareLines } from "./lines/prepare-lines";
import { toSeriesStyle } from "./series-style";
import { toComparisonSummary } from "./summary";
import type { AxisTick } from "./view/price-frame";

/** One day of a comparison; both columns run beside `series`. Null is a gap: that exchange was closed, or no price. */
export interface ComparisonRow {
  index: number;
  tradedOn: string;
  readonly label: string;
  /** 100 at the first common day. */
  values: (number | null)[];
  /** Closes, each in its own instrument's currency. */
  closes: (number | null)[];
}

export interface ComparisonSeries {
  instrument: Instrument;
  provenance: Provenance;
  /** A CSS colour variable; the dash tells series apart without colour. */
  color: string;
  dash: string | undefined;
  /** Last rebased value minus 100, percent; null without any. */
  changePct: number | null;
  /** Its column of the rows: 100 at the first common day. */
  values: (number | null)[];
}

/** Everything a comparison drawing needs, decided. Rows ascend: every day on which any of the series has a bar. */
export interface PreparedComparisonChart {
  kind: "comparison";
  chartId: string;
  title: string;
  interval: Interval;
  rows: ComparisonRow[];
  series: ComparisonSeries[];
  /** Computed lines on the same scale (a portfolio), and those in panes of their own below. */
  overlays: PreparedLine[];
  panes: PreparedPane[];
  domain: Domain;
  ticks: AxisTick[];
  timeTicks: TimeTick[];
  /** First day that is 100 for all, or null. */
  baseOn: string | null;
  /** `Index, 100 on Jan 4, 2021`. */
  unitLabel: string;
  summary: string;
  simulated: boolean;
}

const finite = (value: number | null | undefined) =>
  value !== null && value !== undefined && Number.isFinite(value) ? value : null;

/** Rows by bar, so that weeks that start on different days (a holiday on one exchange) stand in one row. */
function toRows(all: ChartSeries[], interval: Interval): ComparisonRow[] {
  const rows = new Map<string, ComparisonRow>();
  for (const tradedOn of [...new Set(all.flatMap((series) => series.tradedOn))].sort()) {
    const key = toBucketKey({ tradedOn, interval });
    if (rows.has(key)) continue;
    const gaps = all.map(() => null);
    rows.set(key, {
      index: rows.size,
      tradedOn,
      // Made when it is read: thousands of rows are drawn and few are named.
      get label() {
        return toBarLabel({ tradedOn, interval });
      },
      values: [...gaps],
      closes: [...gaps],
    });
  }
  all.forEach((series, column) => {
    series.tradedOn.forEach((tradedOn, i) => {
      const row = rows.get(toBucketKey({ tradedOn, interval }));
      if (!row) return;
      row.values[column] = finite(series.rebased?.[i]);
      row.closes[column] = finite(series.close[i]);
    });
  });
  return [...rows.values()];
}

function toSeries(all: ChartSeries[], rows: ComparisonRow[]): ComparisonSeries[] {
  return all.map(({ instrument, provenance }, column) => {
    const last = rows.findLast((row) => row.values[column] !== null)?.values[column] ?? null;
    return {
      instrument,
      provenance,
      ...toSeriesStyle(column),
      changePct: last === null ? null : last - 100,
      values: rows.map((row) => row.values[column] ?? null),
    };
  });
}

/**
 * The comparison chart of a model: each series' own `rebased` column over the union of their days. Nothing is rebased
 * here and no gap is filled; a series without a rebased column stays empty.
 */
export function prepareComparisonChart({ model }: { model: ChartModel }): PreparedComparisonChart {
  const rows = toRows(model.series, model.interval);
  const series = toSeries(model.series, rows);
  const { overlays, panes } = prepareOwnLines({ model, rows });
  const held = overlays.flatMap(({ values: own }) => own);
  const domain = prepareDomain([...rows.flatMap((row) => row.values), ...held]) ?? [90, 110];
  const { values, decimals } = prepareTickValues({ domain });
  const base = rows.find((row) => row.values.every((value) => value !== null)) ?? null;
  const end = rows.findLast((row) => row.values.some((value) => value !== null)) ?? null;
  return {
    kind: "comparison",
    chartId: model.chartId,
    title: model.title,
    interval: model.interval,
    rows,
    series,
    overlays,
    panes,
    domain,
    ticks: values.map((value) => ({ value, label: formatNumber({ value, digits: decimals }) })),
    timeTicks: prepareTimeTicks({ days: rows.map((row) => row.tradedOn) }),
    baseOn: base?.tradedOn ?? null,
    unitLabel: base ? `Index, 100 on ${formatDay(base.tradedOn)}` : "Index",
    summary: toComparisonSummary({
      from: base?.tradedOn ?? null,
      to: end?.tradedOn ?? null,
      series: series.map(({ instrument, changePct }) => ({ name: instrument.name, changePct })),
      simulated: model.simulated,
    }),
    simulated: model.simulated,
  };
}

/** A model's lines run beside its first series' days: each value goes to the row that holds its day. */
function prepareOwnLines({ model, rows }: { model: ChartModel; rows: ComparisonRow[] }) {
  const lines = model.lines ?? [];
  if (lines.length === 0) return { overlays: [], panes: [] };
  const at = new Map(
    rows.map(({ tradedOn, index }) => [toBucketKey({ tradedOn, interval: model.interval }), index]),
  );
  const days = model.series[0]?.tradedOn ?? [];
  return prepareLines({
    lines,
    rowOf: (index) => {
      const tradedOn = days[index];
      if (tradedOn === undefined) return null;
      return at.get(toBucketKey({ tradedOn, interval: model.interval })) ?? null;
    },
    rows: rows.length,
    first: model.series.length,
  });
}

/** The series whose value at a row lies nearest to a y of the drawing; null where none has a value there. */
export function findSeriesAt({
  row,
  y,
  toPixel,
}: {
  row: ComparisonRow;
  y: number;
  toPixel: (value: number) => number;
}): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  row.values.forEach((value, column) => {
    const distance = value === null ? Number.POSITIVE_INFINITY : Math.abs(toPixel(value) - y);
    if (distance < least) {
      least = distance;
      best = column;
    }
  });
  return best;
}
