import { MISSING } from "@/lib/format/formatters";
import { formatPrice } from "@/lib/format/money";
import { formatNumber, formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import type { ComparisonRow, PreparedComparisonChart } from "./comparison-chart";
import { formatLineValue } from "./lines/prepare-lines";
import type { PreparedPriceChart, PriceRow } from "./price-chart";
import { toMoveWords } from "./summary";

/** One row of a price chart as texts for the fixed line above the drawing; a missing figure is an em dash. */
export interface PriceReadout {
  day: string;
  close: string;
  /** From the bar before it; null where there is none. */
  change: { text: string; isUp: boolean } | null;
  parts: { name: "O" | "H" | "L" | "Vol"; fullName: string; text: string }[];
  events: string;
}

export function toPriceReadout({ chart, row }: { chart: PreparedPriceChart; row: PriceRow }): PriceReadout {
  const { instrument } = chart;
  const price = (value: number | null) => (value === null ? MISSING : formatPrice({ value, instrument }));
  return {
    day: row.unfinished ? `${row.label} (so far)` : row.label,
    close: price(row.close),
    change:
      row.changePct === null
        ? null
        : { text: formatPercent({ pct: row.changePct, signed: true }), isUp: row.changePct >= 0 },
    parts: [
      { name: "O", fullName: "Open", text: price(row.open) },
      { name: "H", fullName: "High", text: price(row.high) },
      { name: "L", fullName: "Low", text: price(row.low) },
      { name: "Vol", fullName: "Volume", text: row.volume === null ? MISSING : formatVolume(row.volume) },
    ],
    events: row.events.map((event) => event.label).join(", "),
  };
}

/** The same row as a sentence to be spoken: "Mar 16, 2021: close $12.00, up 9.09%, ... Dividend 0.2 USD." */
export function toPriceAnnouncement(input: { chart: PreparedPriceChart; row: PriceRow }): string {
  const { row } = input;
  const readout = toPriceReadout(input);
  if (row.close === null) return `${readout.day}: no price.`;
  const move = row.changePct === null ? "" : `, ${toMoveWords(row.changePct)}`;
  const rest = readout.parts
    .filter((part) => part.text !== MISSING)
    .map((part) => `${part.fullName.toLowerCase()} ${part.text}`)
    .join(", ");
  const lines = [...input.chart.overlays, ...input.chart.panes.flatMap((pane) => pane.lines)]
    .map(
      ({ label, unit, values }) =>
        `, ${label} ${formatLineValue({ value: values[row.index] ?? null, unit })}`,
    )
    .join("");
  const events = readout.events ? ` ${readout.events}.` : "";
  return `${readout.day}: close ${readout.close}${move}${rest ? `, ${rest}` : ""}${lines}.${events}`;
}

/** One series of a comparison at one row, for the legend: its value on the 100 scale and its close. */
export function toSeriesReadout({
  chart,
  row,
  column,
}: {
  chart: PreparedComparisonChart;
  row: ComparisonRow | null;
  column: number;
}): { value: string; close: string } {
  const value = row?.values[column] ?? null;
  const close = row?.closes[column] ?? null;
  const instrument = chart.series[column]?.instrument;
  return {
    value: value === null ? MISSING : formatNumber({ value, digits: 1 }),
    close: close === null || !instrument ? MISSING : formatPrice({ value: close, instrument }),
  };
}

/** A comparison's row as a sentence to be spoken, the chosen series first. */
export function toComparisonAnnouncement({
  chart,
  row,
  column,
}: {
  chart: PreparedComparisonChart;
  row: ComparisonRow;
  column: number;
}): string {
  const order = [column, ...chart.series.map((_, i) => i).filter((i) => i !== column)];
  const parts = order.map((i) => {
    const name = chart.series[i]?.instrument.name ?? "";
    const { value, close } = toSeriesReadout({ chart, row, column: i });
    return value === MISSING ? `${name} no value` : `${name} ${value}, close ${close}`;
  });
  return `${row.label}: ${parts.join("; ")}.`;
}
