import { toUtcMs } from "@/lib/format/day-arithmetic";

/** Julian day of 1970-01-01T00:00Z, and the mean time from one new moon to the next, in days. */
const UNIX_EPOCH_JD = 2_440_587.5;
const MONTH_DAYS = 29.530588861;
/** Dynamical time is ahead of UTC by this; 57 s in 1990, 69 s in 2020, and slow to change. */
const DELTA_T_DAYS = 69 / 86_400;
/** China keeps UTC+8 for its calendar, Hong Kong's tables follow it. */
const CHINA_OFFSET_MS = 8 * 3_600_000;

/** Periodic terms: amplitude in days, then the multiples of the sun's and the moon's anomaly, of F and of the node. */
const TERMS: [amplitude: number, sun: number, moon: number, f: number, node: number][] = [
  [-0.4072, 0, 1, 0, 0],
  [0.17241, 1, 0, 0, 0],
  [0.01608, 0, 2, 0, 0],
  [0.01039, 0, 0, 2, 0],
  [0.00739, -1, 1, 0, 0],
  [-0.00514, 1, 1, 0, 0],
  [0.00208, 2, 0, 0, 0],
  [-0.00111, 0, 1, -2, 0],
  [-0.00057, 0, 1, 2, 0],
  [0.00056, 1, 2, 0, 0],
  [-0.00042, 0, 3, 0, 0],
  [0.00042, 1, 0, 2, 0],
  [0.00038, 1, 0, -2, 0],
  [-0.00024, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 1],
  [-0.00007, 2, 1, 0, 0],
  [0.00004, 0, 2, -2, 0],
  [0.00004, 3, 0, 0, 0],
  [0.00003, 1, 1, -2, 0],
  [0.00003, 0, 2, 2, 0],
  [-0.00003, 1, 1, 2, 0],
  [0.00003, -1, 1, 2, 0],
  [-0.00002, -1, 1, -2, 0],
  [-0.00002, 1, 3, 0, 0],
  [0.00002, 0, 4, 0, 0],
];

/** The larger of the planets' parts: amplitude in days, degrees at 2000, degrees a month. */
const PLANETS: [amplitude: number, start: number, rate: number][] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Julian day, in dynamical time, of the new moon so many months after January 2000. */
function newMoonAt(month: number): number {
  const t = month / 1236.85;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * month - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * month + 0.0107582 * t * t + 0.00001238 * t ** 3;
  const f = 160.7108 + 390.67050284 * month - 0.0016118 * t * t - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * month + 0.0020672 * t * t;
  let at = 2_451_550.09766 + MONTH_DAYS * month + 0.00015437 * t * t - 0.00000015 * t ** 3;
  for (const [amplitude, suns, moons, fs, nodes] of TERMS) {
    at +=
      amplitude * eccentricity ** Math.abs(suns) * sine(suns * sun + moons * moon + fs * f + nodes * node);
  }
  for (const [amplitude, start, rate] of PLANETS) at += amplitude * sine(start + rate * month);
  return at;
}

/** Instant of the new moon nearest to an instant, in milliseconds (Meeus, Astronomical Algorithms, chapter 49). */
export function findNewMoon(nearMs: number): number {
  const nearJd = nearMs / 86_400_000 + UNIX_EPOCH_JD;
  const month = Math.round((nearJd - 2_451_550.09766) / MONTH_DAYS);
  return (newMoonAt(month) - DELTA_T_DAYS - UNIX_EPOCH_JD) * 86_400_000;
}

/** The day in China of the new moon nearest to a day: 2027-02-06, at four minutes to midnight. */
export function newMoonDayNear(day: string): string {
  return new Date(findNewMoon(toUtcMs(day)) + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}
