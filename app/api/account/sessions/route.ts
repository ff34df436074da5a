import { endSessions, getVisitor } from "@/lib/auth";
import { door, toNotFound } from "@/lib/http";

/** Signs who asks out in every other browser. */
export const DELETE = door({ who: "visitor", limit: "change", takes: "nothing" }, async () => {
  const { account } = await getVisitor();
  if (account === null) return toNotFound();
  return Response.json({ ended: await endSessions({ userId: account.userId, except: account.sessionId }) });
});
