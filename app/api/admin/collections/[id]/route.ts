import { idSchema } from "@/lib/contract/ids";
import { isOwnerRequest, toNotFound, toProblem } from "@/lib/http";
import { removeCollection } from "@/lib/knowledge/ingest";

/** Removes an empty collection; 409 while it holds documents. Owner only. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = idSchema("collection").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const outcome = await removeCollection(id.data);
  if (outcome === "removed") return new Response(null, { status: 204 });
  if (outcome === "not_found") return toNotFound();
  return toProblem({ status: 409, code: "in_use", title: "Remove or move its documents first." });
}
