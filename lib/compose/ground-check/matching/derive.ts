import type { NumberClaim } from "../claims/claim";
import type { Fact } from "../facts/fact";
import { fitsCurrency, fitsValue } from "./match-number";

const DIFFERENCE =
  /\b(?:differ\w*|gap|spread|more|less|fewer|ahead|behind|apart|outperform\w*|underperform\w*|beat\w*|lag\w*|lead|led|margin|higher|lower|above|below|range|swing|between|widen\w*|narrow\w*|gain\w*|lost|loss|up|down|rose|fell|change\w*|added|by)\b/i;
const SUM = /\b(?:total\w*|together|combined|sum|altogether|in all|overall)\b/i;
const MEAN = /\b(?:average\w*|mean)\b/i;
const SHARE =
  /\b(?:share|portion|of (?:the |its )?(?:revenue|sales|total|whole|profit|assets|debt|income)|margin|made up|accounts? for)\b/i;
const CHANGE =
  /\b(?:rose|fell|gain\w*|lost|loss|up|down|higher|lower|above|below|grew|growth|increase\w*|decrease\w*|off|change\w*|climb\w*|drop\w*|declin\w*|more|less|from|between)\b/i;
const PRODUCT = /\b(?:worth|value\w*|position|holding|cost|total|would|shares?)\b/i;

const MOST_OPERANDS = 24;

/** The one step by which a number follows from figures, and those figures in the step's order. */
export interface Derivation {
  how: "difference" | "sum" | "mean" | "ratio" | "share" | "change" | "product";
  of: Fact[];
}

/**
 * How a number follows from figures in view by one step that its words name: a difference, a sum, a mean, a ratio, a
 * share, a change in percent, or shares times price; null where it does not. `view` holds the figures that the sentence or the one before
 * states or speaks of; two values that nobody mentioned derive nothing.
 */
export function findDerivation(input: {
  claim: NumberClaim;
  text: string;
  view: Fact[];
  stated: Fact[];
}): Derivation | null {
  const { claim, text, stated } = input;
  const view = input.view.slice(0, MOST_OPERANDS);
  const sum = findSum({ claim, text, view });
  if (sum !== null) return sum;
  for (const one of view) {
    for (const other of view) {
      if (one === other) continue;
      const how = findFromPair({ claim, text, one, other });
      if (how !== null) return { how, of: [one, other] };
      if (stated.includes(one) && stated.includes(other) && isChange({ claim, text, one, other }))
        return { how: "change", of: [one, other] };
    }
  }
  return null;
}

interface Pair {
  claim: NumberClaim;
  text: string;
  one: Fact;
  other: Fact;
}

function findFromPair(pair: Pair): Derivation["how"] | null {
  const { claim, text, one, other } = pair;
  if (isProduct(pair)) return "product";
  if (one.unit !== other.unit || one.currency !== other.currency) return null;
  if (isRelated(one, other) && DIFFERENCE.test(text) && isDifference(pair)) return "difference";
  if (claim.unit === "ratio" && other.value !== 0)
    return fitsValue(claim, one.value / other.value) ? "ratio" : null;
  if (claim.unit !== "percent" || one.unit === "percent" || other.value === 0) return null;
  return SHARE.test(text) && fitsValue(claim, (one.value / other.value) * 100) ? "share" : null;
}

/** A change in percent between two amounts that were told themselves. */
function isChange({ claim, text, one, other }: Pair): boolean {
  if (claim.unit !== "percent" || one.unit === "percent" || other.value === 0) return false;
  if (one.unit !== other.unit || one.currency !== other.currency) return false;
  return CHANGE.test(text) && fitsValue(claim, (one.value / other.value - 1) * 100);
}

/** A difference makes sense between two figures of one thing, or the same figure of two things. */
function isRelated(one: Fact, other: Fact): boolean {
  return one.subject === other.subject || one.key === other.key || one.label === other.label;
}

function isDifference({ claim, one, other }: Pair): boolean {
  const value = one.value - other.value;
  switch (claim.unit) {
    case "points":
      return (one.unit === "percent" || one.unit === "index") && fitsValue(claim, value);
    case "percent":
      return one.unit === "percent" && fitsValue(claim, value);
    case "basis_points":
      return one.unit === "percent" && fitsValue(claim, value * 100);
    case "money":
      return isMoney(one) && fitsCurrency(claim.currency ?? "", one.currency) && fitsValue(claim, value);
    case "plain":
      return one.unit !== "percent" && fitsValue(claim, value);
    case "shares":
      return one.unit === "shares" && fitsValue(claim, value);
    default:
      return false;
  }
}

function isMoney({ unit }: Fact): boolean {
  return unit === "price" || unit === "money";
}

/** "10 shares are worth 1,892.50 dollars": a count that was named, times a price. */
function isProduct({ claim, text, one, other }: Pair): boolean {
  const isCount = one.unit === "shares" || one.unit === "count";
  if (!isCount || one.origin !== "user" || !isMoney(other) || !PRODUCT.test(text)) return false;
  const fits =
    claim.unit === "plain" || (claim.unit === "money" && fitsCurrency(claim.currency ?? "", other.currency));
  return fits && fitsValue(claim, one.value * other.value);
}

/** All figures of one name in view, added up or averaged. */
function findSum({
  claim,
  text,
  view,
}: {
  claim: NumberClaim;
  text: string;
  view: Fact[];
}): Derivation | null {
  if (!SUM.test(text) && !MEAN.test(text)) return null;
  const groups = Map.groupBy(view, ({ key, unit, currency }) => `${key} ${unit} ${currency}`);
  for (const facts of groups.values()) {
    if (facts.length < 2) continue;
    const [first] = facts;
    if (!first || (claim.unit === "percent") !== (first.unit === "percent")) continue;
    if (claim.currency !== null && !fitsCurrency(claim.currency, first.currency)) continue;
    const sum = facts.reduce((total, { value }) => total + value, 0);
    if (SUM.test(text) && fitsValue(claim, sum)) return { how: "sum", of: facts };
    if (MEAN.test(text) && fitsValue(claim, sum / facts.length)) return { how: "mean", of: facts };
  }
  return null;
}
