import { formatNumber } from "@/lib/format/number";

/** Weights within so many points of 100 in sum are not told to have been scaled. */
const ROUNDING = 0.05;

/** Shares of one that add up to 1; null without weights, or with one that is not above zero. */
export function toShares(weightsPct: readonly number[]): number[] | null {
  if (weightsPct.length === 0 || !weightsPct.every((weight) => Number.isFinite(weight) && weight > 0))
    return null;
  const total = weightsPct.reduce((sum, weight) => sum + weight, 0);
  return weightsPct.map((weight) => weight / total);
}

/** A sentence where the weights do not add up to 100, else nothing. */
export function describeWeights(weightsPct: readonly number[]): string[] {
  const total = weightsPct.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - 100) <= ROUNDING) return [];
  return [`The weights add up to ${formatNumber({ value: total })}%; they were scaled to 100%.`];
}
