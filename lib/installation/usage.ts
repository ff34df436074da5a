import { CacheError, getCache } from "@/lib/cache";
import { getModelUse } from "@/lib/model";
import { getPorts } from "@/lib/turn";
import { toUsageDay, type UsageDay } from "./usage-day";

/** Counters of the sources and models on a UTC day. Today's for null, for a day to come and for text that is no day. */
export async function getUsage({ day, now }: { day: string | null; now: Date }): Promise<UsageDay> {
  const shown = toUsageDay({ day, now });
  const counters = { day: shown.day, now };
  const read = Promise.all([getPorts().market.usage(counters), getModelUse(counters)]);
  const [sources, model] = await read.catch((cause: unknown) => {
    if (cause instanceof CacheError) return [null, null] as const;
    throw cause;
  });
  return { ...shown, cacheKind: getCache().kind, sources, model };
}
