import { CacheError, getCache } from "@/lib/cache";
import { getPorts } from "@/lib/turn";
import { toUsageDay, type UsageDay } from "./usage-day";

/** Counters of the sources on a UTC day. Today's for null, for a day to come and for text that is no day. */
export async function getUsage({ day, now }: { day: string | null; now: Date }): Promise<UsageDay> {
  const shown = toUsageDay({ day, now });
  const sources = await getPorts()
    .market.usage({ day: shown.day, now })
    .catch((cause: unknown) => {
      if (cause instanceof CacheError) return null;
      throw cause;
    });
  return { ...shown, cacheKind: getCache().kind, sources };
}
