import { createKey } from "@/lib/api-keys";
import { noteDeed } from "@/lib/auth";
import { newApiKeySchema } from "@/lib/contract/rest/scopes";
import { door } from "@/lib/http";

/** Makes an API key; its secret is in this answer and in no other. Owner only. */
export const POST = door(
  { who: "owner", limit: "change", takes: { body: newApiKeySchema } },
  async ({ request, body }) => {
    const made = await createKey({ ...body, now: new Date() });
    await noteDeed({ action: "key.create", subject: body.name }, request);
    return Response.json(made, { status: 201, headers: { "cache-control": "no-store" } });
  },
);
