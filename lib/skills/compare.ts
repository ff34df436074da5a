import { z } from "zod";
import type { FailureCode } from "@/lib/contract/failures";
import { type Instrument, instrumentSchema, type Range, rangeSchema } from "@/lib/contract/market";
import { type ChainResult, computeSpanFigures, type PriceHistory, rebaseComparison } from "@/lib/market";
import { buildChart } from "./build-chart";
import { chooseRange, describeCoverage, loadHistory } from "./load-history";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { listSpanButtons } from "./span-buttons";
import { toSpokenName } from "./spoken-name";
import { describeFailure, NOTHING_INSIDE, toUnavailable } from "./unavailable";

const inputSchema = z.object({
  instruments: z.array(instrumentSchema).min(2).max(8),
  range: rangeSchema.nullable(),
});
type CompareInput = z.infer<typeof inputSchema>;

/** Two to eight instruments over one span, rebased to 100 at their first common day. */
export const compareSkill: Skill<"compare", CompareInput> = {
  name: "compare",
  description: "Compare two to eight instruments over one span, rebased to one scale.",
  input: inputSchema,
  examples: ["Nvidia vs AMD", "Compare Microsoft with Apple in 2021", "add Intel"],
  effect: "read",
  timeoutMs: 20_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols.length < 2 ? null : { instruments: entities.symbols.slice(0, 8), range: entities.range },
  run: runCompare,
};

interface Loaded {
  instrument: Instrument;
  result: ChainResult<PriceHistory>;
}

async function runCompare(input: CompareInput, context: SkillContext): Promise<SkillOutcome<"compare">> {
  const [first] = input.instruments as [Instrument, ...Instrument[]];
  const range = chooseRange({ asked: input.range, instrument: first, now: context.now });
  const loaded = await Promise.all(
    input.instruments.map(async (instrument): Promise<Loaded> => {
      return { instrument, result: await loadHistory({ symbol: instrument.symbol, range, context }) };
    }),
  );
  const data = toCompareData({ loaded, range });
  if (data === null) return refuse({ loaded, range, context });
  const names = data.items.map(({ instrument }) => toSpokenName(instrument.name)).join(" and ");
  return {
    ok: true,
    skill: "compare",
    data,
    actions: listSpanButtons({ asked: range, toText: (words) => `Compare ${names} ${words}` }),
  };
}

/** Figures and chart of several histories; null when fewer than two share a span. */
export function toCompareData({ loaded, range }: { loaded: Loaded[]; range: Range }) {
  const histories = loaded.flatMap(({ result }) => (result.ok ? [result.value] : []));
  if (histories.length < 2) return null;
  const baseOn = findCommonBase({ histories, range });
  const series = histories.map(({ bars }) => bars);
  const rebased = rebaseComparison({ series, from: baseOn ?? range.from, to: range.to });
  if (rebased === null) return null;
  const { commonFrom, commonTo } = rebased;
  const charted = histories.map((history, index) => {
    const { bars, rebased: values } = rebased.series[index] ?? { bars: [], rebased: [] };
    if (baseOn === null) return { history, base: null, bars, rebased: values };
    return { history, base: bars[0] ?? null, bars: bars.slice(1), rebased: values.slice(1) };
  });
  const items = charted.flatMap(({ history: { instrument, provenance }, base, bars }) => {
    const figures = computeSpanFigures({
      bars: base === null ? bars : [base, ...bars],
      from: base === null ? commonFrom : range.from,
      to: commonTo,
    });
    return figures === null ? [] : [{ instrument, provenance, figures }];
  });
  const title = histories.map(({ instrument }) => instrument.name).join(" vs ");
  return {
    asked: range,
    commonFrom,
    commonTo,
    items,
    missing: loaded.flatMap(({ instrument, result }) =>
      result.ok ? [] : [toMissing(instrument, result.failure.code)],
    ),
    coverageNote: describeCoverage({
      range,
      first: commonFrom,
      last: commonTo,
      sourceLabel: "The common data",
    }),
    chart: buildChart({ title, range, charted }),
  };
}

/**
 * The last close before the span, where it is on the same day for all: then each return is that of the single answer.
 * Null otherwise; the comparison then starts on the first common day inside the span.
 */
function findCommonBase({ histories, range }: { histories: PriceHistory[]; range: Range }): string | null {
  const days = histories.map(
    ({ bars }) => bars.findLast((bar) => bar.tradedOn < range.from)?.tradedOn ?? null,
  );
  return days.every((day) => day === days[0]) ? (days[0] ?? null) : null;
}

function toMissing({ name }: Instrument, code: FailureCode) {
  return { name, code, reason: `the source ${describeFailure(code)}` };
}

function refuse(input: {
  loaded: Loaded[];
  range: Range;
  context: SkillContext;
}): Promise<SkillOutcome<"compare">> {
  const { loaded, range, context } = input;
  const failed = loaded.find(({ result }) => !result.ok) ?? (loaded[0] as Loaded);
  const chain = failed.result.ok ? NOTHING_INSIDE : failed.result;
  const failures = loaded.filter(({ result }) => failed.result.ok || !result.ok);
  const label = failures.map(({ instrument: { name, symbol } }) => `${name} (${symbol})`).join(" and ");
  const wanted = failed.result.ok ? "on days that the others have too" : `for ${range.label}`;
  return toUnavailable({ skill: "compare", subject: failed.instrument, label, wanted, chain, context });
}
