import { after } from "next/server";
import { createMessage } from "@/lib/contract/rest/operations";
import { toNotFound, toProblem, toTooMany } from "@/lib/http";
import { apiDoor, askByApi } from "@/lib/rest";

/** One message in, its answer out: whole as JSON, or as events while it is made. The turn goes on when the reader leaves. */
export const POST = apiDoor(createMessage, async ({ request, who, body }) => {
  const idempotencyKey = request.headers.get("idempotency-key");
  const asked = await askByApi({ ...body, who, idempotencyKey: idempotencyKey?.slice(0, 200) || null });
  if (asked.kind === "not_found") return toNotFound();
  if (asked.kind === "flood") return toTooMany(asked.retryAfterMs);
  if (asked.kind === "other_message") {
    const title = "This Idempotency-Key was used for another message.";
    return toProblem({ status: 422, code: "key_used", title });
  }
  if (request.headers.get("accept")?.includes("text/event-stream")) {
    after(asked.done);
    const headers = {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
    };
    return new Response(asked.readEvents(), { headers: { ...headers, "x-accel-buffering": "no" } });
  }
  const answered = await asked.readAnswer();
  if (answered === null)
    return toProblem({ status: 503, code: "not_stored", title: "The answer could not be stored." });
  return Response.json(answered, { headers: { "cache-control": "no-store" } });
});
