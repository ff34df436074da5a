import type { HistoryResult, SpanFigures } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { citeSource, inPeriod, moveOf, nameOf, sourceSentence, toStale } from "./phrases";

/** How it did, from where to where; its range and worst fall; then where the figures come from. */
export function renderHistory({
  instrument,
  figures,
  asked,
  coverageNote,
  provenance,
  convertedWith,
}: HistoryResult): string[] {
  const { base, end, highClose, lowClose, priceReturnPct } = figures;
  const price = (value: number) => formatPrice({ value, instrument });
  const from = figures.baseIsBefore ? "the last close before it" : "the first close in it";
  const first =
    `${nameOf(instrument)} **${moveOf(priceReturnPct)}** ${inPeriod(asked.label)}: from ${price(base.value)} ` +
    `(${formatDay(base.on)}, ${from}) to ${price(end.value)} (${formatDay(end.on)}).${toTotal(figures)}`;
  const second =
    `The highest close was ${price(highClose.value)} on ${formatDay(highClose.on)}, the lowest ` +
    `${price(lowClose.value)} on ${formatDay(lowClose.on)}${toDrawdown(figures)}.`;
  return [
    first,
    second,
    ...(coverageNote === null ? [] : [coverageNote]),
    ...(convertedWith
      ? [
          `Every close was converted from ${convertedWith.from} to ${convertedWith.to} at the rate of its day (${citeSource(convertedWith.provenance)}).${toStale(convertedWith.provenance)}`,
        ]
      : []),
    sourceSentence(provenance, [instrument]),
  ];
}

function toTotal({ totalReturnPct, priceReturnPct }: SpanFigures): string {
  if (totalReturnPct === null || Math.abs(totalReturnPct - priceReturnPct) < 0.005) return "";
  return ` With dividends reinvested it was ${formatPercent({ pct: totalReturnPct, signed: true })} (total return).`;
}

function toDrawdown({ maxDrawdownPct }: SpanFigures): string {
  if (maxDrawdownPct === null || maxDrawdownPct === 0) return "";
  return `; the largest fall from a peak (maximum drawdown) was ${formatPercent({ pct: maxDrawdownPct, signed: true })}`;
}
