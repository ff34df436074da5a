import { z } from "zod";
import { revokeKey } from "@/lib/api-keys";
import { noteDeed } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";

const params = z.object({ id: idSchema("apiKey") });

/** Takes an API key back, at once. Owner only. */
export const DELETE = door(
  { who: "owner", limit: "change", takes: { params } },
  async ({ request, params: { id } }) => {
    if (!(await revokeKey({ id, now: new Date() }))) return toNotFound();
    await noteDeed({ action: "key.revoke", subject: id }, request);
    return new Response(null, { status: 204 });
  },
);
