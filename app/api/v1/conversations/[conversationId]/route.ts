import { deleteConversation, getConversation } from "@/lib/contract/rest/operations";
import { toNotFound } from "@/lib/http";
import { removeOwnDocuments } from "@/lib/knowledge/ingest";
import { findConversationSummary, removeConversation } from "@/lib/remember";
import { apiDoor } from "@/lib/rest";

/** One conversation of this key. */
export const GET = apiDoor(getConversation, async ({ who: { userId }, params: { conversationId } }) => {
  const found = await findConversationSummary({ userId, conversationId });
  return found === null ? toNotFound() : Response.json(found, { headers: { "cache-control": "no-store" } });
});

/** Deletes a conversation of this key with its messages and documents. */
export const DELETE = apiDoor(deleteConversation, async ({ who: { userId }, params: { conversationId } }) => {
  await removeOwnDocuments({ ownerId: userId, conversationId });
  const removed = await removeConversation({ userId, conversationId });
  return removed ? new Response(null, { status: 204 }) : toNotFound();
});
