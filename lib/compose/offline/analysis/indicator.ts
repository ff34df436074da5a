import type { Figure, IndicatorResult } from "@/lib/contract/analysis-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { nameOf, sourceSentence } from "../phrases";

const MOST_CROSSINGS = 3;

/** The newest value of each line, what it is by plain fact, the latest crossings, and how it was computed. */
export function renderIndicator(result: IndicatorResult): string[] {
  const { instrument, indicators, coverageNote, provenance } = result;
  return [
    ...indicators.map((indicator) => toSentence(indicator, result)),
    ...toCrossings(result),
    ...(coverageNote === null ? [] : [coverageNote]),
    `How: ${indicators.map(({ label, convention }) => `${label}: ${convention.replace(/\.$/, "")}`).join("; ")}.`,
    sourceSentence(provenance, [instrument]),
  ];
}

function toSentence(
  { label, latest, reading }: IndicatorResult["indicators"][number],
  { instrument }: IndicatorResult,
): string {
  const [first, ...others] = latest.filter(({ value }) => value !== null);
  const whose = `${label} of ${nameOf(instrument)}`;
  if (first === undefined) return `${whose} needs more sessions than there are.`;
  const shown = (figure: Figure) => `**${formatFigure({ figure, instrument })}**`;
  const day = first.on === null ? "" : ` on ${formatDay(first.on)}`;
  const told =
    others.length === 0
      ? `${whose} was ${shown(first)}${day}.`
      : `${whose}${day}: ${[first, ...others].map((figure) => `${figure.label} ${shown(figure)}`).join(", ")}.`;
  return reading === null ? told : `${told} ${reading}`;
}

function toCrossings({ crossings }: IndicatorResult): string[] {
  if (crossings.length === 0) return [];
  const rows = crossings.slice(0, MOST_CROSSINGS).map(({ on, label }) => `- ${formatDay(on)}: ${label}`);
  return [["Latest crossings:", ...rows].join("\n")];
}
