import { getVisitor } from "@/lib/auth";
import { getConfig } from "@/lib/config";
import { toNotFound } from "@/lib/http";
import { getMetrics, isMetricsHeader, METRICS_CONTENT_TYPE } from "@/lib/installation";

/** Today's counters for a collector that knows the token, and for the owner; to others it is not there. */
export async function GET(request: Request): Promise<Response> {
  const header = request.headers.get("authorization");
  const collector = isMetricsHeader({ header, token: getConfig().metricsToken });
  if (!collector && !(await getVisitor()).isOwner) return toNotFound();
  const text = await getMetrics({ now: new Date() });
  return new Response(text, {
    headers: { "content-type": METRICS_CONTENT_TYPE, "cache-control": "no-store" },
  });
}
