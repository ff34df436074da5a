import type { ChartLine } from "@/lib/contract/chart-model";
import { MISSING } from "@/lib/format/formatters";
import { formatNumber, formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { type Domain, prepareDomain, prepareTickValues } from "../axis/price-axis";
import { toSeriesStyle } from "../series-style";

/** A computed line, ready to draw: one value per row of its chart, null where there is none. */
export interface PreparedLine {
  id: string;
  label: string;
  unit: ChartLine["unit"];
  color: string;
  dash: string | undefined;
  values: (number | null)[];
}

/** Lines that have a scale of their own, below the chart and over the same rows. */
export interface PreparedPane {
  id: string;
  lines: PreparedLine[];
  domain: Domain;
  ticks: { value: number; label: string }[];
  /** Levels that are drawn as thin rules: 30 and 70 of an RSI, 0 of a MACD. */
  guides: number[];
}

/** Scales and rules that the field knows; a pane that is not here takes the scale of its values. */
const KNOWN: Record<string, { domain?: Domain; guides: number[] }> = {
  rsi: { domain: [0, 100], guides: [30, 70] },
  mfi: { domain: [0, 100], guides: [20, 80] },
  stochastic: { domain: [0, 100], guides: [20, 80] },
  williams_r: { domain: [-100, 0], guides: [-80, -20] },
  aroon: { domain: [0, 100], guides: [50] },
  adx: { domain: [0, 100], guides: [25] },
  macd: { guides: [0] },
  cci: { guides: [-100, 100] },
  roc: { guides: [0] },
  drawdown: { guides: [0] },
};

/**
 * A chart's computed lines, apart by where they are drawn: over the prices, or in panes of their own in the order of
 * their first line. `rowOf` gives the row of each of the line's values; rows without a value are gaps. `first` is the
 * position of the first line's colour: the chart's own series come before it.
 */
export function prepareLines(input: {
  lines: readonly ChartLine[];
  rowOf: (index: number) => number | null;
  rows: number;
  first: number;
}): { overlays: PreparedLine[]; panes: PreparedPane[] } {
  const prepared = input.lines.map((line, position) => ({
    pane: line.pane,
    line: {
      id: line.id,
      label: line.label,
      unit: line.unit,
      ...toSeriesStyle(input.first + position),
      values: toRowValues({ line, rowOf: input.rowOf, rows: input.rows }),
    },
  }));
  const names = [...new Set(prepared.map(({ pane }) => pane).filter((pane) => pane !== "price"))];
  return {
    overlays: prepared.filter(({ pane }) => pane === "price").map(({ line }) => line),
    panes: names.map((name) =>
      preparePane({ name, lines: prepared.filter(({ pane }) => pane === name).map(({ line }) => line) }),
    ),
  };
}

function toRowValues(input: {
  line: ChartLine;
  rowOf: (index: number) => number | null;
  rows: number;
}): (number | null)[] {
  const values: (number | null)[] = Array.from({ length: input.rows }, () => null);
  input.line.values.forEach((value, index) => {
    const row = input.rowOf(index);
    if (row !== null && value !== null && Number.isFinite(value)) values[row] = value;
  });
  return values;
}

/** A pane of lines over the same rows; its scale is known, or that of the values. */
export function preparePane({ name, lines }: { name: string; lines: PreparedLine[] }): PreparedPane {
  const known = KNOWN[name.toLowerCase().replace(/[^a-z]+/g, "_")];
  const guides = known?.guides ?? [];
  const held = lines.flatMap(({ values }) => values);
  const domain = known?.domain ?? prepareDomain([...held, ...guides]) ?? [0, 1];
  const { values } = prepareTickValues({ domain, count: 2 });
  const unit = lines[0]?.unit ?? "index";
  return {
    id: name,
    lines: lines.map((line, position) => ({ ...line, ...toSeriesStyle(position) })),
    domain,
    ticks: (guides.length > 0 ? guides : values).map((value) => ({
      value,
      label: formatLineValue({ value, unit }),
    })),
    guides,
  };
}

/** A line's value as text in its unit; an em dash where there is none. Prices stand beside a priced axis: no sign. */
export function formatLineValue({ value, unit }: { value: number | null; unit: ChartLine["unit"] }): string {
  if (value === null) return MISSING;
  if (unit === "percent") return formatPercent({ pct: value });
  if (unit === "count" || Math.abs(value) >= 1e6) return formatVolume(value);
  return formatNumber({ value, digits: Number.isInteger(value) ? 0 : 2 });
}
