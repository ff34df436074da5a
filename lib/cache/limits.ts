import { CacheError } from "./cache";

const MAX_KEY_CHARACTERS = 512;
/** A hundred years: Redis refuses lifetimes that overflow its clock. */
const LONGEST_MS = 100 * 365 * 86_400_000;

/** The key itself; throws CacheError when it is longer than 512 characters. */
export function checkKey(key: string): string {
  if (key.length <= MAX_KEY_CHARACTERS) return key;
  throw new CacheError(
    `A cache key has at most ${MAX_KEY_CHARACTERS} characters; this one has ${key.length}.`,
  );
}

/** Whole milliseconds from 1 to a hundred years; throws CacheError for what is no number. */
export function toLifetimeMs(ms: number): number {
  if (Number.isNaN(ms)) throw new CacheError("A lifetime is a number of milliseconds.");
  return Math.min(Math.max(1, Math.ceil(ms)), LONGEST_MS);
}

/** The number without its fraction, rounded; throws CacheError for what has no end or is no number. */
export function toWholeNumber(value: number): number {
  if (!Number.isFinite(value)) throw new CacheError("A count is a number.");
  return Math.round(value);
}

/** Fields with whole numbers, fractions rounded; throws CacheError for what has no end or is no number. */
export function toWholeNumbers(fields: Record<string, number>): [field: string, value: number][] {
  return Object.entries(fields).map(([field, value]) => {
    if (!Number.isFinite(value)) throw new CacheError(`A tally holds numbers; "${field}" is none.`);
    return [field, Math.round(value)];
  });
}
