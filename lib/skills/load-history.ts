import type { Instrument, Range } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { type ChainResult, countDays, type PriceHistory, toTradedOn } from "@/lib/market";
import { toRange } from "./range-keys";
import type { SkillContext } from "./skill";

/** Days between what was asked and what there is that are told: a weekend and a holiday are not. */
const TOLD_GAP_DAYS = 7;

/** The span to answer for: the one asked, else the past year to the exchange's today. */
export function chooseRange(input: { asked: Range | null; instrument: Instrument; now: Date }): Range {
  if (input.asked !== null) return input.asked;
  const today = toTradedOn({ atMs: input.now.getTime(), timeZone: input.instrument.timeZone });
  return toRange({ key: "1Y", today });
}

/** Daily bars of a span with the one before it. */
export function loadHistory(input: {
  symbol: string;
  range: Range;
  context: Pick<SkillContext, "market" | "now" | "signal" | "force">;
}): Promise<ChainResult<PriceHistory>> {
  const { market, now, signal, force = false } = input.context;
  const { from, to } = input.range;
  return market.history({ symbol: input.symbol, from, to, now, signal, force });
}

/** A plain sentence when the bars begin late or end early, else null. Spans of "all there is" begin where they begin. */
export function describeCoverage(input: {
  range: Range;
  first: string;
  last: string;
  sourceLabel: string;
}): string | null {
  const { range, first, last, sourceLabel } = input;
  const late = range.key !== "MAX" && countDays({ from: range.from, to: first }) > TOLD_GAP_DAYS;
  const early = countDays({ from: last, to: range.to }) > TOLD_GAP_DAYS;
  if (late && early) return `${sourceLabel} covers ${formatDay(first)} to ${formatDay(last)} of that span.`;
  if (late) return `${sourceLabel} begins on ${formatDay(first)}; the figures start there.`;
  if (early) return `${sourceLabel} ends on ${formatDay(last)}; the figures stop there.`;
  return null;
}
