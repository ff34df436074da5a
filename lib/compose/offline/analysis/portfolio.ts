import type { PortfolioResult } from "@/lib/contract/portfolio-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { formatMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { missingSentences, nameOf, sourceSentences } from "../phrases";

const SCHEDULE = {
  hold: "bought once and held",
  monthly: "set back to these weights each month",
  quarterly: "set back to these weights each quarter",
  yearly: "set back to these weights each year",
} as const;
const TOLD = ["periodReturn", "cagr", "volatility", "maxDrawdown"];

/** What the money became, what each holding added, the risk it took, and the line about the past. */
export function renderPortfolio(result: PortfolioResult): string[] {
  const { amount, endValue, currency, holdings, from, to, figures } = result;
  const money = (value: number) => formatMoney({ value, currency, digits: 2 });
  const told = figures
    .filter(({ key, value }) => TOLD.includes(key) && value !== null)
    .map((figure) => `${figure.label} ${formatFigure({ figure })}`);
  return [
    `${money(amount)} in ${toWhat(result)} at the close of ${formatDay(from)} would have become **${money(endValue)}** by the close of ${formatDay(to)}.`,
    ...(told.length === 0 ? [] : [`${told.join("; ")}.`]),
    ...(holdings.length === 1 ? [] : [holdings.map(toRow).join("\n")]),
    ...missingSentences(result.missing),
    ...(result.missing.length === 0 ? [] : ["The whole amount is in what could be had."]),
    ...(result.coverageNote === null ? [] : [result.coverageNote]),
    `${result.conventions.map(trimEnd).join(". ")}. What was is no promise of what will be.`,
    ...sourceSentences(holdings),
  ];
}

function toWhat({ holdings, schedule }: PortfolioResult): string {
  const [first] = holdings;
  if (first !== undefined && holdings.length === 1) return nameOf(first.instrument);
  const parts = holdings.map(
    ({ instrument, weightPct }) => `${formatPercent({ pct: weightPct, digits: 0 })} ${instrument.name}`,
  );
  return `${new Intl.ListFormat("en").format(parts)}, ${SCHEDULE[schedule]},`;
}

function trimEnd(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

function toRow({ instrument, returnPct, contributionPct }: PortfolioResult["holdings"][number]): string {
  const moved = formatPercent({ pct: returnPct, signed: true });
  const added = formatPercent({ pct: contributionPct, signed: true }).replace("%", "");
  return `- ${nameOf(instrument)}: ${moved}, which adds ${added} percentage points to the whole`;
}
