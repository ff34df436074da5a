import type { Instrument, Range, RangeKey } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { type ChainResult, countDays, type PriceHistory, toTradedOn } from "@/lib/market";
import { toRange } from "./range-keys";
import type { SkillContext } from "./skill";

/** Days between what was asked and what there is that are told: a weekend and a holiday are not. */
const TOLD_GAP_DAYS = 7;

/** The span to answer for: the one asked, else the usual one (the past year unless told) to the exchange's today. */
export function chooseRange(input: {
  asked: Range | null;
  instrument: Instrument;
  now: Date;
  usual?: RangeKey;
}): Range {
  if (input.asked !== null) return input.asked;
  const today = toTradedOn({ atMs: input.now.getTime(), timeZone: input.instrument.timeZone });
  return toRange({ key: input.usual ?? "1Y", today });
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

/** A span as the end of "There is no data for ...": "for the past year", "for 2021", "since March 2020". */
export function toWanted({ label }: Range): string {
  if (/^(?:this|last|next|today|yesterday|since|after|before|until)\b/.test(label)) return label;
  if (/^(?:past|first|second) /.test(label)) return `for the ${label}`;
  return / to /.test(label) ? `from ${label}` : `for ${label}`;
}

/** A plain sentence when the bars begin late or end early, else null. Spans of "all there is" begin where they begin. */
export function describeCoverage(input: {
  range: Range;
  first: string;
  last: string;
  sourceLabel: string;
  /** What begins or stops with them: the figures unless told. */
  counted?: "figures" | "file";
}): string | null {
  const { range, first, last, sourceLabel } = input;
  const [begins, stops] =
    input.counted === "file"
      ? ["its rows start", "its rows stop"]
      : ["the figures start", "the figures stop"];
  const late = range.key !== "MAX" && countDays({ from: range.from, to: first }) > TOLD_GAP_DAYS;
  const early = countDays({ from: last, to: range.to }) > TOLD_GAP_DAYS;
  if (late && early) return `${sourceLabel} covers ${formatDay(first)} to ${formatDay(last)} of that span.`;
  if (late) return `${sourceLabel} begins on ${formatDay(first)}; ${begins} there.`;
  if (early) return `${sourceLabel} ends on ${formatDay(last)}; ${stops} there.`;
  return null;
}
