import type { Figure } from "@/lib/contract/analysis-results";
import type { Instrument } from "@/lib/contract/market";
import { formatDay } from "@/lib/format/date";
import { formatFigure } from "@/lib/format/figure";
import { Facts } from "./card";

/** The day or days of a figure: `Mar 16, 2020`, `Feb 19, 2020 – Mar 23, 2020`; null where it belongs to the whole span. */
export function toFigureDays({ on, until }: Pick<Figure, "on" | "until">): string | null {
  if (on === null) return null;
  return until === null || until === on ? formatDay(on) : `${formatDay(on)} – ${formatDay(until)}`;
}

/**
 * Named figures in a grid, each with its days; those that most of them share are said once, above. One that could not
 * be computed says why in place of a number.
 */
export function FigureFacts({ figures, instrument }: { figures: Figure[]; instrument?: Instrument }) {
  if (figures.length === 0) return null;
  const shared = findSharedDays(figures);
  return (
    <div className="flex flex-col gap-2">
      {shared !== null && <p className="text-small text-muted">{shared}</p>}
      <Facts
        facts={figures.map((figure) => {
          const days = toFigureDays(figure);
          const note = figure.value === null ? figure.convention : days === shared ? null : days;
          return { name: figure.label, value: formatFigure({ figure, instrument }), note };
        })}
      />
    </div>
  );
}

/** The first and last day that several of the figures run between, where more than one does; else null. */
function findSharedDays(figures: Figure[]): string | null {
  const spans = figures
    .filter(({ on, until }) => on !== null && until !== null && until !== on)
    .map(toFigureDays);
  return spans.find((days, at) => spans.indexOf(days) !== at) ?? null;
}

const MOST_LABELS = 3;

/** Each convention once, with the figures that follow it: "2018, 2019, 2020 and 12 more". */
function groupByConvention(figures: Figure[]): { labels: string; convention: string }[] {
  const told = new Map<string, Set<string>>();
  for (const { label, convention, value } of figures) {
    if (convention === null || value === null) continue;
    told.set(convention, (told.get(convention) ?? new Set()).add(label));
  }
  return [...told].map(([convention, names]) => {
    const labels = [...names].slice(0, MOST_LABELS).join(", ");
    const rest = names.size - MOST_LABELS;
    return { convention, labels: rest > 0 ? `${labels} and ${rest} more` : labels };
  });
}

/** How the figures were computed, folded away: one line for each convention. */
export function Conventions({ figures, extra = [] }: { figures: Figure[]; extra?: string[] }) {
  const told = groupByConvention(figures);
  if (told.length === 0 && extra.length === 0) return null;
  return (
    <details className="border-t border-line">
      <summary className="py-2 text-small text-muted hover:text-ink">How these are computed</summary>
      <ul className="flex flex-col gap-1 pb-2 text-small text-muted">
        {told.map(({ labels, convention }) => (
          <li key={convention}>
            <span className="font-medium text-ink">{labels}</span>: {convention}
          </li>
        ))}
        {extra.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
