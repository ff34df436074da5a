/** One source's use on one UTC day, over all instances that share a cache. */
export interface SourceUsage {
  sourceId: string;
  label: string;
  /** Short fingerprint of the key that was used, or "none" for a source without one. */
  keyId: string;
  day: string;
  /** Requests sent to the source. */
  calls: number;
  /** Questions answered from what was kept, without a request; `staleHits` of them while a newer answer was fetched. */
  hits: number;
  staleHits: number;
  /** Requests that ended in a failure, by code. */
  errors: Record<string, number>;
  /** Requests that were not made because a quota was used up. */
  stopped: number;
  /** Mean and largest latency of the requests in milliseconds; null with no call. */
  meanLatencyMs: number | null;
  maxLatencyMs: number | null;
  /** What is left of each quota in its present window. */
  quotas: { limit: number; per: "minute" | "hour" | "day" | "month"; left: number; resetsAt: string }[];
}
