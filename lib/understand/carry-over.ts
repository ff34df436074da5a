import type { Instrument } from "@/lib/contract/market";
import type { Carried, Entities, Intent, Understanding } from "@/lib/contract/understanding";
import { toClarifiedKey, withoutRepeats } from "./conclude";
import { noneAsked } from "./entities/asked/asked";
import { getTraits, selectAsked, toMarketSkill } from "./tiers/market-skills";

const MOST_REMEMBERED = 4;

/**
 * What the next turn may refer to. After a comparison `symbols` are the compared, in their order; otherwise the newest
 * subject stands first and up to three earlier ones behind it. A clarifying question keeps the skill it holds up in
 * `lastSkill`, with the subjects and span that were already clear. `on` moves only with an answered day.
 */
export function carryOver(input: {
  carried: Carried;
  understanding: Understanding;
  outcomeOk: boolean;
}): Carried {
  const { carried, understanding, outcomeOk } = input;
  const { intent, skill, entities, needsClarification } = understanding;
  if (needsClarification) return carryQuestion({ carried, understanding });
  const market = toMarketSkill(skill);
  const cleared = {
    ...carried,
    clarified: null,
    term: skill === "definition" ? entities.term : carried.term,
  };
  if (!market) {
    const talked = GOES_ON.has(intent)
      ? { lastSkill: null, lastIntent: intent, asked: pickTalked(entities) }
      : {};
    if ((skill !== "decline" && skill !== "talk" && skill !== "memory") || entities.symbols.length === 0)
      return { ...cleared, ...talked };
    return {
      ...cleared,
      ...talked,
      symbols: toFront(entities.symbols, carried),
      comparing: entities.symbols.length > 1,
    };
  }
  const { subjects, span } = getTraits(market);
  const several = subjects === "many" && entities.symbols.length > 1;
  const comparing = market === "compare" || (several && market !== "day");
  return {
    term: null,
    symbols: comparing ? entities.symbols : toFront(entities.symbols, carried),
    range:
      span === "carried"
        ? entities.range
        : span === "none"
          ? carried.range
          : (entities.range ?? carried.range),
    comparing: entities.symbols.length === 0 ? carried.comparing : comparing,
    lastSkill: market,
    lastIntent: toLastIntent({ intent, carried }),
    on: market === "day" && outcomeOk ? entities.on : carried.on,
    clarified: null,
    asked: selectAsked({ skill: market, asked: entities }),
    documents: carried.documents,
  };
}

/** Talk that a short message can go on with. */
const GOES_ON = new Set<Intent>(["alert", "portfolio", "data_qa", "document_qa"]);

/** What an alert or a holding said, for "rather 320". */
function pickTalked({ level, op, quantity, currency }: Entities): Carried["asked"] {
  return { ...noneAsked, level, op, quantity, currency };
}

/** A change of the last question keeps what that question wanted. */
function toLastIntent({ intent, carried }: { intent: Intent; carried: Carried }): Intent {
  return CHANGES.has(intent) ? (carried.lastIntent ?? intent) : intent;
}

const CHANGES = new Set<Intent>(["range_change", "chart_edit", "compare_basis", "correction"]);

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
  const { intent, entities, needsClarification } = understanding;
  const clarified = needsClarification ? toClarifiedKey(needsClarification) : null;
  const pending = toMarketSkill(needsClarification?.pending ?? null);
  if (!pending) {
    const symbols = entities.symbols.length > 0 ? toFront(entities.symbols, carried) : carried.symbols;
    return { ...carried, symbols, clarified };
  }
  const unusable = needsClarification?.about === "range";
  const comparing = pending === "compare";
  const kept = entities.symbols.length === 0 && !comparing;
  return {
    term: null,
    symbols: kept ? carried.symbols : comparing ? entities.symbols : toFront(entities.symbols, carried),
    range: unusable ? carried.range : (entities.range ?? carried.range),
    comparing: kept ? carried.comparing : comparing,
    lastSkill: pending,
    lastIntent: toLastIntent({ intent, carried }),
    on: unusable ? carried.on : (entities.on ?? carried.on),
    clarified,
    asked: selectAsked({ skill: pending, asked: entities }),
    documents: carried.documents,
  };
}
