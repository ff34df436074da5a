import type { Figure } from "@/lib/contract/analysis-results";

/** A figure from what is known of it: a value that is no finite number is null, and what is not told is null. */
export function buildFigure(
  known: Pick<Figure, "key" | "label" | "value" | "unit"> & Partial<Figure>,
): Figure {
  const value = known.value !== null && Number.isFinite(known.value) ? known.value : null;
  return { currency: null, convention: null, on: null, until: null, ...known, value };
}
