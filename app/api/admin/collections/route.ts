import { z } from "zod";
import { isOwnerRequest, readJson, toNotFound } from "@/lib/http";
import { listCollections, saveCollection } from "@/lib/knowledge/ingest";

const schema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  purpose: z.string().trim().max(500).default(""),
});

/** All collections with how many documents each holds. Owner only. */
export async function GET(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  return Response.json(
    { collections: await listCollections() },
    { headers: { "cache-control": "no-store" } },
  );
}

/** Makes a collection, or gives the one of that name its new purpose. Owner only. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isOwnerRequest(request))) return toNotFound();
  const body = await readJson({ request, schema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  return Response.json(await saveCollection(body.value), { status: 201 });
}
