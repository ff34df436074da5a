import { type Column, computeWilder, emptyColumn, mapColumn } from "./averages";

/** Highs, lows and closes, one a session. */
export interface Ranges {
  high: Column;
  low: Column;
  close: Column;
}

/** True range: the largest of high less low, and of both against the close before; none on the first session. */
export function computeTrueRange({ high, low, close }: Ranges): Column {
  const result = emptyColumn(close.length);
  for (let index = 1; index < close.length; index++) {
    const before = close[index - 1] as number;
    const top = high[index] as number;
    const bottom = low[index] as number;
    result[index] = Math.max(top - bottom, Math.abs(top - before), Math.abs(bottom - before));
  }
  return result;
}

/** Average true range by Wilder's smoothing, in the prices' unit and in percent of the close. */
export function computeAtr(ranges: Ranges, period: number) {
  const trueRange = computeTrueRange(ranges);
  const atr = computeWilder(trueRange, period);
  const atrPct = mapColumn(atr, (value, index) => (value / (ranges.close[index] as number)) * 100);
  return { trueRange, atr, atrPct };
}

/**
 * Average directional index and the two directional indicators, 0 to 100 (Wilder 1978). The directional index of a
 * session without any directional movement is 0. +DI and -DI from index `period`, ADX from `2 x period - 1`.
 */
export function computeAdx(ranges: Ranges, period: number) {
  const { high, low } = ranges;
  const rises = emptyColumn(high.length);
  const falls = emptyColumn(high.length);
  for (let index = 1; index < high.length; index++) {
    const up = (high[index] as number) - (high[index - 1] as number);
    const down = (low[index - 1] as number) - (low[index] as number);
    rises[index] = up > down && up > 0 ? up : 0;
    falls[index] = down > up && down > 0 ? down : 0;
  }
  const range = computeWilder(computeTrueRange(ranges), period);
  const plus = toShare(computeWilder(rises, period), range);
  const minus = toShare(computeWilder(falls, period), range);
  const index = mapColumn(plus, (up, at) => {
    const down = minus[at] as number;
    return up + down === 0 ? 0 : (100 * Math.abs(up - down)) / (up + down);
  });
  return { plus, minus, adx: computeWilder(index, period) };
}

function toShare(part: Column, whole: Column): Column {
  return mapColumn(part, (value, index) =>
    whole[index] === 0 ? 0 : (100 * value) / (whole[index] as number),
  );
}
