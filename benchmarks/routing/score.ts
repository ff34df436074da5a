import type { RoutingRow, RowEntities } from "./rows";

/** What one understood row was worth. */
export interface Scored {
  intentRight: boolean;
  symbolsRight: boolean;
  /** Keys understood as the row has them; keys of the row that were not; keys understood that the row does not have so. */
  slots: { right: number; missed: number; wrong: number };
  /** What was understood, for people. */
  found: { intent: string; entities: RowEntities };
}

/** Reads with which a row is compared: its own entities, and each of `accept`. */
function listGold({ entities, accept }: RoutingRow): RowEntities[] {
  return [entities, ...accept];
}

/**
 * Judges one reading. Symbols are right as a set, by any of the accepted readings. Slots: each key the accepted reading
 * names counts once, right or missed; each key that was understood and that it does not have, or has otherwise, is
 * wrong. Of several accepted readings the one that fits best counts.
 */
export function scoreRow(input: { row: RoutingRow; found: Scored["found"] }): Scored {
  const { row, found } = input;
  const judged = listGold(row).map((gold) => judgeSlots(gold, found.entities));
  const best = judged.reduce((one, other) => (toF1(other) > toF1(one) ? other : one));
  return {
    intentRight: found.intent === row.intent,
    symbolsRight: listGold(row).some((gold) => isSameSet(gold.symbols, found.entities.symbols)),
    slots: best,
    found,
  };
}

function judgeSlots(gold: RowEntities, found: RowEntities): Scored["slots"] {
  const keys = new Set([...Object.keys(gold), ...Object.keys(found)]);
  const slots = { right: 0, missed: 0, wrong: 0 };
  for (const key of keys) {
    if (key in gold && key in found && isSame(key, gold[key], found[key])) slots.right += 1;
    else {
      if (key in gold) slots.missed += 1;
      if (key in found) slots.wrong += 1;
    }
  }
  return slots;
}

/** Share of what is right in both directions; 1 where nothing was to be found and nothing was. */
export function toF1({ right, missed, wrong }: Scored["slots"]): number {
  const all = 2 * right + missed + wrong;
  return all === 0 ? 1 : (2 * right) / all;
}

const toList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function isSameSet(gold: unknown, found: unknown): boolean {
  const [one, other] = [gold, found].map((value) => [...new Set(toList(value).map(String))].sort());
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Lists of which the order says nothing. */
const UNORDERED = new Set(["symbols", "indicator", "events"]);

function isSame(key: string, gold: unknown, found: unknown): boolean {
  if (UNORDERED.has(key)) return isSameSet(gold, found);
  if (key === "filters") return isSameSet(toList(gold).map(toKey), toList(found).map(toKey));
  const [one, other] = [toList(gold), toList(found)];
  return one.length === other.length && one.every((value, at) => isClose(value, other[at]));
}

function toKey(filter: unknown): string {
  const { metric, test, value } = filter as { metric: unknown; test: unknown; value: unknown };
  return JSON.stringify([metric, test, value]);
}

/** Numbers within a hundredth are the same: a third is written 33.33. */
function isClose(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 0.01;
  return one === other;
}
