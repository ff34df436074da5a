import { endSession, getVisitor } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { isFromHere, toNotFound } from "@/lib/http";

/** Signs one browser of who asks out; a session of somebody else's is not there. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = idSchema("session").safeParse((await params).id);
  const { account } = await getVisitor();
  if (!id.success || account === null || !isFromHere(request)) return toNotFound();
  const ended = await endSession({ userId: account.userId, sessionId: id.data });
  return ended ? new Response(null, { status: 204 }) : toNotFound();
}
