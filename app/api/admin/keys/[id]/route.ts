import { z } from "zod";
import { revokeKey } from "@/lib/api-keys";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";

const params = z.object({ id: idSchema("apiKey") });

/** Takes an API key back, at once. Owner only. */
export const DELETE = door(
  { who: "owner", limit: "change", takes: { params } },
  async ({ params: { id } }) => {
    const revoked = await revokeKey({ id, now: new Date() });
    return revoked ? new Response(null, { status: 204 }) : toNotFound();
  },
);
