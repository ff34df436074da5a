import type { NameIndex } from "../name-index";
import { joinsNames } from "../words/context";
import { mayBeShort } from "../words/ticker-words";
import type { Message } from "./message";

const MOST_IN_ROW = 14;
/** Behind a name these say something of it. */
const SAY_MORE = new Set("target next total general real open".split(" "));

/** What may stand around a row: "compare ... ytd", "... 5 years". */
const AROUND =
  /^(?:\d+[a-z]{0,3}|compare|chart|plot|show|me|please|pls|plz|price|prices|stock|stocks|ytd|mtd|this|last|past|over|for|since|in|the|year|years|yr|yrs|y|month|months|mo|week|weeks|today|now|max|performance|returns?|chart|quotes?|all|time)$/;

/** True for nothing but names and what joins them, with a span perhaps: "ford and gm", "hd vs low 5y". */
export function isRowOfNames({ index, message }: { index: NameIndex; message: Message }): boolean {
  const { keys } = message.around;
  if (keys.length > MOST_IN_ROW) return false;
  let names = 0;
  for (let at = 0; at < keys.length; ) {
    const length = measureName({ index, message, at });
    const key = keys[at] ?? "";
    if (length === 0 && !joinsNames(key) && !AROUND.test(key)) return false;
    if (length > 0) names += 1;
    at += Math.max(length, 1);
  }
  return names > 1;
}

/** How many words the longest name takes that begins at a word; 0 where none does. */
function measureName({ index, message, at }: { index: NameIndex; message: Message; at: number }): number {
  const { keys } = message.around;
  const key = keys[at] ?? "";
  if (isTickerBeside({ index, message, at })) return 1;
  if (SAY_MORE.has(key)) return 0;
  const entry = index.byFirstKey
    .get(key)
    ?.find((each) => !each.listed && each.keys.every((one, offset) => keys[at + offset] === one));
  if (entry) return entry.keys.length;
  const ticker = key.toUpperCase();
  return mayBeShort(ticker) && index.bySymbol.has(ticker) && !index.listedOnly.has(ticker) ? 1 : 0;
}

const VERSUS = new Set(["vs", "versus", "v"]);

/** "hd vs low": beside "vs" a ticker of the table is one, whatever word it spells. */
export function isTickerBeside({
  index,
  message,
  at,
}: {
  index: NameIndex;
  message: Message;
  at: number;
}): boolean {
  const { keys } = message.around;
  if (!VERSUS.has(keys[at - 1] ?? "") && !VERSUS.has(keys[at + 1] ?? "")) return false;
  const ticker = (keys[at] ?? "").toUpperCase();
  return /^[A-Z]{2,5}$/.test(ticker) && index.bySymbol.has(ticker) && !index.listedOnly.has(ticker);
}
