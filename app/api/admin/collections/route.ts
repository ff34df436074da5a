import { collectionFieldsSchema } from "@/lib/contract/knowledge/documents";
import { door } from "@/lib/http";
import { listCollections, saveCollection } from "@/lib/knowledge/ingest";

/** All collections with how many documents each holds. Owner only. */
export const GET = door({ who: "owner", limit: "read", takes: "nothing" }, async () =>
  Response.json({ collections: await listCollections() }, { headers: { "cache-control": "no-store" } }),
);

/** Makes a collection, or gives the one of that name its new purpose and audience. Owner only. */
export const POST = door(
  { who: "owner", limit: "change", takes: { body: collectionFieldsSchema } },
  async ({ body }) => Response.json(await saveCollection(body), { status: 201 }),
);
