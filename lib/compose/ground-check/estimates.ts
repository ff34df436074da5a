import type { Claim } from "./claims/claim";
import type { Fact } from "./facts/fact";
import { isUntold } from "./facts/keys";

/** Behind a figure or a day that somebody expects, in a sentence that does not say so. */
export const MARK = " (an estimate)";
const MARKED =
  /\b(?:estimat\w*|expect\w*|consensus|analysts?|forecasts?|unconfirmed|not (?:yet )?(?:been )?confirmed|tentative\w*|projected)\b/i;
const ESTIMATED = /estimate/i;

/** Days of results that are expected and not confirmed, `YYYY-MM-DD`. */
export function listEstimatedDays(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  if ("confirmed" in value && value.confirmed === false) {
    for (const one of Object.values(value))
      if (typeof one === "string" && /^\d{4}-\d{2}-\d{2}$/.test(one)) found.add(one);
  }
  for (const [key, one] of Object.entries(value)) if (!isUntold(key)) listEstimatedDays(one, found);
  return found;
}

/** True for a figure or a day that looks forward, in a sentence that does not call it somebody's estimate. */
export function needsMark(input: {
  claim: Claim;
  facts: readonly Fact[];
  text: string;
  estimatedDays: ReadonlySet<string>;
}): boolean {
  const { claim, facts, text, estimatedDays } = input;
  if (MARKED.test(text)) return false;
  if (claim.kind === "number") return facts.length > 0 && facts.every(({ key }) => ESTIMATED.test(key));
  if (claim.kind !== "date" || claim.month === null || claim.day === null) return false;
  const day = `-${two(claim.month)}-${two(claim.day)}`;
  return [...estimatedDays].some((one) => one === `${claim.year ?? one.slice(0, 4)}${day}`);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
