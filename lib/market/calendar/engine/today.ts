import { toDayInZone } from "@/lib/format/day-arithmetic";
import { toDayBounds } from "./wall-time";

/**
 * Tells the day of an instant in one zone. The last answer is kept with its bounds, so that asking again about the same
 * day costs two comparisons. Throws `RangeError` for an instant that is none.
 */
export function createDayClock(timeZone: string): (nowMs: number) => string {
  let kept = { day: "", fromMs: 1, untilMs: 0 };
  return (nowMs) => {
    if (nowMs >= kept.fromMs && nowMs < kept.untilMs) return kept.day;
    const day = toDayInZone({ atMs: nowMs, timeZone });
    kept = { day, ...toDayBounds({ day, timeZone }) };
    return day;
  };
}
