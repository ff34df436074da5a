import type { DemoName } from "./companies";
import type { FactorStream, MarketStream } from "./factors";
import { createRandomStream, type RandomStream } from "./random";

/** GJR-GARCH(1,1): a shock's weight, the extra weight of a fall, and the weight of yesterday's variance. */
const SHOCK = 0.03;
const FALL = 0.09;
const MEMORY = 0.9;
const SESSIONS_A_YEAR = 252;

/** Shares of a day's normal number that come from the market and the sector; the rest is the name's own. */
const weightsOf = {
  index: { market: 1, sector: 0, own: 0 },
  etf: { market: 1, sector: 0, own: 0 },
  fx: { market: 0.1, sector: 0, own: Math.sqrt(0.99) },
  equity: { market: 0.55, sector: 0.35, own: Math.sqrt(1 - 0.55 ** 2 - 0.35 ** 2) },
} as const;

/** Share of a day's move that happens before the open. */
const overnightOf = { index: 0.1, etf: 0.3, fx: 0.02, equity: 0.3 } as const;

/** One simulated session, not yet rounded. `shares` is null where nothing is counted. */
export interface SimulatedDay {
  open: number;
  high: number;
  low: number;
  close: number;
  shares: number | null;
}

/** Highest point of a Brownian path that starts at 0 and ends at `end` (exact law), for a uniform number. */
function pathPeak(end: number, deviation: number, uniform: number): number {
  return (end + Math.sqrt(end * end - 2 * deviation * deviation * Math.log(uniform))) / 2;
}

/** How many shares change hands: more on days with large moves, with a slow wave of its own. */
function drawShares(input: { usual: number; wave: number; shock: number; noise: number }): number {
  const { usual, wave, shock, noise } = input;
  return usual * Math.exp(wave + 0.32 * (Math.abs(shock) - 0.75) + 0.2 * noise);
}

/**
 * The sessions of one name, one after another and never again: its log return is a GJR-GARCH(1,1) process whose
 * t-distributed shocks (6 degrees of freedom) share a market part and a sector part with other names.
 * Glosten, Jagannathan and Runkle (1993), Journal of Finance 48(5). Each call of `next` takes the same number of
 * draws, so a series that is made longer later has the same beginning.
 */
export function createGenerator(input: {
  seed: string;
  name: DemoName;
  market: MarketStream;
  sector: FactorStream;
}): { next(session: number): SimulatedDay } {
  const { seed, name, market, sector } = input;
  const kind = name.instrument.kind as keyof typeof weightsOf;
  const weights = weightsOf[kind];
  const own: RandomStream = createRandomStream(`${seed}:${name.instrument.symbol}:${name.path}`);
  const usualVariance = name.vol ** 2 / SESSIONS_A_YEAR;
  const dailyDrift = (name.drift - name.vol ** 2 / 2) / SESSIONS_A_YEAR;
  let variance = usualVariance;
  let logPrice = Math.log(name.startPrice);
  let wave = 0;

  function next(session: number): SimulatedDay {
    const normal =
      weights.market * market.normalAt(session) +
      weights.sector * sector.normalAt(session) +
      weights.own * own.normal();
    const shock = normal * market.scaleAt(session);
    const deviation = Math.sqrt(variance);
    const move = deviation * shock;
    variance =
      (1 - SHOCK - FALL / 2 - MEMORY) * usualVariance +
      (SHOCK + (move < 0 ? FALL : 0)) * move * move +
      MEMORY * variance;

    const total = dailyDrift + move;
    const gap = overnightOf[kind] * (total * 0.7 + deviation * 0.6 * own.normal());
    const inside = total - gap;
    const wander = deviation * 0.75;
    const openLog = logPrice + gap;
    const high = Math.exp(openLog + pathPeak(inside, wander, own.uniform()));
    const low = Math.exp(openLog - pathPeak(-inside, wander, own.uniform()));
    logPrice += total;
    wave = 0.94 * wave + 0.09 * own.normal();
    const noise = own.normal();
    const usual = name.dailyVolume;
    const shares = usual === null ? null : drawShares({ usual, wave, shock, noise });
    return { open: Math.exp(openLog), high, low, close: Math.exp(logPrice), shares };
  }
  return { next };
}
