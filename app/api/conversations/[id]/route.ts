import { idSchema } from "@/lib/contract/ids";
import { identify, toNotFound } from "@/lib/http";
import { removeOwnDocuments } from "@/lib/knowledge/ingest";
import { removeConversation } from "@/lib/remember";

/** Deletes the visitor's own conversation with all its messages and the documents they handed in to it. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const conversationId = idSchema("conversation").safeParse((await params).id);
  if (!conversationId.success) return toNotFound();
  const { userId } = await identify(request);
  await removeOwnDocuments({ ownerId: userId, conversationId: conversationId.data });
  const removed = await removeConversation({ userId, conversationId: conversationId.data });
  return removed ? new Response(null, { status: 204 }) : toNotFound();
}
