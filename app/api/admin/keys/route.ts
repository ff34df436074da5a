import { createKey } from "@/lib/api-keys";
import { newApiKeySchema } from "@/lib/contract/rest/scopes";
import { door } from "@/lib/http";

/** Makes an API key; its secret is in this answer and in no other. Owner only. */
export const POST = door(
  { who: "owner", limit: "change", takes: { body: newApiKeySchema } },
  async ({ body }) =>
    Response.json(await createKey({ ...body, now: new Date() }), {
      status: 201,
      headers: { "cache-control": "no-store" },
    }),
);
