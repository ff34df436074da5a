import { z } from "zod";
import { type IndicatorAsk, indicatorAskSchema } from "@/lib/contract/analysis-results";
import type { ChartLine } from "@/lib/contract/chart-model";
import { instrumentSchema, type Range, rangeSchema } from "@/lib/contract/market";
import {
  addDays,
  type ComputedIndicator,
  computeIndicator,
  countWarmUp,
  describeReading,
  listIndicatorCrossings,
  type PriceHistory,
  resolveParams,
  toLatestFigures,
} from "@/lib/market";
import { buildChart } from "./build-chart";
import { chooseRange, describeCoverage, loadHistory, toWanted } from "./load-history";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { NOTHING_INSIDE, toUnavailable } from "./unavailable";

const inputSchema = z.object({
  instrument: instrumentSchema,
  indicators: z.array(indicatorAskSchema).min(1).max(4),
  range: rangeSchema.nullable(),
});
type IndicatorInput = z.infer<typeof inputSchema>;

/** What is shown when nothing was named: the two averages that people look at, and momentum. */
const USUAL: IndicatorAsk[] = [
  { name: "sma", params: [50] },
  { name: "sma", params: [200] },
  { name: "rsi", params: [14] },
];
const MOST_INDICATORS = 4;
const MOST_LINES = 12;

/** Technical indicators over the chart of one instrument, with newest values, plain readings and crossings. */
export const indicatorSkill: Skill<"indicator", IndicatorInput> = {
  name: "indicator",
  description:
    "Technical indicators of one instrument: moving averages, RSI, MACD, Bollinger bands and others.",
  input: inputSchema,
  examples: ["Apple 50 and 200 day moving average", "What is Nvidia's RSI?", "MACD of Microsoft"],
  effect: "read",
  timeoutMs: 15_000,
  fromUnderstanding: ({ entities }) => {
    const [instrument] = entities.symbols;
    if (instrument === undefined) return null;
    const asked = withoutRepeats(entities.indicators).slice(0, MOST_INDICATORS);
    return { instrument, indicators: asked.length > 0 ? asked : USUAL, range: entities.range };
  },
  run: runIndicator,
};

async function runIndicator(
  input: IndicatorInput,
  context: SkillContext,
): Promise<SkillOutcome<"indicator">> {
  const { instrument, indicators } = input;
  const range = chooseRange({ asked: input.range, instrument, now: context.now });
  const longest = Math.max(...indicators.map(countWarmUp));
  // five sessions in seven days, and room for holidays: so that the first value of the span is there
  const early = addDays(range.from, -Math.ceil(longest * 1.5) - 10);
  const found = await loadHistory({ symbol: instrument.symbol, range: { ...range, from: early }, context });
  const data = found.ok ? toIndicatorData({ history: found.value, range, indicators }) : null;
  if (data === null) {
    const chain = found.ok ? NOTHING_INSIDE : found;
    const wanted = toWanted(range);
    return toUnavailable({ skill: "indicator", subject: instrument, wanted, chain, context });
  }
  const name = toSpokenName(data.instrument.name);
  return {
    ok: true,
    skill: "indicator",
    data,
    actions: [
      { kind: "ask", label: "RSI", text: `RSI of ${name}` },
      { kind: "ask", label: "MACD", text: `MACD of ${name}` },
      { kind: "ask", label: "Over 5 years", text: `${name} 50 and 200 day moving average over 5 years` },
    ],
  };
}

/** Values, readings, crossings and chart of a span; null when no bar lies inside it. */
function toIndicatorData(input: { history: PriceHistory; range: Range; indicators: IndicatorAsk[] }) {
  const { history, range, indicators } = input;
  const { instrument, provenance } = history;
  const until = history.bars.filter(({ tradedOn }) => tradedOn <= range.to);
  const bars = until.filter(({ tradedOn }) => tradedOn >= range.from);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return null;
  const base = until.findLast(({ tradedOn }) => tradedOn < range.from) ?? null;
  const shown = bars.length + (base === null ? 0 : 1);
  const computed = indicators.map((ask) => computeIndicator({ bars: until, ask, from: range.from }));
  const { sourceLabel } = provenance;
  return {
    instrument,
    provenance,
    asked: range,
    indicators: computed.map((indicator) =>
      toTold({ indicator, bars: until, currency: instrument.currency }),
    ),
    crossings: listIndicatorCrossings({ indicators: computed, bars: until, from: range.from, to: range.to }),
    coverageNote: describeCoverage({ range, first: first.tradedOn, last: last.tradedOn, sourceLabel }),
    chart: buildChart({
      title: instrument.name,
      range,
      charted: [{ history, base, bars, rebased: null }],
      lines: toLines(computed, shown),
    }),
  };
}

function toTold(input: { indicator: ComputedIndicator; bars: PriceHistory["bars"]; currency: string }) {
  const { name, params, label, convention, note } = input.indicator;
  return {
    name,
    params,
    label,
    convention: note === null ? convention : `${convention.replace(/\.$/, "")}. ${note}`,
    latest: toLatestFigures(input),
    reading: toSentence(describeReading(input)),
  };
}

function toSentence(reading: string | null): string | null {
  return reading === null ? null : `${reading.replace(/\.$/, "")}.`;
}

/** Each indicator once, by its settings as they are computed. */
function withoutRepeats(asks: IndicatorAsk[]): IndicatorAsk[] {
  const keyOf = (ask: IndicatorAsk) => `${ask.name} ${resolveParams(ask).params.join(" ")}`;
  return [...new Map(asks.map((ask) => [keyOf(ask), ask])).values()];
}

/** The drawn lines, cut to the sessions that the chart shows; two of one name are told apart by their indicators. */
function toLines(computed: ComputedIndicator[], shown: number): ChartLine[] {
  const lines = computed.flatMap(({ label: of, lines: drawn }) =>
    drawn.map(({ key, label, pane, unit, values }) => ({
      id: `${of} ${key}`,
      of,
      label: drawn.length === 1 ? of : label,
      pane,
      unit,
      values: values.slice(-shown),
    })),
  );
  return lines.slice(0, MOST_LINES).map(({ of, label, ...line }) => {
    const isShared = lines.some((other) => other.of !== of && other.label === label);
    return { ...line, label: isShared ? `${of}: ${label}` : label };
  });
}
