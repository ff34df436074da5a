const AREA =
  /\b(?:area|mountain|filled)(?: area)? (?:chart|graph|plot|line|view|style|shape)\b|\b(?:as|to|an?|make it|use|into) (?:an? )?(?:filled |shaded )?(?:area|mountain)\b(?! (?:code|of))|\bfilled in\b/;
const BARS =
  /\b(?:ohlc|hlc|price) bars?\b|\bbar (?:chart|graph|plot)\b|\b(?:as|to|use|with|prefer|want|into|like|in) (?:ohlc )?bars\b|^\W*bars\W*(?:please|instead)?\W*$/;
const CANDLES = /\b(?:candles?|candle ?sticks?|ohlc)\b/;
const LINE =
  /\b(?:line|curve) (?:chart|graph|plot)\b|\b(?:as|a|to) (?:a )?(?:(?:simple|plain|normal|regular|basic|ordinary) )?(?:line|curve)\b|^lines?$|\b(?:simple|plain|normal|regular|basic|ordinary|single) line\b/;
/** What is to be left: "candles rather than this line". */
const LEFT =
  /\b(?:rather than|instead of|in place of|not|drop|lose|without|no more|ditch|remove|hide|no) (?:an? |the |this |that |these )?(?:[a-z]+ ){0,2}?(?:candles?(?:ticks?)?|lines?|curve|bars?|area|mountain)\b/g;

/** The drawing asked for: "as candles", "line chart", "mountain chart", "ohlc bars"; null when none was. */
export function findChartType(lower: string): "candles" | "line" | "area" | "bars" | null {
  const wanted = lower.slice(0, 2_000).replace(LEFT, " ");
  if (AREA.test(wanted)) return "area";
  if (BARS.test(wanted)) return "bars";
  if (CANDLES.test(wanted)) return "candles";
  return LINE.test(wanted) ? "line" : null;
}
