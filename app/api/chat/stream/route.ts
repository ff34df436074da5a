import { idSchema } from "@/lib/contract/ids";
import { identify, toProblem } from "@/lib/http";
import { resumeTurn, toUiStream, UI_STREAM_HEADERS } from "@/lib/turn";

/**
 * The answer of a message from its beginning, while it is being made and after; 204 when nobody is making one. A reader
 * that leaves stops nothing.
 */
export async function GET(request: Request): Promise<Response> {
  const messageId = idSchema("message").safeParse(new URL(request.url).searchParams.get("messageId"));
  if (!messageId.success) return toProblem({ status: 400, code: "bad_request", title: "Not a message id" });
  const log = await resumeTurn({ userId: (await identify(request)).userId, messageId: messageId.data });
  if (log === null) return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  return new Response(toUiStream(log), { headers: UI_STREAM_HEADERS });
}
