import type { ExtremesResult, Figure } from "@/lib/contract/analysis-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { inPeriod, nameOf, sourceSentence } from "../phrases";

const MOST_ROWS = 4;

/** The answer with its days, the next ones behind it, and how it was counted. */
export function renderExtremes(result: ExtremesResult): string[] {
  const { instrument, asked, headline, coverageNote, provenance } = result;
  const shown = formatFigure({ figure: headline, instrument });
  const list = chooseRows(result).map(
    (row) =>
      `- ${row.label}: ${formatFigure({ figure: row, instrument })}${isSameSpan(row, headline) ? "" : toDays(row)}`,
  );
  return [
    `${headline.label}: **${shown}**${toDays(headline)}, for ${nameOf(instrument)} ${inPeriod(asked.label)}.`,
    ...(list.length === 0 ? [] : [list.join("\n")]),
    ...(coverageNote === null ? [] : [coverageNote]),
    ...(headline.convention === null ? [] : [`How: ${headline.convention}.`]),
    sourceSentence(provenance, [instrument]),
  ];
}

/** What stands beside the answer: of a ranking those behind the first, of the calendar years the newest. */
function chooseRows({ statistic, rows }: ExtremesResult): Figure[] {
  const known = rows.filter(({ value }) => value !== null);
  if (statistic === "calendar_years") return known.slice(-MOST_ROWS).reverse();
  const isRanking = statistic.startsWith("best") || statistic.startsWith("worst");
  return (isRanking ? known.slice(1) : known).slice(0, MOST_ROWS);
}

function isSameSpan(row: Figure, headline: Figure): boolean {
  return row.on === headline.on && row.until === headline.until;
}

/** The day or days of a figure, unless its label is that day. */
function toDays({ label, on, until }: Figure): string {
  if (on === null || label === formatDay(on)) return "";
  return until === null || until === on
    ? ` (${formatDay(on)})`
    : ` (${formatDay(on)} to ${formatDay(until)})`;
}
