import { endSessions, getVisitor } from "@/lib/auth";
import { isFromHere, toNotFound } from "@/lib/http";

/** Signs who asks out in every other browser. */
export async function DELETE(request: Request): Promise<Response> {
  const { account } = await getVisitor();
  if (account === null || !isFromHere(request)) return toNotFound();
  const ended = await endSessions({ userId: account.userId, except: account.sessionId });
  return Response.json({ ended });
}
