import type { Question } from "../../question";

const PLURAL =
  "(?:stocks|companies|shares|names|tickers|firms|equities|etfs|funds|securities|cryptos|coins|symbols|stock|company|something|anything)";
const ASKED = new RegExp(
  `\\b(?:which|what|any|list|show(?: me)?|find(?: me)?|give me|screen(?: for)?|filter(?: for)?|are there(?: any)?|get(?: me)?|search(?: for)?|all|name|look for)\\b(?: [\\w$%'+#@]+){0,5} ${PLURAL}\\b`,
);
const STANDING = new RegExp(
  `^(?:the |all )?(?:[a-z]+ ){0,2}${PLURAL} (?:that|which|who|with|under|below|above|over|trading|up|down|yielding|near|within|of|having|at|making|whose|closest|priced|by|gaining|losing)\\b`,
);
const SUPERLATIVE = new RegExp(
  `\\b(?:top|biggest|largest|best|worst|most|least|highest|lowest|strongest|weakest|cheapest|riskiest|safest|calmest)\\b(?: [\\w$%']+){0,4} (?:${PLURAL}|gainers?|payers?|yielders?|losers?|winners?|movers?|decliners?|performers?)\\b`,
);
const NOUNS =
  /\b(?:gainers|losers|decliners|top movers|market movers|oversold|overbought|best performers|worst performers|screener|screen)\b/;
const MOST =
  /\b(?:what|which|who)\b(?: [\w']+){0,3} (?:gained|rose|fell|lost|dropped|moved|went up|went down|climbed) (?:the )?most\b|^(?:what|who) (?:is|are) (?:up|down) (?:the )?most\b/;
const AMONG_CARRIED = /\b(?:these|those|them|the two|both|the three)\b/;

/**
 * True when a message looks through many stocks for those that pass: "which stocks are up more than 10% this year",
 * "top 5 gainers". A company that is named is no screen; an index may be where to look.
 */
export function isScreen({ outline, reading, names, carried }: Question): boolean {
  if (reading.asked.filters.length === 0) return false;
  if (!names.every(({ resolution }) => resolution.kind === "one" && isBasket(resolution.instrument)))
    return false;
  if (carried.symbols.length > 1 && AMONG_CARRIED.test(outline)) return false;
  return (
    [ASKED, STANDING, SUPERLATIVE, NOUNS].some((pattern) => pattern.test(outline)) ||
    (!carried.comparing && MOST.test(outline))
  );
}

function isBasket({ kind, symbol }: { kind: string; symbol: string }): boolean {
  return kind === "index" || kind === "etf" || symbol.startsWith("^");
}
