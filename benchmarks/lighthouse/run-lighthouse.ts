import lighthouse, { desktopConfig } from "lighthouse";

export const lighthouseCategories = ["performance", "accessibility", "best-practices"] as const;
export const devices = ["desktop", "mobile"] as const;
export type Device = (typeof devices)[number];

/** One run: scores of 0 to 100, the shift without unit, and what was not perfect. */
export interface LighthouseRun {
  scores: Record<(typeof lighthouseCategories)[number], number>;
  shift: number;
  largestPaintMs: number;
  blockedMs: number;
  faults: string[];
}

/** Lighthouse on one address, by the debugging port of a running browser. */
export async function runLighthouse(input: {
  url: string;
  device: Device;
  port: number;
  headers: Record<string, string>;
}): Promise<LighthouseRun> {
  const flags = {
    port: input.port,
    logLevel: "error" as const,
    onlyCategories: [...lighthouseCategories],
    extraHeaders: input.headers,
  };
  const config = input.device === "desktop" ? desktopConfig : undefined;
  let result = await lighthouse(input.url, flags, config);
  // the trace has missed the beginning of the page: nothing was measured, as Lighthouse says itself
  if (result?.lhr.runtimeError?.code === "NO_NAVSTART") result = await lighthouse(input.url, flags, config);
  if (!result || result.lhr.runtimeError) throw new Error(result?.lhr.runtimeError?.message ?? "no result");
  const { lhr } = result;
  const numeric = (id: string) => lhr.audits[id]?.numericValue ?? Number.NaN;
  const scores = lighthouseCategories.map((name) => [
    name,
    Math.round((lhr.categories[name]?.score ?? 0) * 100),
  ]);
  return {
    scores: Object.fromEntries(scores) as LighthouseRun["scores"],
    shift: numeric("cumulative-layout-shift"),
    largestPaintMs: numeric("largest-contentful-paint"),
    blockedMs: numeric("total-blocking-time"),
    faults: lighthouseCategories.flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => `${id}: ${lhr.audits[id]?.displayValue ?? lhr.audits[id]?.title ?? ""}`),
    ),
  };
}
