import { type LogisticModel, type LogisticRow, trainLogistic } from "../learn/logistic";
import type { HeldOutReading } from "./held-out";

const UNSEEN_WEIGHT = 0.3;
const GIBBERISH_WEIGHT = 0.5;
const MOST_OTHER_WEIGHT = 10;
/** Messages given as out of scope weigh together at most as much as this share of the others. */
const OTHER_SHARE = 0.5;

/**
 * Learns to tell messages of the intents from all others, on readings that are honest: none was made by a reader that
 * had learned from the message. Null when there is nothing to tell apart.
 */
export function trainScope(readings: readonly HeldOutReading[]): LogisticModel | null {
  const count = { own: 0, other: 0, unseen: 0, gibberish: 0 };
  for (const { origin } of readings) count[origin] += 1;
  if (count.own === 0 || count.own === readings.length) return null;
  const other = Math.max(
    1,
    Math.min(MOST_OTHER_WEIGHT, (OTHER_SHARE * count.own) / Math.max(1, count.other)),
  );
  const weights = {
    own: 1,
    other,
    unseen: count.other === 0 ? 1 : UNSEEN_WEIGHT,
    gibberish: GIBBERISH_WEIGHT,
  };
  const rows = readings.map(
    ({ signals, origin }): LogisticRow => ({
      columns: signals,
      target: origin === "own" ? 1 : 0,
      weight: weights[origin],
    }),
  );
  return trainLogistic(rows);
}
