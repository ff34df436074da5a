import { toLogProbabilities, type Votes } from "./signals";

/** A reading whose right intent is known. */
interface Judged {
  votes: Votes;
  label: number;
}

const COLDEST = 0.3;
const HOTTEST = 8;
const STEP = 1.06;

/**
 * What to divide the votes by so that the right intents together get the highest probability (Guo et al., ICML 2017).
 * 1 without readings.
 */
export function fitTemperature(readings: readonly Judged[]): number {
  let best = { temperature: 1, loss: Number.POSITIVE_INFINITY };
  if (readings.length === 0) return 1;
  for (let temperature = COLDEST; temperature <= HOTTEST; temperature *= STEP) {
    let loss = 0;
    for (const { votes, label } of readings) {
      loss -= toLogProbabilities({ scores: votes.joint, temperature })[label] as number;
    }
    if (loss < best.loss) best = { temperature, loss };
  }
  return best.temperature;
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
