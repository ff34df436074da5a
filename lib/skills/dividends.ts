import { z } from "zod";
import type { Figure } from "@/lib/contract/analysis-results";
import type { DividendsResult } from "@/lib/contract/company/company-results";
import {
  type CorporateEvent,
  type Instrument,
  instrumentSchema,
  type Range,
  rangeSchema,
} from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { addDays, buildFigure, type PriceHistory } from "@/lib/market";
import { buildDividendBars } from "./build-bars";
import { buildChart } from "./build-chart";
import { chooseRange, describeCoverage, loadHistory, toWanted } from "./load-history";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { NOTHING_INSIDE, toUnavailable } from "./unavailable";

const inputSchema = z.object({ instrument: instrumentSchema, range: rangeSchema.nullable() });
type DividendsInput = z.infer<typeof inputSchema>;

const MOST_PAYMENTS = 40;
/** A year of days before the span's end, so that a short span has its yield too. */
const YIELD_LOOK_BACK_DAYS = 380;
/** A history that begins so many days late covers the year: a weekend and a holiday. */
const YEAR_BEGINS_WITHIN_DAYS = 7;
const PAYING_KINDS: ReadonlySet<Instrument["kind"]> = new Set(["equity", "etf", "fund"]);

/** The cash that one share paid over a span, by ex-day and by year, and what that is of the newest price. */
export const dividendsSkill: Skill<"dividends", DividendsInput> = {
  name: "dividends",
  description: "Dividends and splits of one instrument, with the sum and the yield of twelve months.",
  input: inputSchema,
  examples: ["What dividend does Coca-Cola pay?", "Apple dividend history", "Has Nvidia split its shares?"],
  effect: "read",
  timeoutMs: 15_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined ? null : { instrument: entities.symbols[0], range: entities.range },
  run: runDividends,
};

async function runDividends(
  input: DividendsInput,
  context: SkillContext,
): Promise<SkillOutcome<"dividends">> {
  const { instrument } = input;
  const range = chooseRange({ asked: input.range, instrument, now: context.now, usual: "5Y" });
  const from = [range.from, addDays(range.to, -YIELD_LOOK_BACK_DAYS)].sort()[0] ?? range.from;
  const found = await loadHistory({ symbol: instrument.symbol, range: { ...range, from }, context });
  const data = found.ok ? toDividendsData({ history: found.value, range }) : null;
  if (data === null) {
    const chain = found.ok ? NOTHING_INSIDE : found;
    const wanted = toWanted(range);
    return toUnavailable({ skill: "dividends", subject: instrument, wanted, chain, context });
  }
  const name = toSpokenName(data.instrument.name);
  return {
    ok: true,
    skill: "dividends",
    data,
    actions: [
      { kind: "ask", label: "With dividends reinvested", text: `How did ${name} do over 5 years?` },
      { kind: "ask", label: "What is a dividend yield?", text: "What is dividend yield?" },
    ],
  };
}

/** Payments, sums and splits of a span, with its chart; null when no bar lies inside it. */
function toDividendsData(input: { history: PriceHistory; range: Range }): DividendsResult | null {
  const { history, range } = input;
  const { from, to } = range;
  const { instrument, provenance } = history;
  const bars = history.bars.filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to);
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined) return null;
  const base = history.bars.findLast(({ tradedOn }) => tradedOn < from) ?? null;
  const { sourceLabel } = provenance;
  const told = toDividendFigures({ history, from, to });
  return {
    instrument,
    provenance,
    asked: range,
    ...told,
    bars: buildDividendBars({ instrument, provenance, asked: range, perYear: told.perYear }),
    coverageNote:
      describeCoverage({ range, first: first.tradedOn, last: last.tradedOn, sourceLabel }) ??
      describeSilence(history),
    chart: buildChart({ title: instrument.name, range, charted: [{ history, base, bars, rebased: null }] }),
  };
}

/** A file of prices alone does not say that nothing was paid. */
function describeSilence({ events, provenance }: PriceHistory): string | null {
  const silent = events.length === 0 && provenance.freshness === "imported";
  return silent ? "An imported file holds prices alone: it does not say whether dividends were paid." : null;
}

type DividendFigures = Pick<
  DividendsResult,
  "payments" | "count" | "total" | "splits" | "perYear" | "figures"
>;

/** Payments, sums and splits inside a span. Cash per share is as the source adjusts it for later splits. */
export function toDividendFigures(input: {
  history: PriceHistory;
  from: string;
  to: string;
}): DividendFigures {
  const { history, from, to } = input;
  const inside = history.events.filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to);
  const paid = inside
    .filter(({ kind }) => kind === "dividend")
    .sort((one, other) => other.tradedOn.localeCompare(one.tradedOn));
  const splits = inside.filter(({ kind }) => kind === "split");
  return {
    payments: paid.slice(0, MOST_PAYMENTS).map(({ tradedOn, value }) => ({ tradedOn, value })),
    count: paid.length,
    total: sum(paid),
    splits: splits.map(({ tradedOn, value, label }) => ({ tradedOn, ratio: value, label })).reverse(),
    perYear: toYears(paid),
    figures: toYieldFigures({ history, to }),
  };
}

function toYears(paid: CorporateEvent[]): DividendFigures["perYear"] {
  const years = new Map<number, CorporateEvent[]>();
  for (const event of paid) {
    const year = Number(event.tradedOn.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, events]) => ({ year, total: sum(events), count: events.length }));
}

/**
 * Twelve months to the newest close of the span. None where the history does not reach back so far (part of a year is
 * no yield), where a file of prices says nothing of dividends, and for what pays none by its kind.
 */
function toYieldFigures({ history, to }: { history: PriceHistory; to: string }): Figure[] {
  const { bars, events, instrument } = history;
  const last = bars.findLast(({ tradedOn }) => tradedOn <= to);
  if (last === undefined || !PAYING_KINDS.has(instrument.kind) || describeSilence(history) !== null)
    return [];
  const yearAgo = addDays(last.tradedOn, -365);
  if ((bars[0]?.tradedOn ?? to) > addDays(yearAgo, YEAR_BEGINS_WITHIN_DAYS)) return [];
  const year = events.filter(
    ({ kind, tradedOn }) => kind === "dividend" && tradedOn > yearAgo && tradedOn <= last.tradedOn,
  );
  const span = { on: addDays(yearAgo, 1), until: last.tradedOn };
  return [
    buildFigure({
      key: "dividends12m",
      label: "Dividends, 12 months",
      value: sum(year),
      unit: "price",
      currency: instrument.currency,
      convention: "Cash per share by ex-day over 365 days, before tax, as adjusted for later splits",
      ...span,
    }),
    buildFigure({
      key: "dividendYield12m",
      label: "Yield, 12 months",
      value: (sum(year) / last.close) * 100,
      unit: "percent",
      convention: `That sum over the close of ${formatDay(last.tradedOn)}`,
      ...span,
    }),
  ];
}

function sum(events: readonly { value: number }[]): number {
  return Math.round(events.reduce((total, { value }) => total + value, 0) * 1e6) / 1e6;
}
