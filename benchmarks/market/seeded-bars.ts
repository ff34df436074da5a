import type { Bar } from "@/lib/contract/market";

/** Trading days of ten years at 252 a year. */
export const TEN_YEARS = 2_520;

/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Invented daily bars, ascending, weekdays only, the last of them on or before `to`: moves of about 1.2 % a day with
 * highs and lows around them, prices in cents, volumes of some millions, adjusted closes 5 % below.
 */
export function buildSeededBars(input: { count: number; seed: number; to: string }): Bar[] {
  const random = createRandom(input.seed);
  const days = listWeekdays(input.count, input.to);
  let close = 100;
  return days.map((tradedOn) => {
    const open = toCents(close * (1 + (random() - 0.5) * 0.006));
    // A sum of uniforms is near enough to a bell: twelve less six has a deviation of one.
    let bell = -6;
    for (let each = 0; each < 12; each++) bell += random();
    close = Math.max(1, toCents(open * (1 + 0.0003 + 0.012 * bell)));
    const high = toCents(Math.max(open, close) * (1 + random() * 0.01));
    const low = toCents(Math.min(open, close) * (1 - random() * 0.01));
    const volume = Math.round(1e6 + random() * 9e6);
    return { tradedOn, open, high, low, close, adjClose: toCents(close * 0.95), volume };
  });
}

function listWeekdays(count: number, to: string): string[] {
  const days: string[] = [];
  for (let ms = Date.parse(`${to}T00:00:00Z`); days.length < count; ms -= 86_400_000) {
    const date = new Date(ms);
    if (date.getUTCDay() % 6 !== 0) days.push(date.toISOString().slice(0, 10));
  }
  return days.reverse();
}

function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}
