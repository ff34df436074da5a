import { crossesBoundary } from "./boundary";
import type { Claim, DateClaim, NumberClaim } from "./claims/claim";
import type { Fact } from "./facts/fact";
import { listBound, type Reading } from "./judge";
import type { Ledger } from "./ledger";
import { isDirected, readDirection, speaksOf } from "./matching/evidence";
import { fitsUnit } from "./matching/match-number";

/** What stands in a claim's place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The sourced figure in the place of one that nothing supports, where the words leave exactly one candidate: same thing,
 * same unit, spoken of by the words before it, not told in the sentence already. Null otherwise.
 */
export function replaceClaim(input: {
  claim: Claim;
  bound: string[] | null;
  reading: Reading;
  ledger: Ledger;
}): Edit | null {
  const { claim, bound, reading, ledger } = input;
  if (claim.kind === "name" || crossesBoundary(reading.text)) return null;
  if (claim.kind === "date") return replaceDay({ claim, reading });
  if (claim.unit === "duration" || claim.isWord) return null;
  const words = clauseBefore(reading.text, claim.start);
  const told = new Set([...reading.matched.values()].flat());
  const candidates = listBound(ledger.facts, bound).filter(
    (fact) =>
      fact.origin === "outcome" &&
      fact.key !== "text" &&
      !told.has(fact) &&
      fitsUnit(claim, fact) &&
      fitsForm(claim, fact) &&
      speaksOf(words, fact),
  );
  const values = new Set(candidates.map(({ value }) => value));
  const [fact] = candidates;
  if (values.size !== 1 || fact === undefined) return null;
  const direction = readDirection({ text: reading.text, start: claim.start, end: claim.end });
  if (isDirected(fact) && direction !== 0 && direction !== Math.sign(fact.value)) return null;
  return { ...claim.digits, text: writeLike(claim, fact) };
}

/** A bare number may stand for a price or a level, not for a count that its words do not name. */
function fitsForm(claim: NumberClaim, fact: Fact): boolean {
  return claim.unit !== "plain" || fact.unit === "price" || fact.unit === "money" || fact.unit === "index";
}

function clauseBefore(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .split(/[;:—]|, (?:and|but|while|with) | but | while /)
      .at(-1) ?? ""
  );
}

/** The value with the claim's scale and at least its decimals. */
function writeLike(claim: NumberClaim, fact: Fact): string {
  const value = Math.abs(fact.value) / claim.scale;
  const usual = fact.unit === "price" || fact.unit === "percent" || claim.scale > 1 ? 2 : 0;
  const isSmallPrice = value < 1 && fact.unit === "price";
  const digits = Math.max(Math.min(claim.decimals, 4), isSmallPrice ? 4 : usual);
  return value.toLocaleString("en-US", {
    minimumFractionDigits: Math.min(claim.decimals, 2),
    maximumFractionDigits: digits,
  });
}

/** The one day of the figures that the sentence has told so far. */
function replaceDay({ claim, reading }: { claim: DateClaim; reading: Reading }): Edit | null {
  if (claim.day === null || claim.times.length > 0) return null;
  const facts = [...reading.matched.values()].flat();
  const days = new Set(facts.map(({ on, until }) => (until === null ? on : null)));
  const [day] = days;
  if (days.size !== 1 || !day) return null;
  const text = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", dateStyle: "long" }).format(
    new Date(`${day}T00:00:00Z`),
  );
  return { start: claim.start, end: claim.end, text };
}
