import type { QuoteResult } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { nameOf, sourceSentence } from "./phrases";

/** The newest price in one sentence, then where it comes from. */
export function renderQuote({
  instrument,
  price,
  change,
  changePct,
  previousOn,
  tradedOn,
  provenance,
}: QuoteResult): string[] {
  const shown = `**${formatPrice({ value: price, instrument })}**`;
  const head = `${nameOf(instrument)} is at ${shown}, the latest price of ${formatDay(tradedOn)}`;
  if (change === null || changePct === null || previousOn === null) {
    return [`${head}; the close before it is not known.`, sourceSentence(provenance, [instrument])];
  }
  const direction = change > 0 ? "up" : change < 0 ? "down" : "unchanged";
  const amount = formatPrice({ value: Math.abs(change), instrument });
  const move =
    direction === "unchanged"
      ? "unchanged from"
      : `${direction} ${amount} (${formatPercent({ pct: changePct })}) from`;
  return [
    `${head}, ${move} the close of ${formatDay(previousOn)}.`,
    sourceSentence(provenance, [instrument]),
  ];
}
