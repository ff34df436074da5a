import { createHash } from "node:crypto";
import type { ChartEvent, ChartLine, ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import type { Bar, Interval, Range } from "@/lib/contract/market";
import { aggregateBars, type PriceHistory, pickInterval } from "@/lib/market";
import type { ChartWish } from "./chart-wish";
import { takeKeptChart } from "./kept-charts";

/** A history cut to the chart's span, with its rebased closes where it is compared. */
export interface ChartInput {
  history: PriceHistory;
  /** Daily bars inside the span, behind `base`. */
  bars: Bar[];
  /**
   * The bar that the span's return starts from, where it lies before the span: it is drawn first and alone, so that
   * the drawing's own change is the figure beside it.
   */
  base: Bar | null;
  /** Per daily bar, 100 on the common base day; null for a price chart. */
  rebased: (number | null)[] | null;
}

/** What a chart is to show. */
interface ChartRequest {
  title: string;
  range: Range;
  charted: ChartInput[];
  lines?: ChartLine[];
  /** How it was asked to be drawn. */
  wish?: Pick<ChartWish, "look" | "interval"> | null;
  /** Marks of the first history besides its dividends and splits. */
  marks?: ChartEvent[];
}

/**
 * The chart model of one price or of a comparison. Its id is a hash of its content: equal charts have equal ids.
 * `lines` are computed from the daily bars of the first charted history: one value for its base, where it has one, and
 * one for each of its bars.
 */
export function buildChart(input: ChartRequest): ChartModel {
  const [first, ...others] = input.charted.flatMap(({ history }) => [history.bars, history.events]);
  if (first === undefined || input.lines?.length || input.marks?.length) return makeChart(input);
  return takeKeptChart({ sources: [first, ...others], key: toKey(input), make: () => makeChart(input) });
}

/** Which part of the histories is drawn and how, and what is told of them. */
function toKey({ title, range, charted, wish = null }: ChartRequest): string {
  const parts = charted.map(({ history: { instrument, provenance }, base, bars, rebased }) => [
    instrument,
    provenance,
    base?.tradedOn ?? null,
    [bars.length, bars[0]?.tradedOn, bars.at(-1)?.tradedOn],
    rebased === null ? null : [rebased.length, rebased[0], rebased.at(-1)],
  ]);
  return JSON.stringify([title, range, parts, wish]);
}

function makeChart(input: ChartRequest): ChartModel {
  const { title, range, charted, lines = [], wish = null, marks = [] } = input;
  const first = charted.map(({ bars }) => bars[0]?.tradedOn ?? range.from).sort()[0] ?? range.from;
  const last =
    charted
      .map(({ bars }) => bars.at(-1)?.tradedOn ?? range.to)
      .sort()
      .at(-1) ?? range.to;
  const interval = wish?.interval ?? pickInterval({ from: first, to: last });
  const look = wish === null || Object.keys(wish.look).length === 0 ? {} : { look: wish.look };
  const model: ChartModel = {
    version: 1,
    chartId: "",
    kind: charted.length > 1 ? "comparison" : "price",
    title,
    range,
    interval,
    series: charted.map((one, at) => toSeries({ ...one, marks: at === 0 ? marks : [] }, interval)),
    ...toDrawnLines({ lines, charted: charted[0], interval }),
    ...look,
    simulated: charted.some(({ history }) => history.instrument.simulated),
  };
  const digest = createHash("sha256").update(JSON.stringify(model)).digest("hex");
  return { ...model, chartId: `cht_${digest.slice(0, 32)}` };
}

function toSeries(
  { history, base, bars, rebased, marks }: ChartInput & { marks: ChartEvent[] },
  interval: Interval,
): ChartSeries {
  const gathered = aggregateBars({ bars, interval });
  const drawn = base === null ? gathered : [base, ...gathered];
  const first = bars[0]?.tradedOn ?? "";
  const last = bars.at(-1)?.tradedOn ?? "";
  return {
    instrument: history.instrument,
    provenance: history.provenance,
    tradedOn: drawn.map((bar) => bar.tradedOn),
    open: drawn.map((bar) => bar.open),
    high: drawn.map((bar) => bar.high),
    low: drawn.map((bar) => bar.low),
    close: drawn.map((bar) => bar.close),
    volume: drawn.map((bar) => bar.volume),
    ...(rebased === null && drawn.some((bar) => bar.adjClose !== null && bar.adjClose !== bar.close)
      ? { adjClose: drawn.map((bar) => bar.adjClose) }
      : {}),
    rebased:
      rebased === null
        ? null
        : [...(base === null ? [] : [100]), ...toDrawnValues({ bars, gathered, values: rebased })],
    events: [...history.events, ...marks]
      .filter(({ tradedOn }) => tradedOn >= first && tradedOn <= last)
      .sort((one, other) => one.tradedOn.localeCompare(other.tradedOn)),
  };
}

function toDrawnLines(input: {
  lines: ChartLine[];
  charted: ChartInput | undefined;
  interval: Interval;
}): Pick<ChartModel, "lines"> {
  const { lines, charted, interval } = input;
  if (lines.length === 0 || charted === undefined) return {};
  const { base, bars } = charted;
  const gathered = aggregateBars({ bars, interval });
  return {
    lines: lines.map((line) => {
      const before = base === null ? [] : line.values.slice(0, 1);
      const values = line.values.slice(before.length);
      return { ...line, values: [...before, ...toDrawnValues({ bars, gathered, values })] };
    }),
  };
}

/** The value that each drawn bar shows of a daily column: that of the bucket's last day. */
function toDrawnValues(input: {
  bars: Bar[];
  gathered: Bar[];
  values: (number | null)[];
}): (number | null)[] {
  const { bars, gathered, values } = input;
  let index = 0;
  return gathered.map((_, position) => {
    const next = gathered[position + 1]?.tradedOn;
    while (index + 1 < bars.length && (next === undefined || (bars[index + 1]?.tradedOn ?? next) < next))
      index++;
    const value = values[index] ?? null;
    index++;
    return value === null ? null : Math.round(value * 1e4) / 1e4;
  });
}
