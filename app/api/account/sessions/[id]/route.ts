import { z } from "zod";
import { endSession, getVisitor } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";

const params = z.object({ id: idSchema("session") });

/** Signs one browser of who asks out; a session of somebody else's is not there. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ params: { id: sessionId } }) => {
    const { account } = await getVisitor();
    const ended = account !== null && (await endSession({ userId: account.userId, sessionId }));
    return ended ? new Response(null, { status: 204 }) : toNotFound();
  },
);
