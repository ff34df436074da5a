import { z } from "zod";
import { getVisitor, unlink } from "@/lib/auth";
import { door, toNotFound, toProblem } from "@/lib/http";

const params = z.object({ provider: z.enum(["github", "google"]) });

/** Takes the account of another site off one's own; 409 while it is the only way to sign in. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ params: { provider } }) => {
    const { account } = await getVisitor();
    const outcome = account !== null && (await unlink({ userId: account.userId, provider }));
    if (outcome === true) return new Response(null, { status: 204 });
    if (outcome === false) return toNotFound();
    return toProblem({ status: 409, code: "last_way", title: "It is your only way to sign in." });
  },
);
