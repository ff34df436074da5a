import type { QuoteResult } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { formatRate } from "@/lib/format/figure";
import { formatMoney, formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { citeSource, nameOf, sourceSentence, toStale } from "./phrases";

/** The newest price in one sentence, then where it comes from. */
export function renderQuote({
  instrument,
  price,
  change,
  changePct,
  previousOn,
  tradedOn,
  provenance,
  converted,
}: QuoteResult): string[] {
  const shown = `**${formatPrice({ value: price, instrument })}**`;
  const head = `${nameOf(instrument)} is at ${shown}, the latest price of ${formatDay(tradedOn)}`;
  if (change === null || changePct === null || previousOn === null) {
    return [
      `${head}; the close before it is not known.`,
      ...toConverted({ instrument, converted }),
      sourceSentence(provenance, [instrument]),
    ];
  }
  const direction = change > 0 ? "up" : change < 0 ? "down" : "unchanged";
  const amount = formatPrice({ value: Math.abs(change), instrument });
  const move =
    direction === "unchanged"
      ? "unchanged from"
      : `${direction} ${amount} (${formatPercent({ pct: changePct })}) from`;
  return [
    `${head}, ${move} the close of ${formatDay(previousOn)}.`,
    ...toConverted({ instrument, converted }),
    sourceSentence(provenance, [instrument]),
  ];
}

/** The price in the currency that was asked for, with the rate and where that comes from. */
function toConverted({ instrument, converted }: Pick<QuoteResult, "instrument" | "converted">): string[] {
  if (converted === null || converted === undefined) return [];
  const { currency, price, rate, provenance } = converted;
  const shown = formatMoney({ value: price, currency });
  const told = formatRate(rate);
  return [
    `In ${currency} that is **${shown}**, at ${told} ${currency} for one ${instrument.currency} (${citeSource(provenance)}).${toStale(provenance)}`,
  ];
}
