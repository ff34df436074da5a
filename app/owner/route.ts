import { z } from "zod";
import { claimOwnership } from "@/lib/auth";
import { door, toNotFound } from "@/lib/http";

const query = z.object({ token: z.string().max(100) });

/** The one-time link: makes this browser the owner and goes to the overview. A used or wrong link is not there. */
export const GET = door(
  { who: "visitor", limit: "change", takes: { query, hidden: true } },
  async ({ who: { userId }, query: { token } }) => {
    if (!(await claimOwnership({ userId, token }))) return toNotFound();
    const headers = { location: "/admin", "cache-control": "no-store", "referrer-policy": "no-referrer" };
    return new Response(null, { status: 303, headers });
  },
);
