import { toProblem } from "@/lib/http";
import type { ChainResult } from "@/lib/market";

/** What the sources answered as JSON, or the problem: 404 for what none of them knows or has, 503 with the reason otherwise. */
export function toMarketAnswer<T>(
  result: ChainResult<T>,
  toBody: (value: T) => object = (value) => value as object,
) {
  if (result.ok) return Response.json(toBody(result.value), { headers: { "cache-control": "no-store" } });
  const { code, sourceLabel, retryAfterMs } = result.failure;
  const isMissing = code === "not_found" || code === "no_data";
  const titles = {
    true: "No source knows that, or has anything for those days.",
    false: "No source could answer.",
  };
  const detail = result.tried.map((tried) => `${tried.sourceLabel}: ${tried.code}`).join("; ") || sourceLabel;
  const status = isMissing ? 404 : 503;
  const response = toProblem({ status, code, title: titles[`${isMissing}`], ...(detail && { detail }) });
  if (!isMissing) response.headers.set("retry-after", String(Math.ceil((retryAfterMs ?? 10_000) / 1000)));
  return response;
}

/** The clock and the end of one call to the market. */
export function toMarketCall(request: Request): { now: Date; signal: AbortSignal } {
  return { now: new Date(), signal: AbortSignal.any([request.signal, AbortSignal.timeout(15_000)]) };
}
