import { MISSING } from "@/lib/format/formatters";
import { formatNumber } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import type { UsageSource } from "./usage-model";

/** One line of a source's table; a warning is something that a visitor may have noticed. */
export interface UsageRow {
  name: string;
  value: string;
  isWarning: boolean;
}

/** The lines of a source's table, in their order: counts with their share, errors by code, latencies. */
export function toUsageRows(source: UsageSource): UsageRow[] {
  const { calls, hits, staleHits, stopped, meanLatencyMs, maxLatencyMs } = source;
  const errors = Object.entries(source.errors)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
  const failed = errors.reduce((sum, [, count]) => sum + count, 0);
  return [
    plain("Requests sent", count(calls)),
    plain("Answered from cache", `${count(hits)}${share(hits, hits + calls)}`),
    plain("of them stale, renewed behind", count(staleHits)),
    { name: "Errors", value: `${count(failed)}${share(failed, calls)}`, isWarning: failed > 0 },
    ...errors.map(([code, number]) => plain(`– ${code.replaceAll("_", " ")}`, count(number))),
    { name: "Stopped by quota", value: count(stopped), isWarning: stopped > 0 },
    plain("Mean latency", latency(meanLatencyMs)),
    plain("Largest latency", latency(maxLatencyMs)),
  ];
}

function plain(name: string, value: string): UsageRow {
  return { name, value, isWarning: false };
}

function count(value: number): string {
  return formatNumber({ value, digits: 0 });
}

/** The share in brackets; nothing where there is nothing to have a share of. */
function share(part: number, whole: number): string {
  return whole === 0 ? "" : ` (${formatPercent({ pct: (100 * part) / whole, digits: 1 })})`;
}

function latency(ms: number | null): string {
  return ms === null ? MISSING : `${formatNumber({ value: ms, digits: 0 })} ms`;
}
