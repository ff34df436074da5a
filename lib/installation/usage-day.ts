import type { Market } from "@/lib/market";
import type { getModelUse } from "@/lib/model";

const DAY_MS = 86_400_000;

/** What the sources and the models were asked on one UTC day. */
export interface UsageDay {
  /** `YYYY-MM-DD` in UTC, and its neighbours; there is no next day after today. */
  day: string;
  previousDay: string;
  nextDay: string | null;
  /** Over all instances that share a Redis, or of this process alone (memory). */
  cacheKind: "memory" | "redis" | "upstash";
  /** One row a source and key; null when the shared cache that holds the counters cannot be reached. */
  sources: Awaited<ReturnType<Market["usage"]>> | null;
  /** What models were asked, and where their budgets stand now; null without a model, or when it cannot be read. */
  model: Awaited<ReturnType<typeof getModelUse>>;
}

/** The UTC day to show, with its neighbours. */
export function toUsageDay({
  day,
  now,
}: {
  day: string | null;
  now: Date;
}): Pick<UsageDay, "day" | "previousDay" | "nextDay"> {
  const today = toDay(now.getTime());
  const chosen = day !== null && isDay(day) && day < today ? day : today;
  const startsAtMs = Date.parse(chosen);
  return {
    day: chosen,
    previousDay: toDay(startsAtMs - DAY_MS),
    nextDay: chosen === today ? null : toDay(startsAtMs + DAY_MS),
  };
}

/** True for a day that exists, not for `2026-02-30`. */
function isDay(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(ms) && toDay(ms) === text && text >= "2000-01-01";
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
