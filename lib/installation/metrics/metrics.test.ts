import { describe, expect, it } from "vitest";
import { isMetricsHeader } from "@/lib/auth";
import type { UsageDay } from "../usage-day";
import { renderMetrics } from "./render";

const own = { uptimeSeconds: 12.5, residentBytes: 150_000_000 };
const empty: UsageDay = {
  day: "2026-11-20",
  previousDay: "2026-11-19",
  nextDay: null,
  cacheKind: "redis",
  sources: [],
  model: null,
};

function buildSource(over: Partial<NonNullable<UsageDay["sources"]>[number]> = {}) {
  return {
    sourceId: "tiingo",
    label: "Tiingo",
    keyId: "3f9a",
    day: "2026-11-20",
    calls: 12,
    hits: 30,
    staleHits: 2,
    errors: { rate_limited: 1, timeout: 3 },
    stopped: 4,
    meanLatencyMs: 120.5,
    maxLatencyMs: 900,
    quotas: [
      { limit: 50, per: "hour" as const, left: 38, resetsAt: "2026-11-20T15:00:00.000Z" },
      { limit: 1_000, per: "day" as const, left: 988, resetsAt: "2026-11-21T00:00:00.000Z" },
    ],
    ...over,
  };
}

const render = (usage: Partial<UsageDay>) => renderMetrics({ usage: { ...empty, ...usage }, process: own });

/** Grammar of the format: https://github.com/prometheus/docs, "Exposition formats", text format 0.0.4. */
const SAMPLE = /^[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_]\w*="([^"\\\n]|\\\\|\\"|\\n)*",?)+\})? -?\d+(\.\d+)?$/;

describe("the metrics", () => {
  it("tell each counter of a source under its own name", () => {
    const lines = render({ sources: [buildSource()] }).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "# TYPE tickertalk_source_calls_total counter",
        'tickertalk_source_calls_total{source="tiingo",key="3f9a"} 12',
        'tickertalk_source_hits_total{source="tiingo",key="3f9a"} 30',
        'tickertalk_source_stale_hits_total{source="tiingo",key="3f9a"} 2',
        'tickertalk_source_errors_total{source="tiingo",key="3f9a",code="rate_limited"} 1',
        'tickertalk_source_errors_total{source="tiingo",key="3f9a",code="timeout"} 3',
        'tickertalk_source_stopped_total{source="tiingo",key="3f9a"} 4',
        'tickertalk_source_latency_ms_mean{source="tiingo",key="3f9a"} 120.5',
        'tickertalk_source_latency_ms_max{source="tiingo",key="3f9a"} 900',
        'tickertalk_source_quota_left{source="tiingo",key="3f9a",per="hour"} 38',
        'tickertalk_source_quota_left{source="tiingo",key="3f9a",per="day"} 988',
        'tickertalk_cache_up{kind="redis"} 1',
        "tickertalk_process_uptime_seconds 12.5",
        "tickertalk_process_resident_memory_bytes 150000000",
      ]),
    );
  });

  it("tell calls, tokens and dollars of each model, and leave out a price that nobody knows", () => {
    const known = { model: "a", calls: 2, estimated: 0, inputTokens: 30, outputTokens: 4, usd: 0.5 };
    const models = [known, { ...known, model: "b", usd: null }];
    const lines = render({ model: { models, budgets: [] } }).split("\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        'tickertalk_model_calls_total{model="a"} 2',
        'tickertalk_model_input_tokens_total{model="b"} 30',
        'tickertalk_model_output_tokens_total{model="a"} 4',
        'tickertalk_model_usd_total{model="a"} 0.5',
      ]),
    );
    expect(lines.join()).not.toContain('usd_total{model="b"}');
  });

  it("keep to the format: help and type once before the samples, no series twice, a newline at the end", () => {
    const text = render({ sources: [buildSource(), buildSource({ keyId: "none", sourceId: "yahoo" })] });
    expect(text.endsWith("\n")).toBe(true);
    const lines = text.trimEnd().split("\n");
    const samples = lines.filter((line) => !line.startsWith("#"));
    for (const sample of samples) expect(sample).toMatch(SAMPLE);
    const series = samples.map((sample) => sample.slice(0, sample.lastIndexOf(" ")));
    expect(new Set(series).size).toBe(series.length);
    let family = "";
    for (const [index, line] of lines.entries()) {
      if (line.startsWith("# HELP ")) family = line.split(" ")[2] ?? "";
      else if (line.startsWith("# TYPE ")) expect(lines[index - 1]).toContain(`# HELP ${family} `);
      else expect(line.startsWith(family)).toBe(true);
    }
    const heads = lines.filter((line) => line.startsWith("# TYPE"));
    expect(new Set(heads).size).toBe(heads.length);
  });

  it("escape what a label must not hold as it is", () => {
    const text = render({ sources: [buildSource({ keyId: 'a"b\\c\nd' })] });
    expect(text).toContain('tickertalk_source_calls_total{source="tiingo",key="a\\"b\\\\c\\nd"} 12');
  });

  it("leave out a latency that nobody measured", () => {
    const text = render({ sources: [buildSource({ meanLatencyMs: null, maxLatencyMs: null })] });
    expect(text).not.toMatch(/latency_ms_\w+\{/);
  });

  it("tell the least that is left where a source has two quotas of one length", () => {
    const resetsAt = "2026-11-21T00:00:00.000Z";
    const quotas = [800, 25].map((limit) => ({ limit, per: "day" as const, left: limit - 5, resetsAt }));
    const text = render({ sources: [buildSource({ quotas })] });
    expect(text.match(/quota_left\{.*/g)).toEqual(['quota_left{source="tiingo",key="3f9a",per="day"} 20']);
  });

  it("say that the shared cache is away, and nothing of the sources then", () => {
    const text = render({ sources: null });
    expect(text).toContain('tickertalk_cache_up{kind="redis"} 0');
    expect(text).not.toMatch(/^tickertalk_source/m);
  });
});

describe("who may collect", () => {
  const token = "a-long-metrics-token";

  it("is whoever sends the whole token as a bearer", () => {
    expect(isMetricsHeader({ header: `Bearer ${token}`, token })).toBe(true);
    expect(isMetricsHeader({ header: `bearer ${token}`, token })).toBe(true);
  });

  it.each([
    null,
    "",
    "Bearer ",
    "Bearer a-long-metrics-toke",
    "Bearer a-long-metrics-token2",
    "Basic a-long-metrics-token",
    "a-long-metrics-token",
  ])("is not who sends %j", (header) => {
    expect(isMetricsHeader({ header, token })).toBe(false);
  });

  it("is nobody while no token is set", () => {
    expect(isMetricsHeader({ header: "Bearer null", token: null })).toBe(false);
    expect(isMetricsHeader({ header: null, token: null })).toBe(false);
  });
});
