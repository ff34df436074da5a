import type { CompareResult } from "@/lib/contract/skill-results";
import { formatDay } from "@/lib/format/date";
import { formatPrice } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { missingSentences, moveOf, nameOf, sourceSentences } from "./phrases";

/** Who did better over the common span and by how much; each one's closes; what is missing; where it comes from. */
export function renderCompare({
  items,
  commonFrom,
  commonTo,
  coverageNote,
  missing,
}: CompareResult): string[] {
  const ranked = [...items].sort((a, b) => b.figures.priceReturnPct - a.figures.priceReturnPct);
  const [best, ...others] = ranked;
  const worst = others.at(-1);
  if (best === undefined || worst === undefined) return [];
  const gap = best.figures.priceReturnPct - worst.figures.priceReturnPct;
  const head =
    `From ${formatDay(commonFrom)} to ${formatDay(commonTo)}, **${nameOf(best.instrument)} ${moveOf(best.figures.priceReturnPct)}**` +
    `${others.map((item, index) => `${index === others.length - 1 ? " and" : ","} ${nameOf(item.instrument)} ${moveOf(item.figures.priceReturnPct)}`).join("")}: ` +
    `a difference of ${formatPercent({ pct: gap }).replace("%", "")} percentage points.`;
  const lines = items.map(({ instrument, figures }) => {
    const price = (value: number) => formatPrice({ value, instrument });
    return `- ${nameOf(instrument)}: ${price(figures.base.value)} to ${price(figures.end.value)}, ${formatPercent({ pct: figures.priceReturnPct, signed: true })}`;
  });
  const which = items.length > 2 ? "all" : "both";
  const scale = `The chart sets ${which} to 100 on ${formatDay(commonFrom)}; currencies are not converted.`;
  return [
    head,
    lines.join("\n"),
    ...missingSentences(missing),
    ...(coverageNote === null ? [] : [coverageNote]),
    scale,
    ...sourceSentences(items),
  ];
}
