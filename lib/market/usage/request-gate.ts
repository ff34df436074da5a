import type { MarketFailureCode } from "@/lib/contract/failures";

/** What every request to a source passes through, so that none is made uncounted or over its quota. */
export interface RequestGate {
  /** Takes one request from each quota of the source, or none from any when one of them is used up. */
  take(input: { now: Date }): Promise<{ ok: true } | { ok: false; quota: string; retryAfterMs: number }>;
  /** Counts one request that was sent: `code` null when it was answered in order. Never throws, never waits. */
  record(input: { now: Date; code: MarketFailureCode | null; latencyMs: number }): void;
}

/** A gate without limits that counts nothing, for sources used outside a market. */
export const openGate: RequestGate = { take: async () => ({ ok: true }), record: () => undefined };
