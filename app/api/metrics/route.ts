import { door } from "@/lib/http";
import { getMetrics, METRICS_CONTENT_TYPE } from "@/lib/installation";

/** Today's counters for a collector that knows the token, and for the owner; to others it is not there. */
export const GET = door({ who: "metrics", limit: "read", takes: "nothing" }, async () => {
  const text = await getMetrics({ now: new Date() });
  return new Response(text, {
    headers: { "content-type": METRICS_CONTENT_TYPE, "cache-control": "no-store" },
  });
});
