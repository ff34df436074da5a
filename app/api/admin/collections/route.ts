import { noteDeed } from "@/lib/auth";
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
  async ({ request, body }) => {
    const saved = await saveCollection(body);
    await noteDeed({ action: "collection.save", subject: body.name, detail: saved }, request);
    return Response.json(saved, { status: 201 });
  },
);
