import type { NumberClaim } from "../claims/claim";
import type { Fact } from "../facts/fact";

/** Lengths that are names of a figure's window and not figures: the 52 weeks of a high, the 12 months of a sum. */
const USUAL_DAYS = [365.25];

/** True when a length of time was told, asked about, or lies between two days that were. */
export function isKnownDuration(input: { claim: NumberClaim; durations: number[]; facts: Fact[] }): boolean {
  const { claim, durations, facts } = input;
  const unitDays = claim.unitDays ?? 1;
  const days = claim.value * unitDays;
  const slack = unitDays === 1 ? 0.5 : unitDays * 0.5;
  if (durations.some((one) => Math.abs(one - days) <= slack)) return true;
  if (unitDays > 1 && USUAL_DAYS.some((one) => Math.abs(one - days) <= 2)) return true;
  return facts.some(({ unit, value }) => unit === "days" && unitDays === 1 && value === claim.value);
}
