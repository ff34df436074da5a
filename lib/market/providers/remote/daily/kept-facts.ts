/** Facts of symbols that hold for a day (names, events), so that they cost one request a day and not one a question. */
export interface KeptFacts<T> {
  /** The kept fact, or the answer of `ask`, kept when it came in order; a failed one is asked again. */
  get(input: { key: string; now: Date; ask: () => Promise<T> }): Promise<T>;
  find(input: { key: string; now: Date }): T | null;
  keep(input: { key: string; now: Date; fact: T }): void;
}

const KEPT_MS = 24 * 60 * 60_000;

/** Keeps at most `capacity` facts in memory, the oldest going first. */
export function createKeptFacts<T>(capacity: number): KeptFacts<T> {
  const facts = new Map<string, { fact: T; atMs: number }>();
  const kept: KeptFacts<T> = {
    find({ key, now }) {
      const found = facts.get(key);
      return found && Math.abs(now.getTime() - found.atMs) < KEPT_MS ? found.fact : null;
    },
    keep({ key, now, fact }) {
      facts.delete(key);
      facts.set(key, { fact, atMs: now.getTime() });
      const oldest = facts.keys().next();
      if (facts.size > capacity && !oldest.done) facts.delete(oldest.value);
    },
    async get({ key, now, ask }) {
      const found = kept.find({ key, now });
      if (found !== null) return found;
      const fact = await ask();
      kept.keep({ key, now, fact });
      return fact;
    },
  };
  return kept;
}
