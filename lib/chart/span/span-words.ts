import type { Clicked } from "@/lib/contract/actions";
import { MISSING } from "@/lib/format/formatters";
import { formatPrice } from "@/lib/format/money";
import { formatVolume } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { toBarEnd } from "../menu/element-menu";
import type { PreparedPriceChart } from "../price-chart";
import { toMoveWords } from "../summary";
import type { BrushedSpan } from "./brushed-span";

/** A named figure of a stretch as text, with what it means where the name does not say it. */
export interface SpanFact {
  name: string;
  value: string;
  note: string;
  direction: "up" | "down" | null;
}

const barWords = { "1d": "day", "1wk": "week", "1mo": "month" } as const;

interface Told {
  chart: PreparedPriceChart;
  span: BrushedSpan;
}

/** The figures of a stretch in the order in which they are shown; one that is not defined is an em dash with the reason. */
export function toSpanFacts({ chart, span }: Told): SpanFact[] {
  const price = (value: number) => formatPrice({ value, instrument: chart.instrument });
  const bar = barWords[chart.interval];
  const percent = (pct: number | null, signed = false) =>
    pct === null ? MISSING : formatPercent({ pct, signed });
  return [
    {
      name: "Change",
      value: percent(span.changePct, true),
      note: `${price(span.from)} to ${price(span.to)}`,
      direction: span.changePct === null ? null : span.changePct >= 0 ? "up" : "down",
    },
    {
      name: "A year",
      value: percent(span.cagrPct, true),
      note: span.cagrPct === null ? "not told under a year" : "compound, by calendar days",
      direction: null,
    },
    {
      name: "Largest fall",
      value: percent(span.maxDrawdownPct),
      note: `of closes by ${bar}`,
      direction: null,
    },
    {
      name: "Volatility",
      value: percent(span.volatilityPct),
      note: `returns by ${bar}, a year`,
      direction: null,
    },
    {
      name: "Volume",
      value: span.averageVolume === null ? MISSING : formatVolume(span.averageVolume),
      note: `mean of a ${bar}`,
      direction: null,
    },
  ];
}

/** `Mar 1, 2021 to Mar 16, 2021, 12 days`. */
export function toSpanTitle({ chart, span }: Told): string {
  const bar = barWords[chart.interval];
  return `${span.fromLabel} to ${span.toLabel}, ${span.bars} ${bar}s`;
}

/** The stretch as a sentence to be spoken. */
export function toSpanAnnouncement({ chart, span }: Told): string {
  const move = span.changePct === null ? "change not defined" : toMoveWords(span.changePct);
  const rest = toSpanFacts({ chart, span })
    .slice(1)
    .filter(({ value }) => value !== MISSING)
    .map(({ name, value }) => `${name.toLowerCase()} ${value}`)
    .join(", ");
  const events = span.events.map(({ label }) => label).join(", ");
  return `${toSpanTitle({ chart, span })}: ${move}${rest ? `, ${rest}` : ""}.${events ? ` ${events}.` : ""}`;
}

/** A stretch as a click: from the day whose close it is measured from to the last day of its last bar. */
export function toSpanClicked({ chart, span }: Told): Clicked {
  const { interval, rows } = chart;
  const endOf = (tradedOn: string) => {
    const next = rows[rows.findIndex((row) => row.tradedOn === tradedOn) + 1]?.tradedOn;
    return toBarEnd({ tradedOn, next, interval });
  };
  return {
    chartId: chart.chartId,
    element: "range",
    symbol: chart.instrument.symbol,
    tradedOn: endOf(span.fromOn),
    until: endOf(span.toOn),
    value: span.to,
    follow: "span",
  };
}
