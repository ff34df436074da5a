import type { Bar, Interval } from "@/lib/contract/market";
import { addDays, countDays, toUtcMs } from "../trading-day";

/** About 530 sessions: as many daily bars as a chart of usual width can show apart. */
const DAYS_OF_DAILY_BARS = 768;
const DAYS_OF_WEEKLY_BARS = 3_653;

/** Bar length for a span: days up to about two years (530 sessions), weeks up to ten years, months beyond. */
export function pickInterval({ from, to }: { from: string; to: string }): Interval {
  const days = countDays({ from, to });
  if (days <= DAYS_OF_DAILY_BARS) return "1d";
  return days <= DAYS_OF_WEEKLY_BARS ? "1wk" : "1mo";
}

/**
 * Daily bars gathered into weeks (ISO, Monday to Sunday) or months: first open, highest high, lowest low, last close,
 * last adjusted close, sum of the known volumes; `tradedOn` is the first session of the bucket. A high, low or volume
 * that no day has is null. Days come back as they are. Figures are never computed from the result.
 */
export function aggregateBars({ bars, interval }: { bars: readonly Bar[]; interval: Interval }): Bar[] {
  if (interval === "1d") return [...bars];
  const result: Bar[] = [];
  let end = "";
  for (const bar of bars) {
    const open = result.at(-1);
    if (open && bar.tradedOn <= end) {
      add(open, bar);
      continue;
    }
    result.push({ ...bar });
    end = interval === "1mo" ? `${bar.tradedOn.slice(0, 7)}-31` : findSunday(bar.tradedOn);
  }
  return result;
}

function findSunday(day: string): string {
  const weekday = new Date(toUtcMs(day)).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}

function add(bucket: Bar, bar: Bar): void {
  bucket.high = merge(bucket.high, bar.high, Math.max);
  bucket.low = merge(bucket.low, bar.low, Math.min);
  bucket.volume = merge(bucket.volume, bar.volume, (a, b) => a + b);
  bucket.close = bar.close;
  bucket.adjClose = bar.adjClose;
}

function merge(a: number | null, b: number | null, how: (a: number, b: number) => number): number | null {
  if (a === null) return b;
  return b === null ? a : how(a, b);
}
