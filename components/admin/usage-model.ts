/** What a source was asked on one UTC day; null latency: nothing was asked. */
export interface UsageSource {
  sourceId: string;
  label: string;
  /** Short fingerprint of the key, or "none". */
  keyId: string;
  calls: number;
  hits: number;
  staleHits: number;
  errors: Record<string, number>;
  stopped: number;
  meanLatencyMs: number | null;
  maxLatencyMs: number | null;
  quotas: { limit: number; per: "minute" | "hour" | "day" | "month"; left: number; resetsAt: string }[];
}

/** One day of counters. `nextDay` is null on today; `sources` is null when the counters cannot be read. */
export interface UsageModel {
  day: string;
  previousDay: string;
  nextDay: string | null;
  cacheKind: "memory" | "redis" | "upstash";
  sources: UsageSource[] | null;
}
