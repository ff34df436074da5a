import type { Instrument } from "@/lib/contract/market";
import type { MemoryEntry } from "@/lib/contract/talk/memory";
import type { TurnMessage } from "@/lib/contract/understanding";

const OWN =
  /\b(?:all )?(?:of )?my (?:own )?(watch ?-?list|holdings|portfolio|positions|stocks|shares|investments)\b/i;
/** Words about the list itself, which is then told or changed and not looked up. */
const OF_THE_LIST =
  /\b(?:add|put|remove|delete|forget|clear|erase|remember|save|note|kick|drop|take|on my|in my|sold|bought)\b/i;
/** Words that ask something of the market. */
const OF_THE_MARKET =
  /\b(?:doing|do|did|done|prices?|priced|trading|perform\w*|compar\w*|chart|graph|plot|returns?|risk\w*|volatil\w*|dividends?|yields?|today|yesterday|this (?:week|month|quarter|year)|last (?:week|month|quarter|year)|ytd|since|over|best|worst|better|fell|fallen|ros?e|gain\w*|lost|lose|losing|mov\w*|correlat\w*|drawdown|news|in \d{4})\b/i;
const MOST = 8;

/**
 * A message about the market with the names of what the visitor holds or watches in the place of "my holdings", "my
 * watchlist". As it was where it speaks of the list itself, or where nothing is on it.
 */
export async function nameOwn(input: {
  message: TurnMessage;
  list(): Promise<MemoryEntry[]>;
}): Promise<TurnMessage> {
  const { message, list } = input;
  const { text, clicked } = message;
  const own = OWN.exec(text);
  if (clicked !== null || own === null || OF_THE_LIST.test(text) || !OF_THE_MARKET.test(text)) return message;
  const kind = /watch/i.test(own[1] ?? "") ? "watch" : "holding";
  const names = (await list()).flatMap(({ value }) =>
    value.kind === kind ? [toName(value.instrument)] : [],
  );
  if (names.length === 0) return message;
  const told = names.slice(0, MOST).join(", "); // an "and" could begin a second question
  return { ...message, text: text.replace(OWN, () => told) };
}

/** As a message would name it: a ticker that could be a word stands behind a dollar sign. */
function toName({ symbol, name }: Pick<Instrument, "symbol" | "name">): string {
  if (!/^[A-Z0-9][A-Z0-9:.-]*$/.test(symbol)) return name;
  return /^[A-Z]{1,3}$/.test(symbol) ? `$${symbol}` : symbol;
}
