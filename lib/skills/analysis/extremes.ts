import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import {
  type ExtremesResult,
  type Figure,
  type Statistic,
  statisticSchema,
} from "@/lib/contract/analysis-results";
import {
  type Instrument,
  instrumentSchema,
  type Range,
  type RangeKey,
  rangeSchema,
} from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { formatPrice } from "@/lib/format/money";
import { computeExtremes, type PriceHistory } from "@/lib/market";
import { buildChart } from "../build-chart";
import { chooseRange, describeCoverage, loadHistory, toWanted } from "../load-history";
import type { Skill, SkillContext, SkillOutcome } from "../skill";
import { toSpokenName } from "../spoken-name";
import { NOTHING_INSIDE, toUnavailable } from "../unavailable";

const inputSchema = z.object({
  instrument: instrumentSchema,
  range: rangeSchema.nullable(),
  statistic: statisticSchema,
  level: z.number().nullable(),
});
type ExtremesInput = z.infer<typeof inputSchema>;

/** Which span is meant when none was named: the records of a thing are those of all its days. */
const USUAL: Partial<Record<Statistic, RangeKey>> = {
  days_above: "1Y",
  days_below: "1Y",
  days_up: "1Y",
  average_price: "1Y",
};

/** Statistics that count days beyond a price: without one there is nothing to count. */
const LEVELLED: ReadonlySet<Statistic> = new Set(["days_above", "days_below"]);

/** The best and the worst, the highest and the lowest of a span, and how often a level was passed. */
export const extremesSkill: Skill<"extremes", ExtremesInput> = {
  name: "extremes",
  description:
    "Best and worst day, month or year, highest and lowest price, days above a level, calendar years.",
  input: inputSchema,
  examples: [
    "Best month of the S&P 500 since 2010",
    "How far is Tesla from its high?",
    "Apple calendar year returns",
  ],
  effect: "read",
  timeoutMs: 15_000,
  fromUnderstanding: ({ entities }) => {
    const [instrument] = entities.symbols;
    if (instrument === undefined) return null;
    const { statistic, level, range } = entities;
    const beyond =
      level === null || level.direction === null
        ? null
        : level.direction === "above"
          ? "days_above"
          : "days_below";
    const chosen = statistic ?? beyond ?? "highest";
    if (LEVELLED.has(chosen) && level === null) return null;
    return { instrument, range, statistic: chosen, level: level?.value ?? null };
  },
  run: runExtremes,
};

async function runExtremes(input: ExtremesInput, context: SkillContext): Promise<SkillOutcome<"extremes">> {
  const { instrument, statistic } = input;
  const { now } = context;
  const usual = USUAL[statistic] ?? "MAX";
  const chosen = chooseRange({ asked: input.range, instrument, now, usual });
  const range = statistic === "distance_from_high" ? toAllBefore({ ...chosen, instrument, now }) : chosen;
  const found = await loadHistory({ symbol: instrument.symbol, range, context });
  const data = found.ok ? toExtremesData({ ...input, history: found.value, range }) : null;
  if (data === null) {
    const chain = found.ok ? NOTHING_INSIDE : found;
    const wanted = toWanted(range);
    return toUnavailable({ skill: "extremes", subject: instrument, wanted, chain, context });
  }
  const name = toSpokenName(data.instrument.name);
  return { ok: true, skill: "extremes", data, actions: listActions({ name, statistic }) };
}

/** All there is up to the end of a span: its high is that of all days before, not only of the span's own. */
function toAllBefore(input: { to: string; instrument: Instrument; now: Date }): Range {
  const all = chooseRange({ asked: null, instrument: input.instrument, now: input.now, usual: "MAX" });
  if (input.to >= all.to) return all;
  return { ...all, key: null, to: input.to, label: `all data to ${formatDay(input.to)}` };
}

/** The statistic of a span with its chart; null when the span holds no bar, or too few for it. */
function toExtremesData(
  input: Pick<ExtremesInput, "statistic" | "level"> & { history: PriceHistory; range: Range },
): ExtremesResult | null {
  const { history, range, statistic, level } = input;
  const { instrument, provenance } = history;
  const { from, to } = range;
  const bars = history.bars.filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to);
  const { currency } = instrument;
  const computed = computeExtremes({ bars: history.bars, from, to, statistic, level, currency });
  const [first, last] = [bars[0], bars.at(-1)];
  if (computed === null || first === undefined || last === undefined) return null;
  const base = history.bars.findLast(({ tradedOn }) => tradedOn < from) ?? null;
  const { sourceLabel } = provenance;
  return {
    instrument,
    provenance,
    asked: range,
    statistic,
    level,
    headline: level === null ? computed.headline : withLevel({ ...computed, level, instrument }),
    rows: computed.rows,
    coverageNote: describeCoverage({ range, first: first.tradedOn, last: last.tradedOn, sourceLabel }),
    chart: buildChart({ title: instrument.name, range, charted: [{ history, base, bars, rebased: null }] }),
  };
}

/** "Days above the level" with the level itself in its name. */
function withLevel(input: { headline: Figure; level: number; instrument: Instrument }): Figure {
  const { headline, level, instrument } = input;
  const shown = formatPrice({ value: level, instrument });
  return { ...headline, label: headline.label.replace("the level", shown) };
}

function listActions({ name, statistic }: { name: string; statistic: Statistic }): Action[] {
  const others: [Statistic, string, string][] = [
    ["best_month", "Best month", `Best month of ${name}`],
    ["worst_day", "Worst day", `Worst day of ${name}`],
    ["calendar_years", "Year by year", `${name} calendar year returns`],
    ["distance_from_high", "From its high", `How far is ${name} from its high?`],
  ];
  return others
    .filter(([each]) => each !== statistic)
    .slice(0, 3)
    .map(([, label, text]) => ({ kind: "ask", label, text }));
}
