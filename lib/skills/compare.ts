import { z } from "zod";
import { type Instrument, instrumentSchema, type Range, rangeSchema } from "@/lib/contract/market";
import type { SkillName } from "@/lib/contract/skill-results";
import { type ChainResult, computeSpanFigures, type PriceHistory, rebaseComparison } from "@/lib/market";
import { buildChart, type ChartInput } from "./build-chart";
import { buildTiles } from "./build-tiles";
import { type ChartWish, chartWishSchema, joinNotes, toChartWish } from "./chart-wish";
import { chooseRange, describeCoverage, loadHistory, toWanted } from "./load-history";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { listSpanButtons } from "./span-buttons";
import { toSpokenName } from "./spoken-name";
import { NOTHING_INSIDE, toReasons, toUnavailable } from "./unavailable";

const inputSchema = z.object({
  instruments: z.array(instrumentSchema).min(2).max(8),
  range: rangeSchema.nullable(),
  wish: chartWishSchema.nullish(),
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
    entities.symbols.length < 2
      ? null
      : {
          instruments: entities.symbols.slice(0, 8),
          range: entities.range,
          wish: toChartWish(entities),
        },
  run: runCompare,
};

/** One of several that were asked for, with what its sources said. */
export interface Loaded {
  instrument: Instrument;
  /** What of it could not be had, where that is not its own prices: "the rate from EUR to USD". */
  lacks?: string;
  result: ChainResult<PriceHistory>;
}

async function runCompare(input: CompareInput, context: SkillContext): Promise<SkillOutcome<"compare">> {
  const [first] = input.instruments as [Instrument, ...Instrument[]];
  const range = chooseRange({ asked: input.range, instrument: first, now: context.now });
  const loaded = await loadAll({ instruments: input.instruments, range, context });
  const { wish = null } = input;
  const found = toCompareData({ loaded, range, wish });
  const data = found && { ...found, coverageNote: joinNotes([found.coverageNote, describeWish(wish)]) };
  if (data === null) return refuseCompared({ skill: "compare", loaded, range, context });
  const names = data.items.map(({ instrument }) => toSpokenName(instrument.name)).join(" and ");
  return {
    ok: true,
    skill: "compare",
    data,
    actions: [
      ...listSpanButtons({ asked: range, toText: (words) => `Compare ${names} ${words}` }),
      { kind: "ask", label: "Which is riskier?", text: `Risk of ${names}` },
    ],
  };
}

/** A comparison is lines from 100 on one linear scale: says so where something else was asked for. */
function describeWish(wish: ChartWish | null): string | null {
  if (wish === null) return null;
  const { drawing, scale, adjustment } = wish.look;
  const other = (drawing ?? "line") !== "line" || scale === "log" || adjustment === "total" || wish.earnings;
  return joinNotes([
    wish.note,
    other ? "A comparison is drawn as lines of prices from 100, on a linear scale and without marks." : null,
  ]);
}

/** Histories of several instruments over one span, each with its own success or failure. */
export function loadAll(input: {
  instruments: Instrument[];
  range: Range;
  context: SkillContext;
}): Promise<Loaded[]> {
  const { instruments, range, context } = input;
  return Promise.all(
    instruments.map(async (instrument) => {
      return { instrument, result: await loadHistory({ symbol: instrument.symbol, range, context }) };
    }),
  );
}

/** Histories cut to the days that all of them share, each rebased there. */
export interface AlignedHistories {
  charted: ChartInput[];
  /** The base day and the last day, on which all have a close. */
  commonFrom: string;
  commonTo: string;
}

/** Histories over their common days; null when fewer than two were loaded, or when they share none. */
export function alignHistories({
  loaded,
  range,
}: {
  loaded: Loaded[];
  range: Range;
}): AlignedHistories | null {
  const histories = loaded.flatMap(({ result }) => (result.ok ? [result.value] : []));
  if (histories.length < 2) return null;
  const baseOn = findCommonBase({ histories, range });
  const series = histories.map(({ bars }) => bars);
  const rebased = rebaseComparison({ series, from: baseOn ?? range.from, to: range.to });
  if (rebased === null) return null;
  const charted = histories.map((history, index) => {
    const { bars, rebased: values } = rebased.series[index] ?? { bars: [], rebased: [] };
    if (baseOn === null) return { history, base: null, bars, rebased: values };
    return { history, base: bars[0] ?? null, bars: bars.slice(1), rebased: values.slice(1) };
  });
  return { charted, commonFrom: rebased.commonFrom, commonTo: rebased.commonTo };
}

/** Figures and chart of several histories; null when fewer than two share a span. */
export function toCompareData({
  loaded,
  range,
  wish = null,
}: {
  loaded: Loaded[];
  range: Range;
  wish?: ChartWish | null;
}) {
  const aligned = alignHistories({ loaded, range });
  if (aligned === null) return null;
  const { charted, commonFrom, commonTo } = aligned;
  const items = charted.flatMap(({ history: { instrument, provenance }, base, bars }) => {
    const figures = computeSpanFigures({
      bars: base === null ? bars : [base, ...bars],
      from: base === null ? commonFrom : range.from,
      to: commonTo,
    });
    return figures === null ? [] : [{ instrument, provenance, figures }];
  });
  return {
    asked: range,
    commonFrom,
    commonTo,
    items,
    tiles: buildTiles({ histories: charted.map(({ history }) => history), range }),
    missing: listMissing(loaded),
    coverageNote: describeCoverage({
      range,
      first: commonFrom,
      last: commonTo,
      sourceLabel: "The common data",
    }),
    chart: buildChart({
      title: toComparedTitle(charted),
      range,
      charted,
      wish: wish && { look: {}, interval: wish.interval },
    }),
  };
}

/** "Apple Inc. vs Microsoft Corporation". */
export function toComparedTitle(charted: ChartInput[]): string {
  return charted.map(({ history }) => history.instrument.name).join(" vs ");
}

/** Those that were asked for and could not be had, with the reason of each source that was tried. */
export function listMissing(loaded: Loaded[]) {
  return loaded.flatMap(({ instrument: { name }, lacks, result }) => {
    if (result.ok) return [];
    const reason = toReasons(result);
    return [
      { name, code: result.failure.code, reason: lacks === undefined ? reason : `${lacks}: ${reason}` },
    ];
  });
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

/** The refusal of a skill over several instruments: it names those that failed, or all where their days do not meet. */
export function refuseCompared<Name extends SkillName>(input: {
  skill: Name;
  loaded: Loaded[];
  range: Range;
  context: SkillContext;
}): Promise<SkillOutcome<Name>> {
  const { skill, loaded, range, context } = input;
  const failed = loaded.find(({ result }) => !result.ok) ?? (loaded[0] as Loaded);
  const chain = failed.result.ok ? NOTHING_INSIDE : failed.result;
  const failures = loaded.filter(({ result }) => failed.result.ok || !result.ok);
  const label = failures.map(({ instrument: { name, symbol } }) => `${name} (${symbol})`).join(" and ");
  const isApart = failed.result.ok && loaded.length > 1;
  const wanted = isApart ? "on days that the others have too" : toWanted(range);
  return toUnavailable({ skill, subject: failed.instrument, label, wanted, chain, context });
}
