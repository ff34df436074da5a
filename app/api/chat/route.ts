import { after } from "next/server";
import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { chatRequestSchema } from "@/lib/contract/message";
import { door, toNotFound, toTooMany } from "@/lib/http";
import { findConversation } from "@/lib/remember";
import { startTurn, stopTurn, toUiStream, UI_STREAM_HEADERS } from "@/lib/turn";

/** Nothing here is ever made ahead: the framework then hands the request on as it is, unwatched. */
export const dynamic = "force-dynamic";

const conversationQuery = z.object({ conversationId: idSchema("conversation") });
const messageQuery = z.object({ messageId: idSchema("message") });
const maxBytes = 256 * 1024;

/** One message in, one turn out as a UI message stream. The turn goes on when the reader leaves. */
export const POST = door(
  { who: "visitor", limit: "message", takes: { body: chatRequestSchema, maxBytes } },
  async ({ who, body: { conversationId, message, retry } }) => {
    const turn = await startTurn({
      ...who,
      conversationId,
      messageId: message.id,
      message: { text: message.text, clicked: message.clicked ?? null },
      retry: retry ?? false,
    });
    if (turn.kind === "not_found") return toNotFound();
    if (turn.kind === "flood") return toTooMany(turn.retryAfterMs);
    after(turn.done);
    return new Response(toUiStream(turn.log), { headers: UI_STREAM_HEADERS });
  },
);

/** A conversation's messages as they are stored. */
export const GET = door(
  { who: "visitor", limit: "read", takes: { query: conversationQuery, hidden: true } },
  async ({ who: { userId }, query: { conversationId } }) => {
    const found = await findConversation({ userId, conversationId });
    return found === null ? toNotFound() : Response.json(found, { headers: { "cache-control": "no-store" } });
  },
);

/** Stops the turn that answers a message. A reader that merely leaves stops nothing. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { query: messageQuery } },
  async ({ who: { userId }, query: { messageId } }) => {
    const stopped = await stopTurn({ messageId, userId });
    return stopped ? new Response(null, { status: 204 }) : toNotFound();
  },
);
