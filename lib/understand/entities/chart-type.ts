/** The drawing asked for: "as candles", "candlestick chart", "line chart"; null when none was. */
export function findChartType(lower: string): "candles" | "line" | null {
  if (/\b(?:candles?|candle ?sticks?|ohlc)\b/.test(lower)) return "candles";
  if (/\bline (?:chart|graph|plot)\b|\b(?:as|a|to) (?:a )?line\b|^lines?$/.test(lower)) return "line";
  return null;
}
