import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";
import { removeOwnDocuments } from "@/lib/knowledge/ingest";
import { removeConversation } from "@/lib/remember";

const params = z.object({ id: idSchema("conversation") });

/** Deletes the visitor's own conversation with all its messages and the documents they handed in to it. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ who: { userId }, params: { id: conversationId } }) => {
    await removeOwnDocuments({ ownerId: userId, conversationId });
    const removed = await removeConversation({ userId, conversationId });
    return removed ? new Response(null, { status: 204 }) : toNotFound();
  },
);
