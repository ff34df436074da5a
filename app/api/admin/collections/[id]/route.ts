import { noteDeed } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { collectionFieldsSchema } from "@/lib/contract/knowledge/documents";
import { isOwnerRequest, readJson, toNotFound, toProblem } from "@/lib/http";
import { removeCollection, renameCollection } from "@/lib/knowledge/ingest";

type Context = { params: Promise<{ id: string }> };

/** Gives a collection another name, purpose and audience; 409 when another one has that name. Owner only. */
export async function PATCH(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("collection").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const body = await readJson({ request, schema: collectionFieldsSchema, maxBytes: 10_000 });
  if (!body.ok) return body.response;
  const outcome = await renameCollection({ collectionId: id.data, ...body.value });
  if (outcome === "renamed") {
    await noteDeed({ action: "collection.save", subject: body.value.name, detail: { id: id.data } }, request);
    return new Response(null, { status: 204 });
  }
  if (outcome === "not_found") return toNotFound();
  return toProblem({ status: 409, code: "name_taken", title: "Another collection has this name." });
}

/** Removes an empty collection; 409 while it holds documents. Owner only. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("collection").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const outcome = await removeCollection(id.data);
  if (outcome === "removed") {
    await noteDeed({ action: "collection.remove", subject: id.data }, request);
    return new Response(null, { status: 204 });
  }
  if (outcome === "not_found") return toNotFound();
  return toProblem({ status: 409, code: "in_use", title: "Remove or move its documents first." });
}
