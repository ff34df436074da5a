/** A source's answer as it was kept. Times are on the given clock, except `fetchedAtMs`: an instant. */
export interface Kept<T> {
  value: T;
  /** The instant it was asked for, milliseconds since 1970. */
  fetchedAtMs: number;
  /** Until then it counts as new. */
  freshUntilMs: number;
  /** Until then it is kept for want of a newer one. */
  keptUntilMs: number;
}

/**
 * Answers by key for as long as each may be kept, the least recently used dropped first. Nothing is copied. One that is
 * larger than all that may be kept is not kept.
 */
export interface AnswerCache {
  /** The answer kept under a key, new or not, or undefined when there is none or its time is over. */
  find<T>(key: string): Kept<T> | undefined;
  keep<T>(input: Kept<T> & { key: string }): void;
}

/** Rows (bars, headlines, periods) that are kept in all: about a hundred megabytes, or 200 histories of ten years. */
const MOST_ROWS = 500_000;

/**
 * A cache of parsed answers in this process's memory: at most `capacity` answers, and `mostRows` rows in them together.
 * `clockMs` only ever goes forward; it is no calendar.
 */
export function createAnswerCache(options: {
  capacity: number;
  clockMs: () => number;
  mostRows?: number;
}): AnswerCache {
  const { capacity, clockMs, mostRows = MOST_ROWS } = options;
  const entries = new Map<string, { kept: Kept<unknown>; rows: number }>();
  let rowsKept = 0;

  function remove(key: string): void {
    rowsKept -= entries.get(key)?.rows ?? 0;
    entries.delete(key);
  }

  return {
    find<T>(key: string) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.kept.keptUntilMs <= clockMs()) {
        remove(key);
        return undefined;
      }
      entries.delete(key);
      entries.set(key, entry);
      return entry.kept as Kept<T>;
    },
    keep({ key, ...kept }) {
      remove(key);
      const rows = countRows(kept.value);
      if (rows > mostRows) return;
      entries.set(key, { kept, rows });
      rowsKept += rows;
      for (const oldest of entries.keys()) {
        if (entries.size <= capacity && rowsKept <= mostRows) return;
        remove(oldest);
      }
    },
  };
}

/** Rows of an answer: those of its lists, and one at least. */
function countRows(value: unknown): number {
  if (typeof value !== "object" || value === null) return 1;
  const lists = (Array.isArray(value) ? [value] : Object.values(value)).filter(Array.isArray);
  return Math.max(
    1,
    lists.reduce((sum, list) => sum + list.length, 0),
  );
}
