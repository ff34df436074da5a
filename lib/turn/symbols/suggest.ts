import { getCache } from "@/lib/cache";
import type { Instrument } from "@/lib/contract/market";
import { suggestSymbols } from "@/lib/market";
import { getPorts } from "../ports";

const LIMIT = 8;
/** A fast typist asks some five times a second and not for long. */
const PER_MINUTE = 180;
const MINUTE_MS = 60_000;

/**
 * Instruments for what a visitor is typing, for the question box. At most 180 questions a minute from one visitor; beyond
 * that, how long to wait. Where the counter cannot be reached it is not counted: the tables cost next to nothing.
 */
export async function suggestFor(input: {
  userId: string;
  typed: string;
}): Promise<{ ok: true; instruments: Instrument[] } | { ok: false; retryAfterMs: number }> {
  const { userId, typed } = input;
  const allowance = { key: `symbols:${userId}`, limit: PER_MINUTE, windowMs: MINUTE_MS };
  const taken = await getCache()
    .take([allowance])
    .catch(() => null); // uncounted, as said above
  if (taken?.ok === false) return { ok: false, retryAfterMs: taken.retryAfterMs };
  const local = await getPorts().market.listLocal();
  return { ok: true, instruments: suggestSymbols({ typed, local, limit: LIMIT }) };
}
