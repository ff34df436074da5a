import type { NumberClaim } from "../claims/claim";
import { sharedSigns } from "../claims/lexicon";
import type { Fact, FactUnit } from "../facts/fact";
import { isDirected, readDirection, speaksOf } from "./evidence";

/** What a written unit may be a writing of. */
const accepted: Record<NumberClaim["unit"], readonly FactUnit[]> = {
  percent: ["percent"],
  points: ["points", "index"],
  basis_points: ["basis_points", "percent"],
  money: ["price", "money"],
  ratio: ["ratio"],
  shares: ["shares"],
  duration: ["days", "count"],
  plain: ["price", "money", "ratio", "shares", "days", "count", "index", "points"],
};

/** True when a claim's unit can be that of the fact: percent is not points, dollars are not euros. */
export function fitsUnit(claim: NumberClaim, fact: Fact): boolean {
  if (!accepted[claim.unit].includes(fact.unit)) return false;
  if (claim.unit === "duration" && claim.unitDays !== 1) return false;
  if (
    claim.isWord &&
    claim.scale === 1 &&
    fact.unit !== "count" &&
    fact.unit !== "days" &&
    claim.unit === "plain"
  ) {
    return false; // "two" counts things; a price is written in digits
  }
  return claim.currency === null || fitsCurrency(claim.currency, fact.currency);
}

/** True when a written currency, or a sign that several share, can be this one. */
export function fitsCurrency(written: string, currency: string | null): boolean {
  if (currency === null || currency === written) return currency === written;
  return (sharedSigns[written] ?? []).includes(currency) || (sharedSigns[currency] ?? []).includes(written);
}

/** True when a value, written with the claim's precision, reads like the claim. The sign is looked at elsewhere. */
export function fitsValue(claim: NumberClaim, value: number): boolean {
  const distance = Math.abs(Math.abs(value) - Math.abs(claim.value));
  return distance <= toTolerance(claim) * (1 + 1e-9) + Math.abs(value) * 1e-12;
}

function toTolerance(claim: NumberClaim): number {
  const { tolerance, roundTolerance, hedged, scale, value } = claim;
  if (hedged) return Math.max(roundTolerance, Math.abs(value) * 0.01);
  return scale >= 1e3 || claim.unit === "shares" ? Math.max(tolerance, roundTolerance) : tolerance;
}

/** The facts that a number states: same unit, same value at the precision written, and no contrary direction. */
export function matchNumber(input: { claim: NumberClaim; text: string; facts: Fact[] }): Fact[] {
  const { claim, text, facts } = input;
  return facts.filter((fact) => {
    const isBasis = claim.unit === "basis_points" && fact.unit === "percent";
    if (!fitsUnit(claim, fact) || !fitsValue(claim, isBasis ? fact.value * 100 : fact.value)) return false;
    return fitsSign({ claim, text, fact });
  });
}

function fitsSign({ claim, text, fact }: { claim: NumberClaim; text: string; fact: Fact }): boolean {
  if (claim.signed && claim.value < 0 && fact.value > 0) return false;
  if (claim.signed && claim.value > 0 && fact.value < 0) return false;
  const direction = readDirection({ text, start: claim.start, end: claim.end });
  if (!isDirected(fact)) return direction === 0 || fact.unit !== "percent" || isSpoken({ text, fact });
  if (claim.signed || fact.value === 0) return true;
  return direction === 0 || direction === Math.sign(fact.value);
}

/** "up 2.8 %" tells a change: another percentage of that size is told by its own name only. */
function isSpoken({ text, fact }: { text: string; fact: Fact }): boolean {
  return fact.origin !== "outcome" || fact.key === "text" || speaksOf(text, fact);
}
