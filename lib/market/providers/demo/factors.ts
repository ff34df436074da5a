import { createRandomStream, type RandomStream } from "./random";

/** Name of the whole simulated world: another seed is another history. */
export const DEMO_SEED = "tickertalk-5";

/** Degrees of freedom of the t distribution of daily moves. */
const FREEDOM = 6;

/** One day's chance that many names share. */
export interface FactorStream {
  /** The standard normal number of a session, counted from the first one (0). */
  normalAt(session: number): number;
}

/** The market's chance: a normal number, and the day's own scale that makes normals into t-distributed moves. */
export interface MarketStream extends FactorStream {
  /** sqrt((v - 2) / chi2_v): a normal times this has a t distribution with variance 1. The same for all names. */
  scaleAt(session: number): number;
}

function createNormals(stream: RandomStream): FactorStream {
  const drawn: number[] = [];
  return {
    normalAt(session) {
      while (drawn.length <= session) drawn.push(stream.normal());
      return drawn[session] ?? 0;
    },
  };
}

/** The market's stream for a seed. A session costs five uniforms, drawn in the order of sessions. */
export function createMarketStream(seed: string): MarketStream {
  const normals = createNormals(createRandomStream(`${seed}:market`));
  const mixing = createRandomStream(`${seed}:mixing`);
  const scales: number[] = [];
  return {
    ...normals,
    scaleAt(session) {
      while (scales.length <= session) {
        // A chi-squared number with 6 degrees of freedom is -2 times the log of a product of three uniforms.
        const chiSquared = -2 * Math.log(mixing.uniform() * mixing.uniform() * mixing.uniform());
        scales.push(Math.sqrt((FREEDOM - 2) / chiSquared));
      }
      return scales[session] ?? 1;
    },
  };
}

/** The stream of one sector for a seed. */
export function createSectorStream(seed: string, sector: string): FactorStream {
  return createNormals(createRandomStream(`${seed}:sector:${sector}`));
}
