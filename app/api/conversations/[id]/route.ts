import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { conversationEditSchema } from "@/lib/contract/talk/conversations";
import { door, toNotFound } from "@/lib/http";
import { removeOwnDocuments } from "@/lib/knowledge/ingest";
import { editConversation, removeConversation } from "@/lib/remember";

const params = z.object({ id: idSchema("conversation") });
const done = (found: boolean) => (found ? new Response(null, { status: 204 }) : toNotFound());

/** Renames the visitor's own conversation, or pins it. */
export const PATCH = door(
  { who: "visitor", limit: "change", takes: { params, body: conversationEditSchema, maxBytes: 4_000 } },
  async ({ who: { userId }, params: { id: conversationId }, body: edit }) =>
    done(await editConversation({ userId, conversationId, edit, now: new Date() })),
);

/** Deletes the visitor's own conversation with all its messages and the documents they handed in to it. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ who: { userId }, params: { id: conversationId } }) => {
    await removeOwnDocuments({ ownerId: userId, conversationId });
    return done(await removeConversation({ userId, conversationId }));
  },
);
