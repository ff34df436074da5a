import type { UsageDay } from "../usage-day";

/** What a process tells of itself. */
export interface ProcessFigures {
  uptimeSeconds: number;
  residentBytes: number;
}

interface Family {
  name: string;
  type: "counter" | "gauge";
  help: string;
  samples: { labels: Record<string, string>; value: number | null }[];
}

type Source = NonNullable<UsageDay["sources"]>[number];
type Model = NonNullable<UsageDay["model"]>["models"][number];

/**
 * Prometheus' text format 0.0.4, one family after the other, each with its help and type. Counters count from midnight
 * UTC and begin anew then, which a collector takes for a restart. What is unknown is left out, never zero.
 */
export function renderMetrics(input: { usage: UsageDay; process: ProcessFigures }): string {
  const { usage, process: own } = input;
  const reachable = { labels: { kind: usage.cacheKind }, value: usage.sources === null ? 0 : 1 };
  const families: Family[] = [
    ...listSourceFamilies(usage.sources ?? []),
    ...listModelFamilies(usage.model?.models ?? []),
    gauge("tickertalk_cache_up", "1 when the cache that holds the counters answers.", [reachable]),
    gauge("tickertalk_process_uptime_seconds", "Seconds since this process started.", [
      { labels: {}, value: own.uptimeSeconds },
    ]),
    gauge("tickertalk_process_resident_memory_bytes", "Resident memory of this process.", [
      { labels: {}, value: own.residentBytes },
    ]),
  ];
  return families.map(renderFamily).join("");
}

function listSourceFamilies(sources: readonly Source[]): Family[] {
  const one = (pick: (source: Source) => number | null) =>
    sources.map((source) => ({ labels: label(source), value: pick(source) }));
  const errors = sources.flatMap((source) =>
    Object.entries(source.errors).map(([code, value]) => ({ labels: { ...label(source), code }, value })),
  );
  return [
    counter(
      "tickertalk_source_calls_total",
      "Requests sent to a source today (UTC).",
      one(({ calls }) => calls),
    ),
    counter(
      "tickertalk_source_hits_total",
      "Questions answered from what was kept.",
      one(({ hits }) => hits),
    ),
    counter(
      "tickertalk_source_stale_hits_total",
      "Hits answered while a newer answer was fetched.",
      one(({ staleHits }) => staleHits),
    ),
    counter("tickertalk_source_errors_total", "Requests that ended in a failure, by code.", errors),
    counter(
      "tickertalk_source_stopped_total",
      "Requests that were not sent because a quota was used up.",
      one(({ stopped }) => stopped),
    ),
    gauge(
      "tickertalk_source_latency_ms_mean",
      "Mean latency in milliseconds.",
      one((each) => each.meanLatencyMs),
    ),
    gauge(
      "tickertalk_source_latency_ms_max",
      "Largest latency in milliseconds.",
      one((each) => each.maxLatencyMs),
    ),
    gauge(
      "tickertalk_source_quota_left",
      "Requests left in the present window.",
      sources.flatMap(listQuotasLeft),
    ),
  ];
}

function listModelFamilies(models: readonly Model[]): Family[] {
  if (models.length === 0) return [];
  const one = (pick: (model: Model) => number | null) =>
    models.map((each) => ({ labels: { model: each.model }, value: pick(each) }));
  return [
    counter(
      "tickertalk_model_calls_total",
      "Calls of a language or embedding model today (UTC).",
      one(({ calls }) => calls),
    ),
    counter(
      "tickertalk_model_input_tokens_total",
      "Tokens sent to a model.",
      one(({ inputTokens }) => inputTokens),
    ),
    counter(
      "tickertalk_model_output_tokens_total",
      "Tokens a model wrote.",
      one(({ outputTokens }) => outputTokens),
    ),
    counter(
      "tickertalk_model_usd_total",
      "What that costs by list prices, an estimate in US dollars.",
      one(({ usd }) => usd),
    ),
  ];
}

/** The least that is left of the quotas of one length, because a series has one value. */
function listQuotasLeft(source: Source): Family["samples"] {
  const left = new Map<string, number>();
  for (const quota of source.quotas) {
    left.set(quota.per, Math.min(quota.left, left.get(quota.per) ?? quota.left));
  }
  return [...left].map(([per, value]) => ({ labels: { ...label(source), per }, value }));
}

function label({ sourceId, keyId }: Source): Record<string, string> {
  return { source: sourceId, key: keyId };
}

function counter(name: string, help: string, samples: Family["samples"]): Family {
  return { name, type: "counter", help, samples };
}

function gauge(name: string, help: string, samples: Family["samples"]): Family {
  return { name, type: "gauge", help, samples };
}

function renderFamily({ name, type, help, samples }: Family): string {
  const told = samples.filter(({ value }) => value !== null);
  const lines = told.map(({ labels, value }) => `${name}${renderLabels(labels)} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join("")}`;
}

function renderLabels(labels: Record<string, string>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeLabel(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
