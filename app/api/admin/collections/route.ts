import { noteDeed } from "@/lib/auth";
import { collectionFieldsSchema } from "@/lib/contract/knowledge/documents";
import { isOwnerRequest, readJson, toNotFound } from "@/lib/http";
import { listCollections, saveCollection } from "@/lib/knowledge/ingest";

/** All collections with how many documents each holds. Owner only. */
export async function GET(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  return Response.json(
    { collections: await listCollections() },
    { headers: { "cache-control": "no-store" } },
  );
}

/** Makes a collection, or gives the one of that name its new purpose and audience. Owner only. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  const body = await readJson({ request, schema: collectionFieldsSchema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  const saved = await saveCollection(body.value);
  await noteDeed({ action: "collection.save", subject: body.value.name, detail: saved }, request);
  return Response.json(saved, { status: 201 });
}
