import type { ChartBars, ChartModel } from "@/lib/contract/chart-model";

type Cell = string | number | boolean | null;

const columns = [
  "date",
  "symbol",
  "name",
  "open",
  "high",
  "low",
  "close",
  "volume",
  "rebased",
  "currency",
  "interval",
  "adjustment",
  "source",
  "asOf",
  "simulated",
] as const;

/**
 * A chart's own numbers as text for a spreadsheet, oldest first, one row a bar and symbol: parted by commas (CSV, RFC
 * 4180) or tabs. Each row says its currency, source and adjustment; a missing value is empty and never zero. The
 * chart's computed lines stand beside its first symbol, a column each.
 */
export function toDelimited({ model, separator }: { model: ChartModel; separator: "," | "\t" }): string {
  if (model.bars) return toBarRows({ model, bars: model.bars, separator });
  const lines = model.lines ?? [];
  const head: Cell[] = [...columns, ...lines.map(({ label }) => label)];
  const rows = model.series.flatMap((series, position) =>
    series.tradedOn.map((date, i): Cell[] => [
      date,
      series.instrument.symbol,
      series.instrument.name,
      series.open[i] ?? null,
      series.high[i] ?? null,
      series.low[i] ?? null,
      series.close[i] ?? null,
      series.volume[i] ?? null,
      series.rebased?.[i] ?? null,
      series.instrument.currency,
      model.interval,
      series.provenance.adjustment,
      series.provenance.sourceLabel,
      series.provenance.asOf,
      series.instrument.simulated,
      ...lines.map(({ values }) => (position === 0 ? (values[i] ?? null) : null)),
    ]),
  );
  return toText([head, ...rows], separator);
}

/** One row a bar, with what it stands for, its unit and source. */
function toBarRows(input: { model: ChartModel; bars: ChartBars; separator: "," | "\t" }): string {
  const { model, bars, separator } = input;
  const [series] = model.series;
  const head = [
    "bar",
    "from",
    "to",
    bars.label,
    "unit",
    "currency",
    "computed",
    "symbol",
    "source",
    "asOf",
    "simulated",
  ];
  const rows = bars.items.map((item): Cell[] => [
    item.name,
    item.from,
    item.to,
    item.value,
    bars.unit,
    bars.currency,
    item.derived,
    series?.instrument.symbol ?? null,
    series?.provenance.sourceLabel ?? null,
    series?.provenance.asOf ?? null,
    model.simulated,
  ]);
  return toText([head, ...rows], separator);
}

function toText(rows: readonly Cell[][], separator: string): string {
  return `${rows.map((row) => row.map((cell) => toCell(cell, separator)).join(separator)).join("\n")}\n`;
}

/** Quoted where it has to be; a text that a spreadsheet would run as a formula gets an apostrophe before it. */
function toCell(cell: Cell, separator: string): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
