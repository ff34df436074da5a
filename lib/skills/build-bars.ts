import { createHash } from "node:crypto";
import type { ChartBars, ChartModel } from "@/lib/contract/chart-model";
import type { FundamentalKey, FundamentalPeriod } from "@/lib/contract/company/company-data";
import { fundamentalKeys } from "@/lib/contract/company/company-data";
import type { DividendsResult, FundamentalsResult } from "@/lib/contract/company/company-results";
import type { Instrument, Provenance, Range } from "@/lib/contract/market";
import { FUNDAMENTAL_LINES } from "@/lib/format/figure";
import { toPeriodName } from "@/lib/format/period";
import { addDays, type PriceHistory } from "@/lib/market";

/** A chart of bars. Its id is a hash of its content, as that of other charts. */
function buildBars(input: {
  instrument: Instrument;
  provenance: Provenance;
  range: Range;
  bars: ChartBars;
}): ChartModel {
  const { instrument, provenance, range, bars } = input;
  const none: never[] = [];
  const columns = { tradedOn: none, open: none, high: none, low: none, close: none, volume: none };
  const model: ChartModel = {
    version: 1,
    chartId: "",
    kind: "bars",
    title: `${instrument.name}: ${bars.label}`,
    range,
    interval: "1d",
    series: [{ instrument, provenance, ...columns, rebased: null, events: [] }],
    bars,
    simulated: instrument.simulated,
  };
  const digest = createHash("sha256").update(JSON.stringify(model)).digest("hex");
  return { ...model, chartId: `cht_${digest.slice(0, 32)}` };
}

/** The line that was asked for, else the first that is known, over its periods; null with fewer than two values. */
export function buildFundamentalBars(result: FundamentalsResult): ChartModel | null {
  const { instrument, provenance, periods, currency, frequency } = result;
  const isKnown = (key: FundamentalKey) =>
    periods.filter(({ values }) => typeof values[key] === "number").length >= 2;
  const metric = [result.metric, ...fundamentalKeys].find((key) => key !== null && isKnown(key)) ?? null;
  const items = metric === null ? [] : periods.toReversed().map((period) => toItem(period, metric));
  const [first, last] = [items[0], items.at(-1)];
  if (metric === null || !first || !last) return null;
  const { label, unit } = FUNDAMENTAL_LINES[metric];
  const range: Range = { key: null, from: first.from, to: last.to, label: `${first.name} to ${last.name}` };
  const asks = "fundamentals" as const;
  const bars: ChartBars = { label, unit, currency, asks, metric, frequency, items };
  return buildBars({ instrument, provenance, range, bars });
}

function toItem(period: FundamentalPeriod, metric: FundamentalKey) {
  const months = period.period === "FY" ? 364 : 90;
  return {
    name: toPeriodName(period),
    value: period.values[metric] ?? null,
    from: addDays(period.endsOn, -months),
    to: period.endsOn,
    derived: period.derived.includes(metric),
  };
}

/** What one share paid in each calendar year of a span, years without a payment as zero; null without two years. */
export function buildDividendBars(
  result: Pick<DividendsResult, "instrument" | "provenance" | "asked" | "perYear">,
): ChartModel | null {
  const { instrument, provenance, asked, perYear } = result;
  const years = perYear.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (perYear.length === 0 || last - first < 1 || last - first >= 60) return null;
  const items = Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    const paid = perYear.find((each) => each.year === year)?.total ?? 0;
    return { name: String(year), value: paid, from: `${year}-01-01`, to: `${year}-12-31`, derived: false };
  });
  const bars: ChartBars = {
    label: "Dividends a share",
    unit: "price",
    currency: instrument.currency,
    asks: "dividends",
    metric: null,
    frequency: null,
    items,
  };
  return buildBars({ instrument, provenance, range: asked, bars });
}

/** Widths of a bin in percent; the first with which all returns need at most so many bins is taken. */
const WIDTHS = [0.25, 0.5, 1, 2, 5, 10, 20, 50];
const MOST_BINS = 24;

/** How many days had returns of which size, from simple daily returns; null with fewer than twenty. */
export function buildReturnBars(input: { history: PriceHistory; range: Range; from: string; to: string }) {
  const { history, range, from, to } = input;
  const before = history.bars.findLast(({ tradedOn }) => tradedOn < from);
  const inside = history.bars.filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to);
  const closes = [...(before ? [before] : []), ...inside].map(({ close }) => close);
  const returns = closes.slice(1).flatMap((close, i) => {
    const earlier = closes[i] ?? 0;
    return earlier > 0 ? [(close / earlier - 1) * 100] : [];
  });
  if (returns.length < 20) return null;
  const [low, high] = [Math.min(...returns), Math.max(...returns)];
  const width = WIDTHS.find((each) => Math.floor(high / each) - Math.floor(low / each) < MOST_BINS);
  if (width === undefined) return null;
  const first = Math.floor(low / width);
  const items = Array.from({ length: Math.floor(high / width) - first + 1 }, (_, i) => {
    const at = first + i;
    const value = returns.filter((each) => Math.floor(each / width) === at).length;
    return {
      name: `${toSigned(at * width)} to ${toSigned((at + 1) * width)}%`,
      value,
      from,
      to,
      derived: false,
    };
  });
  const bars: ChartBars = {
    label: "Days by their return",
    unit: "count",
    currency: null,
    asks: "risk",
    metric: null,
    frequency: null,
    items,
  };
  return buildBars({ instrument: history.instrument, provenance: history.provenance, range, bars });
}

const toSigned = (value: number) => String(value).replace("-", "\u2212");
