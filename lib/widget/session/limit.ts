import { CacheError, getCache } from "@/lib/cache";
import { logError } from "@/lib/observe";

const PER_MINUTE = 240;

/**
 * How long an address has to wait before it may open another session or name another visitor; null when it need not. Many
 * people may share one address, so this only stops floods; what a session may do is limited by the guard.
 */
export async function findSessionWaitMs({ address }: { address: string | null }): Promise<number | null> {
  if (address === null) return null;
  const allowance = { key: `widget-session:${address}`, limit: PER_MINUTE, windowMs: 60_000 };
  try {
    const taken = await getCache().take([allowance]);
    return taken.ok ? null : taken.retryAfterMs;
  } catch (cause) {
    if (!(cause instanceof CacheError)) throw cause;
    logError({ event: "widget.limit_unreachable", cause }); // a cache that is away must not take the chat along
    return null;
  }
}
