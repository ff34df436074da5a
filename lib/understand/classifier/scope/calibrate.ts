import { toLogProbability, type Votes } from "./signals";

/** A reading whose right intent is known. */
interface Judged {
  votes: Votes;
  label: number;
}

const COLDEST = 0.3;
const STEP = 1.06;
/** From 0.3 to 8. */
const TEMPERATURES = Array.from({ length: 57 }, (_, at) => COLDEST * STEP ** at);
/** The loss falls to one lowest point and rises again: every fourth first, then those around the best of them. */
const STRIDE = 4;

/**
 * What to divide the votes by so that the right intents together get the highest probability (Guo et al., ICML 2017).
 * 1 without readings.
 */
export function fitTemperature(readings: readonly Judged[]): number {
  if (readings.length === 0) return 1;
  const coarse = findLeast({ places: [...TEMPERATURES.keys()].filter((at) => at % STRIDE === 0), readings });
  const around = Array.from({ length: 2 * STRIDE - 1 }, (_, at) => coarse - STRIDE + 1 + at);
  const best = findLeast({ places: around.filter((at) => at in TEMPERATURES), readings });
  return TEMPERATURES[best] as number;
}

/** The place of the temperature with the least loss. */
function findLeast({ places, readings }: { places: readonly number[]; readings: readonly Judged[] }): number {
  let best = { place: 0, loss: Number.POSITIVE_INFINITY };
  for (const place of places) {
    const temperature = TEMPERATURES[place] as number;
    let loss = 0;
    for (const { votes, label } of readings) {
      loss -= toLogProbability({ scores: votes.joint, temperature, at: label });
    }
    if (loss < best.loss) best = { place, loss };
  }
  return best.place;
}

/** Of the messages understood rightly, the share that the threshold may turn away. */
const TURNED_AWAY = 1 / 90;

/**
 * The highest threshold that turns away at most one in ninety of the messages that were understood rightly. It rests
 * on all messages in scope, of which there are many, and not on the few known to be out of scope. 0.5 without any.
 */
export function chooseThreshold(rightScores: readonly number[]): number {
  const ascending = rightScores.toSorted((a, b) => a - b);
  return ascending[Math.floor(ascending.length * TURNED_AWAY)] ?? 0.5;
}
