import type { DividendsResult } from "@/lib/contract/company/company-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { formatMoney } from "@/lib/format/money";
import { inPeriod, nameOf, sourceSentence } from "../phrases";

/** What was paid over the span, the newest payment, the yield with its convention, and splits. */
export function renderDividends(result: DividendsResult): string[] {
  const { instrument, provenance, coverageNote } = result;
  return [
    toPaid(result),
    ...toYield(result),
    ...toSplits(result),
    ...(coverageNote === null ? [] : [coverageNote]),
    sourceSentence(provenance, [instrument]),
  ];
}

function toPaid({ instrument, asked, count, total, payments, provenance }: DividendsResult): string {
  const money = (value: number) => formatMoney({ value, currency: instrument.currency });
  const [newest] = payments;
  const span = inPeriod(asked.label);
  const { sourceLabel } = provenance;
  if (newest === undefined) return `${sourceLabel} shows no dividend of ${nameOf(instrument)} ${span}.`;
  const told = `with the ex-day ${formatDay(newest.tradedOn)}`;
  if (count === 1)
    return `${nameOf(instrument)} paid one dividend ${span}: **${money(total)}** a share, ${told}.`;
  return `${nameOf(instrument)} paid ${count} dividends ${span}, **${money(total)}** a share in all; the newest, ${money(newest.value)}, ${told}.`;
}

function toYield({ figures, instrument }: DividendsResult): string[] {
  const paid = figures.find(({ key }) => key === "dividends12m");
  const share = figures.find(({ key }) => key === "dividendYield12m");
  if (!paid || !share || share.value === null || share.value === 0 || share.until === null) return [];
  const shown = formatFigure({ figure: share });
  const sum = formatFigure({ figure: paid, instrument });
  return [
    `In the 12 months to ${formatDay(share.until)} that was ${sum} a share, a yield of **${shown}** on that day's close.`,
  ];
}

function toSplits({ splits }: DividendsResult): string[] {
  if (splits.length === 0) return [];
  return [
    splits
      .map(({ label, tradedOn }) => `${label} on ${formatDay(tradedOn)}`)
      .join("; ")
      .concat("."),
  ];
}
