import type { QuotaWindow } from "./quota-windows";
import type { SourceUsage } from "./source-usage";

const ERROR = "error:";

/** One source's day as a report tells it, from its tally and what was taken from its present quota windows. */
export function toSourceUsage(input: {
  source: { sourceId: string; keyId: string };
  label: string;
  day: string;
  tally: Record<string, number>;
  windows: readonly QuotaWindow[];
  /** Beside the windows. */
  taken: readonly { taken: number }[];
}): SourceUsage {
  const { source, label, day, tally, windows, taken } = input;
  const { calls = 0, hits = 0, staleHits = 0, stopped = 0, latencyMs = 0, maxLatencyMs = 0 } = tally;
  const errors = Object.entries(tally).filter(([field]) => field.startsWith(ERROR));
  return {
    sourceId: source.sourceId,
    label,
    keyId: source.keyId,
    day,
    calls,
    hits,
    staleHits,
    errors: Object.fromEntries(errors.map(([field, count]) => [field.slice(ERROR.length), count])),
    stopped,
    meanLatencyMs: calls === 0 ? null : latencyMs / calls,
    maxLatencyMs: calls === 0 ? null : maxLatencyMs,
    quotas: windows.map(({ quota, endsAtMs }, index) => ({
      limit: quota.limit,
      per: quota.per,
      left: Math.max(0, quota.limit - (taken[index]?.taken ?? 0)),
      resetsAt: new Date(endsAtMs).toISOString(),
    })),
  };
}
