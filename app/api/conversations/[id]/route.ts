import { idSchema } from "@/lib/contract/ids";
import { conversationEditSchema } from "@/lib/contract/talk/conversations";
import { identify, isFromHere, readJson, toNotFound } from "@/lib/http";
import { removeOwnDocuments } from "@/lib/knowledge/ingest";
import { editConversation, removeConversation } from "@/lib/remember";

const MAX_BYTES = 4_000;

/** Renames the visitor's own conversation, or pins it. */
export async function PATCH(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const conversationId = idSchema("conversation").safeParse((await params).id);
  if (!conversationId.success || !isFromHere(request)) return toNotFound();
  const body = await readJson({ request, schema: conversationEditSchema, maxBytes: MAX_BYTES });
  if (!body.ok) return body.response;
  const { userId } = identify(request);
  const asked = { userId, conversationId: conversationId.data, edit: body.value, now: new Date() };
  return (await editConversation(asked)) ? new Response(null, { status: 204 }) : toNotFound();
}

/** Deletes the visitor's own conversation with all its messages and the documents they handed in to it. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const conversationId = idSchema("conversation").safeParse((await params).id);
  if (!conversationId.success) return toNotFound();
  const { userId } = identify(request);
  await removeOwnDocuments({ ownerId: userId, conversationId: conversationId.data });
  const removed = await removeConversation({ userId, conversationId: conversationId.data });
  return removed ? new Response(null, { status: 204 }) : toNotFound();
}
