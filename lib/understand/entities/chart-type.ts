/** The drawing asked for: "as candles", "line chart", "mountain chart", "ohlc bars"; null when none was. */
export function findChartType(lower: string): "candles" | "line" | "area" | "bars" | null {
  if (
    /\b(?:area|mountain|filled)(?: (?:chart|graph|plot|line))?\b(?! (?:code|of))/.test(lower) &&
    /\b(?:area|mountain|filled) (?:chart|graph|plot|line|view)\b|\b(?:as|to|an?|make it|use) (?:an? )?(?:area|mountain)\b/.test(
      lower,
    )
  )
    return "area";
  if (
    /\b(?:ohlc|hlc|price) bars?\b|\bbar (?:chart|graph|plot)\b|\b(?:as|to|use|with|prefer|want|into|like|in) (?:ohlc )?bars\b|^\W*bars\W*(?:please|instead)?\W*$/.test(
      lower,
    )
  )
    return "bars";
  if (/\b(?:candles?|candle ?sticks?|ohlc)\b/.test(lower)) return "candles";
  if (/\bline (?:chart|graph|plot)\b|\b(?:as|a|to) (?:a )?line\b|^lines?$/.test(lower)) return "line";
  return null;
}
