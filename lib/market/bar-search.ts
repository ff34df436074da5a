import type { Bar } from "@/lib/contract/market";

/** Index of the first bar on or after a day; the length when there is none. Bars ascend by day. O(log n). */
export function findFirstOnOrAfter(bars: readonly Bar[], day: string): number {
  let low = 0;
  let high = bars.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const bar = bars[middle];
    if (bar !== undefined && bar.tradedOn < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last bar on or before a day; -1 when there is none. Bars ascend by day. O(log n). */
export function findLastOnOrBefore(bars: readonly Bar[], day: string): number {
  const index = findFirstOnOrAfter(bars, day);
  return bars[index]?.tradedOn === day ? index : index - 1;
}
