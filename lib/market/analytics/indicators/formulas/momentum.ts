import { type Column, computeEma, computeWilder, emptyColumn, mapColumn } from "./averages";

/**
 * Relative strength index, 0 to 100: `100 x average gain / (average gain + average loss)`, both by Wilder's smoothing.
 * First value at index `period`; none while prices have not moved at all (0 divided by 0).
 */
export function computeRsi(close: Column, period: number): Column {
  const gains = emptyColumn(close.length);
  const losses = emptyColumn(close.length);
  for (let index = 1; index < close.length; index++) {
    const change = (close[index] as number) - (close[index - 1] as number);
    gains[index] = Math.max(change, 0);
    losses[index] = Math.max(-change, 0);
  }
  const up = computeWilder(gains, period);
  const down = computeWilder(losses, period);
  return mapColumn(up, (gain, index) => (100 * gain) / (gain + (down[index] as number)));
}

/** MACD (fast less slow EMA), its signal (EMA of it) and the histogram (MACD less signal), in the prices' unit. */
export function computeMacd(
  close: Column,
  [fast, slow, smoothing]: readonly [number, number, number],
): { macd: Column; signal: Column; histogram: Column } {
  const quick = computeEma(close, fast);
  const calm = computeEma(close, slow);
  const macd = mapColumn(quick, (value, index) => value - (calm[index] as number));
  const signal = computeEma(macd, smoothing);
  return { macd, signal, histogram: mapColumn(macd, (value, index) => value - (signal[index] as number)) };
}

/** Rate of change, percent: the close against that of `period` sessions before; none where that one is zero. */
export function computeRoc(close: Column, period: number): Column {
  const result = emptyColumn(close.length);
  for (let index = period; index < close.length; index++) {
    const before = close[index - period] as number;
    if (before !== 0) result[index] = ((close[index] as number) / before - 1) * 100;
  }
  return result;
}
