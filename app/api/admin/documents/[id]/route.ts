import { idSchema } from "@/lib/contract/ids";
import { isOwnerRequest, toNotFound } from "@/lib/http";
import { removeSharedDocument, rereadSharedDocument } from "@/lib/knowledge/ingest";

type Context = { params: Promise<{ id: string }> };

/** Reads a document again, e.g. after a failure. Owner only. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const isThere = await rereadSharedDocument({ documentId: id.data, now: new Date() });
  return isThere ? new Response(null, { status: 202 }) : toNotFound();
}

/** Removes a document with its pages, passages and bytes. Owner only. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const removed = await removeSharedDocument({ documentId: id.data });
  return removed ? new Response(null, { status: 204 }) : toNotFound();
}
