import { after } from "next/server";
import { idSchema } from "@/lib/contract/ids";
import { chatRequestSchema } from "@/lib/contract/message";
import { identify, readJson, toAddress, toNotFound, toProblem, toTooMany } from "@/lib/http";
import { findConversation } from "@/lib/remember";
import { startTurn, stopTurn, toUiStream, UI_STREAM_HEADERS } from "@/lib/turn";

/** Nothing here is ever made ahead: the framework then hands the request on as it is, unwatched. */
export const dynamic = "force-dynamic";

const MAX_BODY_BYTES = 256 * 1024;

/** One message in, one turn out as a UI message stream. The turn goes on when the reader leaves. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson({ request, schema: chatRequestSchema, maxBytes: MAX_BODY_BYTES });
  if (!body.ok) return body.response;
  const { userId, setCookie } = identify(request);
  const { conversationId, message, retry } = body.value;
  const turn = await startTurn({
    userId,
    conversationId,
    messageId: message.id,
    message: { text: message.text, clicked: message.clicked ?? null },
    retry: retry ?? false,
    address: toAddress(request),
  });
  if (turn.kind === "not_found") return toNotFound();
  if (turn.kind === "flood") return toTooMany(turn.retryAfterMs);
  after(turn.done);
  const headers = new Headers(UI_STREAM_HEADERS);
  if (setCookie !== null) headers.append("set-cookie", setCookie);
  return new Response(toUiStream(turn.log), { headers });
}

/** A conversation's messages as they are stored. */
export async function GET(request: Request): Promise<Response> {
  const conversationId = idSchema("conversation").safeParse(
    new URL(request.url).searchParams.get("conversationId"),
  );
  if (!conversationId.success) return toNotFound();
  const { userId } = identify(request);
  const found = await findConversation({ userId, conversationId: conversationId.data });
  return found === null ? toNotFound() : Response.json(found, { headers: { "cache-control": "no-store" } });
}

/** Stops the turn that answers a message. A reader that merely leaves stops nothing. */
export async function DELETE(request: Request): Promise<Response> {
  const messageId = idSchema("message").safeParse(new URL(request.url).searchParams.get("messageId"));
  if (!messageId.success) return toProblem({ status: 400, code: "bad_request", title: "Not a message id" });
  const stopped = await stopTurn({ messageId: messageId.data, userId: identify(request).userId });
  return stopped ? new Response(null, { status: 204 }) : toNotFound();
}
