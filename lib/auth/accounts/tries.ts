import { createHash } from "node:crypto";
import { type Allowance, type Cache, CacheError, createMemoryCache, getCache } from "@/lib/cache";
import { logError } from "@/lib/observe";

const MINUTE_MS = 60_000;

/** How often one address, one account, and one account from one address may try, and in which time. */
const LIMITS = {
  "sign-in": { address: 60, account: 60, both: 10, windowMs: 15 * MINUTE_MS },
  "sign-up": { address: 10, account: 3, both: 3, windowMs: 60 * MINUTE_MS },
  reset: { address: 10, account: 3, both: 3, windowMs: 60 * MINUTE_MS },
  "use-link": { address: 20, account: 20, both: 20, windowMs: 15 * MINUTE_MS },
} as const;

/** Counts for this process alone, while the shared cache cannot be reached. */
const holder: { own?: Cache } = {};

/**
 * Counts one try; 0 when it may go on, else the wait in milliseconds. It counts what was typed, whether an account of that
 * name exists or not, so that the count tells nobody.
 */
export async function takeTry(input: {
  kind: keyof typeof LIMITS;
  /** Where it comes from; null where that is not known. */
  address: string | null;
  account: string;
}): Promise<number> {
  const { kind, address, account } = input;
  const { windowMs, ...limits } = LIMITS[kind];
  const name = createHash("sha256").update(account).digest("base64url").slice(0, 22);
  const allowances: Allowance[] = [
    { key: `try ${kind} account ${name}`, limit: limits.account, windowMs },
    { key: `try ${kind} address ${address ?? "none"}`, limit: limits.address, windowMs },
    { key: `try ${kind} both ${address ?? "none"} ${name}`, limit: limits.both, windowMs },
  ];
  const taken = await takeFrom(getCache(), allowances);
  return taken.ok ? 0 : Math.max(1, taken.retryAfterMs);
}

async function takeFrom(cache: Cache, allowances: Allowance[]) {
  try {
    return await cache.take(allowances);
  } catch (cause) {
    if (!(cause instanceof CacheError)) throw cause;
    logError({ event: "sign_in.counted_alone", cause });
    holder.own ??= createMemoryCache({
      capacity: { entries: 20_000, characters: 4_000_000 },
      clockMs: Date.now,
    });
    return holder.own.take(allowances);
  }
}
