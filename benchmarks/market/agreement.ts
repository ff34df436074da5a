import type { Library, Prices } from "./library";

/** How near a library's line is to ours: the largest difference beside our largest value, from the end backwards. */
export interface Agreement {
  /** Over all sessions that both have a value for. */
  worst: number;
  /** On the newest session. */
  newest: number;
}

/** Compares lines whose newest values stand last; null where they share no session. */
export function compareLines(
  ours: readonly (number | null)[],
  theirs: readonly (number | null | undefined)[],
): Agreement | null {
  let worst: number | null = null;
  let newest: number | null = null;
  let size = 0;
  for (let back = 1; back <= Math.min(ours.length, theirs.length); back++) {
    const own = ours[ours.length - back] ?? null;
    const other = theirs[theirs.length - back] ?? null;
    if (own === null || other === null || !Number.isFinite(other)) continue;
    const apart = Math.abs(own - other);
    newest ??= apart;
    worst = Math.max(worst ?? 0, apart);
    size = Math.max(size, Math.abs(own));
  }
  if (worst === null || newest === null) return null;
  return { worst: worst / (size || 1), newest: newest / (size || 1) };
}

/** A library's line of an indicator, or null where it has none. */
export function findLine(
  library: Library,
  name: keyof Library["indicators"],
  prices: Prices,
): (number | null | undefined)[] | null {
  return library.indicators[name]?.(prices) ?? null;
}
