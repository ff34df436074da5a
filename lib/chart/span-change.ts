import type { SpanFigures } from "@/lib/contract/skill-results";

/** From where to where a span went, and its extremes; closes in the instrument's currency, days in its zone. */
export interface SpanChange {
  from: number;
  fromOn: string;
  /** True when `from` is the last close before the span. */
  fromIsBefore: boolean;
  to: number;
  toOn: string;
  /** (to / from - 1) x 100, percent; null when `from` is zero or negative, where a return has no meaning. */
  pct: number | null;
  high: { value: number; on: string };
  low: { value: number; on: string };
}

/** From the span's figures where they are given, else from the rows' closes; null with fewer than two closes. */
export function prepareSpanChange({
  rows,
  figures,
}: {
  rows: readonly { tradedOn: string; close: number | null }[];
  figures: SpanFigures | null;
}): SpanChange | null {
  if (figures) {
    return {
      from: figures.base.value,
      fromOn: figures.base.on,
      fromIsBefore: figures.baseIsBefore,
      to: figures.end.value,
      toOn: figures.end.on,
      pct: figures.priceReturnPct,
      high: figures.highClose,
      low: figures.lowClose,
    };
  }
  const closes = rows.flatMap((row) => (row.close === null ? [] : [{ value: row.close, on: row.tradedOn }]));
  const first = closes[0];
  const last = closes.at(-1);
  if (!first || !last || closes.length < 2) return null;
  return {
    from: first.value,
    fromOn: first.on,
    fromIsBefore: false,
    to: last.value,
    toOn: last.on,
    pct: first.value > 0 ? (last.value / first.value - 1) * 100 : null,
    high: closes.reduce((best, point) => (point.value > best.value ? point : best)),
    low: closes.reduce((best, point) => (point.value < best.value ? point : best)),
  };
}
