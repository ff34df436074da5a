import type { Figure, RiskResult } from "@/lib/contract/analysis-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { formatNumber } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { citeSource, missingSentences, nameOf, sourceSentences, toStale } from "../phrases";

const TOLD = ["volatility", "cagr", "sharpe", "beta"];
const MOST_PAIRS = 3;

/** Volatility, drawdown and the like of each, which moved more, how they moved together, and the conventions. */
export function renderRisk(result: RiskResult): string[] {
  const { items, riskier, coverageNote } = result;
  const named = items.find(({ instrument }) => instrument.symbol === riskier);
  const list = items.map(toSentence).join("\n");
  return [
    `From ${formatDay(result.from)} to ${formatDay(result.to)}:\n${list}`,
    ...(named === undefined
      ? []
      : [
          `By volatility, **${nameOf(named.instrument)}** moved the most. That is a fact about the past, not a forecast.`,
        ]),
    ...toCorrelations(result),
    ...missingSentences(result.missing),
    ...(coverageNote === null ? [] : [coverageNote]),
    ...toConventions(items),
    ...toBenchmark(result),
    ...sourceSentences(items),
  ];
}

function toSentence({ instrument, figures, drawdown }: RiskResult["items"][number]): string {
  const told = TOLD.flatMap((key) => {
    const figure = figures.find((one) => one.key === key && one.value !== null);
    return figure === undefined ? [] : `${toSmall(figure.label)} **${formatFigure({ figure })}**`;
  });
  const parts = [told.join(", "), drawdown === null ? "" : toFall(drawdown)].filter((part) => part !== "");
  return `- ${nameOf(instrument)}: ${parts.length === 0 ? "too few closes to tell" : parts.join("; ")}.`;
}

/** "Volatility, yearly" inside a sentence; a ratio named after a person keeps its capital. */
function toSmall(label: string): string {
  if (/^(?:Sharpe|Sortino|Calmar) /.test(label)) return label;
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

function toFall({
  pct,
  peakOn,
  troughOn,
  recoveredOn,
}: NonNullable<RiskResult["items"][number]["drawdown"]>) {
  const end = recoveredOn === null ? "not made up since" : `made up on ${formatDay(recoveredOn)}`;
  const size = formatPercent({ pct, signed: true });
  return `the deepest fall was **${size}** from ${formatDay(peakOn)} to ${formatDay(troughOn)}, ${end}`;
}

function toCorrelations({ correlations, items }: RiskResult): string[] {
  const name = (symbol: string) =>
    items.find(({ instrument }) => instrument.symbol === symbol)?.instrument.name ?? symbol;
  return correlations
    .slice(0, MOST_PAIRS)
    .map(
      ({ one, other, value, days }) =>
        `The daily returns of ${name(one)} and ${name(other)} had a correlation of **${formatNumber({ value, digits: 2 })}** over ${days} common ${days === 1 ? "session" : "sessions"}.`,
    );
}

/** How the figures told were computed, each once, from the first item that has it. */
function toConventions(items: RiskResult["items"]): string[] {
  const figures = items.flatMap((item) => item.figures);
  const told = TOLD.flatMap((key): Figure[] => {
    const figure = figures.find((one) => one.key === key && one.convention !== null);
    return figure === undefined ? [] : [figure];
  });
  if (told.length === 0) return [];
  return [`How: ${told.map(({ label, convention }) => `${label}: ${convention}`).join("; ")}.`];
}

function toBenchmark({ benchmark, items }: RiskResult): string[] {
  if (benchmark === null) return [];
  const { instrument, provenance } = benchmark;
  if (items.some((item) => item.provenance.sourceLabel === provenance.sourceLabel)) return [];
  return [`${nameOf(instrument)}: ${citeSource(provenance)}.${toStale(provenance)}`];
}
