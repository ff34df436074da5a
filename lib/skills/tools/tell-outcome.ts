import type { SkillOutcome } from "../skill";

/** Words of our own lists and codes: under these keys a string is no text of anybody's. */
const TOKENS = new Set([
  ...["symbol", "currency", "key", "unit", "statistic", "metric", "direction", "frequency"],
  ...["state", "one", "other", "exchangeId", "interval", "freshness"],
]);
const TOKEN = /^[\w.:^=/-]{1,24}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What only a drawing needs, and what a line under the answer tells. */
const HIDDEN = new Set(["chart", "recent", "provenance", "provenances", "sources"]);
const MOST_CHARS = 1_500;

/**
 * An outcome as the model that calls tools is told of it: figures, days and symbols, and not one sentence. Headlines,
 * passages and names come from outside, and who can call tools reads nothing from outside.
 */
export function tellOutcome(outcome: SkillOutcome): string {
  if (!outcome.ok) return JSON.stringify({ unavailable: outcome.unavailable.code });
  for (let most = 12; most >= 1; most = Math.floor(most / 2)) {
    const text = JSON.stringify({ found: toTold({ key: "", value: outcome.data, most }) });
    if (text.length <= MOST_CHARS) return text;
  }
  return JSON.stringify({ found: "more than can be told here" });
}

function toTold(input: { key: string; value: unknown; most: number }): unknown {
  const { key, value, most } = input;
  if (typeof value === "string")
    return DAY.test(value) || (TOKENS.has(key) && TOKEN.test(value)) ? value : undefined;
  if (typeof value === "number") return Number(value.toPrecision(6));
  if (value === null || typeof value === "boolean") return value;
  if (Array.isArray(value)) {
    const told = value.slice(0, most).map((one) => toTold({ key, value: one, most }));
    return told.every((one) => one === undefined) ? undefined : told;
  }
  if (typeof value !== "object") return undefined;
  const entries = Object.entries(value)
    .filter(([name]) => !HIDDEN.has(name))
    .map(([name, one]) => [name, toTold({ key: name, value: one, most })] as const)
    .filter(([, one]) => one !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
