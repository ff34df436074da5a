import { getConfig } from "@/lib/config";
import { door } from "@/lib/http";
import { createDocument } from "@/lib/rest";

/** The OpenAPI document of the REST API, for programs of any origin. */
export const GET = door({ who: "anyone", limit: "read", takes: "nothing" }, () =>
  Response.json(createDocument({ serverUrl: getConfig().publicUrl }), {
    headers: { "cache-control": "public, max-age=300", "access-control-allow-origin": "*" },
  }),
);
