import { toProblem } from "@/lib/http";
import { logError } from "@/lib/observe";
import { getStore } from "@/lib/store";

/** The store answers: this instance can take messages. */
export async function GET(): Promise<Response> {
  try {
    const { db } = await getStore();
    await db.$queryRaw`select 1`;
    return Response.json({ status: "ready" }, { headers: { "cache-control": "no-store" } });
  } catch (cause) {
    logError({ event: "ready.failed", cause });
    return toProblem({ status: 503, code: "not_ready", title: "The store does not answer." });
  }
}
