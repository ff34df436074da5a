import type { Allowance, Cache } from "@/lib/cache";
import type { ModelBudget, ModelSettings } from "@/lib/config";
import { logError } from "@/lib/observe";
import { ModelFailure } from "../failure";

const WINDOWS_MS = { hour: 3_600_000, day: 86_400_000 } as const;

/** Takes one answer from the budgets before a model is asked, or throws `budget`. */
export type TakeBudget = (visitor: string | null | undefined) => Promise<void>;

/**
 * Counts answers per visitor and for the whole site: from both or from none, atomically over all instances that share the
 * cache. A cache that cannot be reached lets no answer through: what nobody counts may cost without end.
 */
export function createBudget(input: { budgets: ModelSettings["budgets"]; cache: Cache }): TakeBudget {
  const { budgets, cache } = input;
  return async (visitor) => {
    const allowances = [
      ...toAllowance(`model:visitor:${visitor}`, visitor ? budgets.visitor : null),
      ...toAllowance("model:site", budgets.site),
    ];
    if (allowances.length === 0) return;
    const taken = await cache.take(allowances).catch((cause: unknown) => {
      logError({ event: "model.budget_unknown", cause });
      return null;
    });
    if (taken?.ok) return;
    const retryAfterMs = taken === null ? null : taken.retryAfterMs;
    throw new ModelFailure({ code: "budget", detail: "no answer left in this window", retryAfterMs });
  };
}

function toAllowance(key: string, budget: ModelBudget | null): Allowance[] {
  return budget === null ? [] : [{ key, limit: budget.limit, windowMs: WINDOWS_MS[budget.per] }];
}
