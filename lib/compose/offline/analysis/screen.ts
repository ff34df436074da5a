import type { ScreenResult } from "@/lib/contract/portfolio-results";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { nameOf, sourceSentences } from "../phrases";

const MOST_ROWS = 5;
/** Orders ("highest return") list; everything else tests. */
const ORDER = /^(?:highest|lowest|largest|smallest) /;

/** How many of what was looked through passed, the first of them, and what could not be looked at. */
export function renderScreen(result: ScreenResult): string[] {
  const { rows, passed, missingNote } = result;
  const list = rows.slice(0, MOST_ROWS).map(({ instrument, figures }) => {
    const told = figures.map((figure) => `${figure.label} ${formatFigure({ figure, instrument })}`);
    return `- ${nameOf(instrument)}: ${told.join(", ")}`;
  });
  const more = passed - list.length;
  return [
    toHead(result),
    ...(list.length === 0 ? [] : [list.join("\n")]),
    ...(more > 0 && list.length > 0 ? [`And ${more} more.`] : []),
    ...(missingNote === null ? [] : [missingNote]),
    ...sourceSentences(rows),
    "A list of facts, not a recommendation.",
  ];
}

function toHead({ rows, passed, covered, universe, criteria }: ScreenResult): string {
  const days = rows.flatMap(({ figures }) => figures.flatMap(({ on, until }) => until ?? on ?? [])).sort();
  const last = days.at(-1);
  const to = last === undefined ? "" : `, to ${formatDay(last)}`;
  const tests = new Intl.ListFormat("en").format(criteria);
  const among = `looked through: ${universe}`;
  if (passed === 0) return `None of ${covered} passed (${among}): ${tests}.`;
  if (criteria.length === 1 && ORDER.test(tests)) {
    const first = passed < covered ? `The first **${passed}** of ${covered}` : `All **${covered}**`;
    return `${first} by ${tests}${to} (${among}):`;
  }
  return `**${passed}** of ${covered} passed (${among}): ${tests}${to}.`;
}
