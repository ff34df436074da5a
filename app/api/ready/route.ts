import { door, toProblem } from "@/lib/http";
import { checkReady } from "@/lib/installation";
import { logError } from "@/lib/observe";

/** The store answers: this instance can take messages. */
export const GET = door({ who: "anyone", limit: "read", takes: "nothing" }, async () => {
  try {
    await checkReady();
    return Response.json({ status: "ready" }, { headers: { "cache-control": "no-store" } });
  } catch (cause) {
    logError({ event: "ready.failed", cause });
    return toProblem({ status: 503, code: "not_ready", title: "The store does not answer." });
  }
});
