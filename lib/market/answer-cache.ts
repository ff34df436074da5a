/** How long an answer is kept, in milliseconds. */
export const LIFETIME_MS = {
  /** Spans that ended before yesterday: they change only when a later split re-adjusts them. */
  closed: 6 * 3_600_000,
  /** Quotes, and spans that touch today. */
  open: 60_000,
  /** A source's refusal about one symbol or span. */
  failure: 10_000,
} as const;

/** Answers by key for as long as each may be kept, the least recently used dropped first. Nothing is copied. */
export interface AnswerCache {
  /** The answer kept under a key, or undefined when there is none or its time is over. */
  find<T>(key: string): T | undefined;
  keep(input: { key: string; answer: unknown; lifetimeMs: number }): void;
  drop(key: string): void;
}

/** A cache in this process's memory. `clockMs` only ever goes forward; it is no calendar. */
export function createAnswerCache(options: { capacity: number; clockMs: () => number }): AnswerCache {
  const { capacity, clockMs } = options;
  const entries = new Map<string, { answer: unknown; untilMs: number }>();
  return {
    find<T>(key: string) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (entry.untilMs <= clockMs()) return undefined;
      entries.set(key, entry);
      return entry.answer as T;
    },
    keep({ key, answer, lifetimeMs }) {
      entries.delete(key);
      entries.set(key, { answer, untilMs: clockMs() + lifetimeMs });
      if (entries.size <= capacity) return;
      const oldest = entries.keys().next().value;
      if (oldest !== undefined) entries.delete(oldest);
    },
    drop(key) {
      entries.delete(key);
    },
  };
}
