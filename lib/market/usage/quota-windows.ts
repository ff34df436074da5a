import type { Allowance } from "@/lib/cache";
import type { SourceQuota } from "../provider";

const LENGTH_MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;
/**
 * How long a counter outlives its window. A turn asks with the instant it began at, so that a request may be made after
 * the end of the window it counts in; a counter that were gone by then would let the whole quota through once more.
 */
const OUTLIVES_MS = 10 * 60_000;

/** One quota's present window: its name, its counter, and the instant it ends. */
export interface QuotaWindow {
  quota: SourceQuota;
  /** "25 a day". */
  label: string;
  allowance: Allowance;
  endsAtMs: number;
}

/**
 * The windows that a request made now counts in, one a quota. They begin on the full minute, hour, day and month of UTC,
 * as the sources' own do, so that all instances count in the same one and it has a known end.
 */
export function toQuotaWindows(input: {
  scope: string;
  quotas: readonly SourceQuota[];
  now: Date;
}): QuotaWindow[] {
  const { scope, quotas, now } = input;
  return quotas.map((quota) => {
    const { startsAtMs, endsAtMs } = toWindow(quota.per, now);
    return {
      quota,
      label: `${quota.limit} ${quota.per === "hour" ? "an" : "a"} ${quota.per}`,
      allowance: {
        key: `quota:v1:${scope}:${quota.per}:${new Date(startsAtMs).toISOString().slice(0, 16)}`,
        limit: quota.limit,
        windowMs: endsAtMs - now.getTime() + OUTLIVES_MS,
      },
      endsAtMs,
    };
  });
}

function toWindow(per: SourceQuota["per"], now: Date): { startsAtMs: number; endsAtMs: number } {
  if (per === "month") {
    const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
    return { startsAtMs: Date.UTC(year, month), endsAtMs: Date.UTC(year, month + 1) };
  }
  const startsAtMs = Math.floor(now.getTime() / LENGTH_MS[per]) * LENGTH_MS[per];
  return { startsAtMs, endsAtMs: startsAtMs + LENGTH_MS[per] };
}
