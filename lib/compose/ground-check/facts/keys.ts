import type { FactUnit } from "./fact";

/** Long series behind a drawing, and keys of ours: neither shown to the model nor told by it. */
const untold = new Set(["chart", "recent", "sourceUrl", "url", "sourceId", "exchangeId", "slug", "related"]);

/** True for a field of a result that no answer tells of. */
export function isUntold(key: string): boolean {
  return untold.has(key);
}

const SHARES = /^(?:volume|averageVolume|averageVolume20|sharesDiluted|sharesOutstanding|quantity)$/;
const COUNTS =
  /^(?:sessions|count|days|passed|covered|universeSize|rank|of|params|rows|delayMinutes|lines|length|retryAfterMs)$/;
const RATIOS = /^(?:ratio|rate|beta|peTrailing|peForward|priceToBook)$/;
const MONEY = /^(?:amount|endValue|total|marketCap|level)$/;

/** Lines of a statement that are told for each share. */
const PER_SHARE = /^eps|^dividendRate$/;

/** The unit of a number by the name of its field, as the contract defines it. */
export function readNamedNumber(input: { key: string; path: string[]; isIndex: boolean }): FactUnit {
  const { key, path, isIndex } = input;
  if (key === "contributionPct") return "points";
  if (/Pct$/.test(key) || key === "pct") return "percent";
  if (SHARES.test(key)) return "shares";
  if (COUNTS.test(key)) return "count";
  if (RATIOS.test(key)) return "ratio";
  const inside = path.slice(0, -1);
  if (inside.includes("correlations")) return "ratio";
  if (inside.includes("params")) return "count";
  if (inside.includes("values") && !PER_SHARE.test(key)) return "money";
  if (MONEY.test(key)) return "money";
  if (PER_SHARE.test(key)) return "price";
  return isIndex ? "index" : "price";
}

/** A field's name in words: "previousClose" is "previous close". */
export function toLabel(key: string): string {
  return key
    .replace(/Pct$/, "")
    .replace(/([a-z])([A-Z0-9])/g, "$1 $2")
    .toLowerCase();
}
