import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { branchSchema } from "@/lib/contract/talk/conversations";
import { door, toNotFound } from "@/lib/http";
import { branchConversation } from "@/lib/remember";

const params = z.object({ id: idSchema("conversation") });

/** Makes a conversation out of what stands before one of the visitor's own questions; answers with its id. */
export const POST = door(
  { who: "visitor", limit: "change", takes: { params, body: branchSchema, maxBytes: 128 * 1024 } },
  async ({ who: { userId }, params: { id: conversationId }, body }) => {
    const branch = await branchConversation({ userId, conversationId, ...body, now: new Date() });
    return branch === null ? toNotFound() : Response.json(branch, { status: 201 });
  },
);
