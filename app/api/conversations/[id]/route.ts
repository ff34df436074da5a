import { idSchema } from "@/lib/contract/ids";
import { identify, toNotFound } from "@/lib/http";
import { removeConversation } from "@/lib/remember";

/** Deletes the visitor's own conversation with all its messages. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const conversationId = idSchema("conversation").safeParse((await params).id);
  if (!conversationId.success) return toNotFound();
  const removed = await removeConversation({
    userId: identify(request).userId,
    conversationId: conversationId.data,
  });
  return removed ? new Response(null, { status: 204 }) : toNotFound();
}
