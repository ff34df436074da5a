import type { FigureSources, ToldFigure } from "@/lib/contract/figure-sources";
import { formatDay } from "@/lib/format/date";
import { formatProvenance } from "@/lib/format/provenance";

/** Where one figure comes from, in lines. */
export interface FigureFacts {
  /** "Price return, Orbital Tea". */
  title: string;
  /** "Jan 4, 2021 – Dec 31, 2021"; null where it belongs to no day. */
  days: string | null;
  /** How it was computed; null for what the source gave as it is. */
  formula: string | null;
  /** One line for each source, with why it is old where it is. */
  origins: { line: string; stale: string | null }[];
}

/** The facts of a told figure; null for a place that the list does not have. */
export function describeFigure(sources: FigureSources, at: number): FigureFacts | null {
  const figure = sources.figures[at];
  if (figure === undefined) return null;
  const origins = figure.origins.flatMap((place) => {
    const origin = sources.origins[place];
    return origin === undefined
      ? []
      : [{ line: formatProvenance(origin), stale: origin.staleReason ?? null }];
  });
  const title = figure.subject === null ? figure.label : `${figure.label}, ${figure.subject}`;
  return { title, days: toDays(figure), formula: figure.formula, origins };
}

function toDays({ on, until }: ToldFigure): string | null {
  if (on === null) return null;
  return until === null || until === on ? formatDay(on) : `${formatDay(on)} – ${formatDay(until)}`;
}

/** The facts as one sentence, for a screen reader. */
export function toSpoken({ title, days, formula, origins }: FigureFacts): string {
  const how = formula === null ? null : `Computed: ${formula}`;
  const from = origins.map(({ line, stale }) => (stale === null ? line : `${line}. ${stale}`));
  return [title, days, how, ...from].filter((part) => part !== null).join(". ");
}
