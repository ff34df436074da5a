import type { Allowance, Cache } from "@/lib/cache";
import type { ModelBudget } from "@/lib/config";
import { logError } from "@/lib/observe";
import { ModelFailure } from "../failure";
import { createCountedMessages } from "../spend/counted-messages";
import { type FindPrice, toMicroUsd } from "../spend/prices";
import type { Spender } from "../spend/spender";
import { countUse, type SpentTokens } from "../spend/usage";
import { toBudgetKey, toLimit, toWindow } from "../spend/windows";

/** Counters outlive their window, so that a call that ends behind it settles there and not in the next one. */
const SLACK_MS = 600_000;

/** A call that is about to be made, with at least the tokens it can cost. */
export interface PlannedCall {
  spender: Spender;
  model: string;
  inputTokens: number;
  outputTokens: number;
}

/** What was set aside for one call. */
export interface Reservation {
  /** Puts what was really spent in the place of what was set aside; null: nothing was. Never rejects. */
  settle(spent: SpentTokens | null): Promise<void>;
}

/** Sets aside what a call may cost before it is made, or throws `ModelFailure` "budget". */
export interface Budget {
  reserve(call: PlannedCall): Promise<Reservation>;
}

/**
 * Budgets of messages, tokens and money, for each visitor, each widget and the whole site: from all of them or from none,
 * atomically over all instances that share the cache. Hours and days are those of UTC. A call whose model has no price is
 * held by messages and tokens alone. A cache that cannot be reached lets no call through where there is a budget: what
 * nobody counts may cost without end.
 */
export function createBudget(input: {
  budgets: readonly ModelBudget[];
  cache: Cache;
  findPrice: FindPrice;
  clockMs?: () => number;
}): Budget {
  const { budgets, cache, findPrice, clockMs = Date.now } = input;
  const messages = createCountedMessages();

  function toShares(call: PlannedCall, nowMs: number): Share[] {
    return budgets.flatMap((budget) => {
      const amount = toAmount({ budget, call, findPrice });
      const key = toBudgetKey({ budget, spender: call.spender, nowMs });
      return amount === null || key === null ? [] : [{ budget, key, amount }];
    });
  }

  async function take(shares: Share[], nowMs: number): Promise<void> {
    if (shares.length === 0) return;
    const taken = await cache
      .take(shares.map((share) => toAllowance(share, nowMs)))
      .catch((cause: unknown) => {
        logError({ event: "model.budget_unknown", cause });
        return null;
      });
    if (taken?.ok) return;
    const budget = taken === null ? undefined : shares[taken.index]?.budget;
    const detail = budget ? `${budget.of}: ${budget.limit} ${budget.unit} a ${budget.per}` : "nobody counts";
    const retryAfterMs = budget ? toWindow(budget, nowMs).endsAtMs - nowMs : null;
    throw new ModelFailure({ code: "budget", detail, retryAfterMs });
  }

  async function settle(held: Share[], spent: SpentTokens | null): Promise<void> {
    const price = spent === null ? null : findPrice(spent.model);
    const microUsd = spent === null || price === null ? null : toMicroUsd({ price, tokens: spent });
    const changes = held.flatMap(({ budget, key, amount }) => {
      const real = spent === null ? 0 : toSpent({ budget, spent, microUsd });
      return real === amount ? [] : [{ key, by: real - amount }];
    });
    const day = new Date(clockMs()).toISOString().slice(0, 10);
    await Promise.all([
      changes.length === 0 ? null : cache.adjust(changes),
      spent === null ? null : countUse({ cache, day, spent, microUsd }),
    ]);
  }

  return {
    async reserve(call) {
      const nowMs = clockMs();
      const all = toShares(call, nowMs);
      const held = await messages.once(call.spender.message, async (isCounted) => {
        const shares = isCounted ? all.filter((share) => !isOfMessages(share)) : all;
        await take(shares, nowMs);
        return shares;
      });
      return {
        async settle(spent) {
          if (spent === null && held.some(isOfMessages)) messages.forget(call.spender.message);
          await settle(held, spent).catch((cause: unknown) => {
            logError({ event: "model.use_not_counted", cause });
          });
        },
      };
    },
  };
}

/** One budget's counter, and what a call takes from it. */
interface Share {
  budget: ModelBudget;
  key: string;
  amount: number;
}

function isOfMessages({ budget }: Share): boolean {
  return budget.unit === "messages";
}

function toAmount(input: { budget: ModelBudget; call: PlannedCall; findPrice: FindPrice }): number | null {
  const { budget, call, findPrice } = input;
  if (budget.unit === "messages") return 1;
  if (budget.unit === "tokens") return call.inputTokens + call.outputTokens;
  const price = findPrice(call.model);
  return price === null ? null : toMicroUsd({ price, tokens: call });
}

function toSpent(input: { budget: ModelBudget; spent: SpentTokens; microUsd: number | null }): number {
  const { budget, spent, microUsd } = input;
  if (budget.unit === "messages") return 1;
  return budget.unit === "tokens" ? spent.inputTokens + spent.outputTokens : (microUsd ?? 0);
}

function toAllowance({ budget, key, amount }: Share, nowMs: number): Allowance {
  return {
    key,
    limit: toLimit(budget),
    amount,
    windowMs: toWindow(budget, nowMs).endsAtMs - nowMs + SLACK_MS,
  };
}
