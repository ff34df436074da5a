import type { Cache } from "@/lib/cache";
import type { ModelBudget } from "@/lib/config";
import { MICRO_USD } from "./prices";
import type { Spender } from "./spender";

const WINDOWS_MS = { hour: 3_600_000, day: 86_400_000 } as const;
const forAll: Spender = { visitor: null, widget: null, message: null };

/** The hour or day of UTC that an instant lies in; its end is the next one's start. */
export function toWindow({ per }: ModelBudget, nowMs: number): { startsAtMs: number; endsAtMs: number } {
  const lengthMs = WINDOWS_MS[per];
  const startsAtMs = Math.floor(nowMs / lengthMs) * lengthMs;
  return { startsAtMs, endsAtMs: startsAtMs + lengthMs };
}

/** Where a budget is counted in its present window; null for one of somebody who does not ask. */
export function toBudgetKey(input: { budget: ModelBudget; spender: Spender; nowMs: number }): string | null {
  const { budget, spender, nowMs } = input;
  const whose = budget.of === "site" ? "all" : spender[budget.of];
  const startsAt = new Date(toWindow(budget, nowMs).startsAtMs).toISOString().slice(0, 13);
  return whose === null ? null : `model:${budget.of}:${whose}:${budget.unit}:${budget.per}:${startsAt}`;
}

/** A budget's limit in what is counted: messages, tokens, millionths of a dollar. */
export function toLimit({ limit, unit }: ModelBudget): number {
  return unit === "usd" ? Math.round(limit * MICRO_USD) : limit;
}

/** A budget, and what of it is used or set aside now, in its own unit; null where each visitor or widget has its own. */
export interface BudgetState extends ModelBudget {
  used: number | null;
}

/** Where the budgets stand. Rejects with `CacheError`. */
export async function readBudgets(input: {
  budgets: readonly ModelBudget[];
  cache: Cache;
  nowMs: number;
}): Promise<BudgetState[]> {
  const { budgets, cache, nowMs } = input;
  const keys = budgets.map((budget) => toBudgetKey({ budget, spender: forAll, nowMs }));
  const counters = keys.flatMap((key) => (key === null ? [] : [{ key, limit: 1, windowMs: 1 }]));
  const taken = await cache.peek(counters);
  const found = new Map(counters.map(({ key }, index) => [key, taken[index]?.taken ?? 0]));
  return budgets.map((budget, index) => {
    const key = keys[index];
    const used = key == null ? null : (found.get(key) ?? 0);
    return { ...budget, used: used !== null && budget.unit === "usd" ? used / MICRO_USD : used };
  });
}
