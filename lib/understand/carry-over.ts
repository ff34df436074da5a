import type { Instrument } from "@/lib/contract/market";
import type { Carried, Understanding } from "@/lib/contract/understanding";
import { toClarifiedKey, withoutRepeats } from "./conclude";
import { getTraits, selectAsked, toMarketIntent } from "./tiers/market-intents";

const MOST_REMEMBERED = 4;

/**
 * What the next turn may refer to. After a comparison `symbols` are the compared, in their order; otherwise the newest
 * subject stands first and up to three earlier ones behind it. A clarifying question keeps the intent it holds up in
 * `lastIntent`, with the subjects and span that were already clear. `on` moves only with an answered day.
 */
export function carryOver(input: {
  carried: Carried;
  understanding: Understanding;
  outcomeOk: boolean;
}): Carried {
  const { carried, understanding, outcomeOk } = input;
  const { intent, entities, needsClarification } = understanding;
  if (needsClarification) return carryQuestion({ carried, understanding });
  const market = toMarketIntent(intent);
  const cleared = { ...carried, clarified: null };
  if (!market) {
    if (intent !== "decline" || entities.symbols.length === 0) return cleared;
    return {
      ...cleared,
      symbols: toFront(entities.symbols, carried),
      comparing: entities.symbols.length > 1,
    };
  }
  const { subjects, span } = getTraits(market);
  const several = subjects === "many" && entities.symbols.length > 1;
  const comparing = market === "compare" || (several && market !== "day");
  return {
    symbols: comparing ? entities.symbols : toFront(entities.symbols, carried),
    range:
      span === "carried"
        ? entities.range
        : span === "none"
          ? carried.range
          : (entities.range ?? carried.range),
    comparing: entities.symbols.length === 0 ? carried.comparing : comparing,
    lastIntent: market,
    on: market === "day" && outcomeOk ? entities.on : carried.on,
    clarified: null,
    asked: selectAsked({ intent: market, asked: entities }),
    documents: carried.documents,
  };
}

function toFront(newest: Instrument[], carried: Carried): Instrument[] {
  if (newest.length > 1) return newest;
  return withoutRepeats([...newest, ...carried.symbols]).slice(0, MOST_REMEMBERED);
}

function carryQuestion({
  carried,
  understanding,
}: {
  carried: Carried;
  understanding: Understanding;
}): Carried {
  const { entities, needsClarification, alternatives } = understanding;
  const clarified = needsClarification ? toClarifiedKey(needsClarification) : null;
  const pending = toMarketIntent(alternatives[0]?.intent ?? null);
  if (!pending) {
    const symbols = entities.symbols.length > 0 ? toFront(entities.symbols, carried) : carried.symbols;
    return { ...carried, symbols, clarified };
  }
  const unusable = needsClarification?.about === "range";
  const comparing = pending === "compare";
  const kept = entities.symbols.length === 0 && !comparing;
  return {
    symbols: kept ? carried.symbols : comparing ? entities.symbols : toFront(entities.symbols, carried),
    range: unusable ? carried.range : (entities.range ?? carried.range),
    comparing: kept ? carried.comparing : comparing,
    lastIntent: pending,
    on: unusable ? carried.on : (entities.on ?? carried.on),
    clarified,
    asked: selectAsked({ intent: pending, asked: entities }),
  };
}
