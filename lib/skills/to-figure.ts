import type { Figure } from "@/lib/contract/analysis-results";

/** A figure with everything it does not say left null. */
export function toFigure(said: Pick<Figure, "key" | "label" | "value" | "unit"> & Partial<Figure>): Figure {
  return { currency: null, convention: null, on: null, until: null, ...said };
}
