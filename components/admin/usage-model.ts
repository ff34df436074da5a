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

/** What a language model was asked on one UTC day; `usd` is null where its price is not known. */
export interface UsageLanguageModel {
  model: string;
  calls: number;
  /** Calls whose tokens are estimated, because the server did not count them. */
  estimated: number;
  inputTokens: number;
  outputTokens: number;
  usd: number | null;
}

/** A limit of what models may cost, and what of it is used now; null where each visitor or widget has its own. */
export interface UsageBudget {
  of: "visitor" | "widget" | "site";
  limit: number;
  unit: "messages" | "tokens" | "usd";
  per: "hour" | "day";
  used: number | null;
}

/** One day of counters. `nextDay` is null on today; `sources` is null when the counters cannot be read. */
export interface UsageModel {
  day: string;
  previousDay: string;
  nextDay: string | null;
  cacheKind: "memory" | "redis" | "upstash";
  sources: UsageSource[] | null;
  /** Null without a language model. */
  model: { models: UsageLanguageModel[]; budgets: UsageBudget[] } | null;
}
