import { noteDeed } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { identify, isOwnerRequest, toNotFound } from "@/lib/http";
import { findDocument, removeSharedDocument, rereadSharedDocument } from "@/lib/knowledge/ingest";

type Context = { params: Promise<{ id: string }> };

/** One document with its state, as in the list. Owner only. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const reader = { kind: "owner", userId: (await identify(request)).userId } as const;
  const document = await findDocument({ documentId: id.data, reader });
  if (document === null) return toNotFound();
  return Response.json({ document }, { headers: { "cache-control": "no-store" } });
}

/** Reads a document again, e.g. after a failure. Owner only. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const isThere = await rereadSharedDocument({ documentId: id.data, now: new Date() });
  if (!isThere) return toNotFound();
  await noteDeed({ action: "document.read", subject: id.data }, request);
  return new Response(null, { status: 202 });
}

/** Removes a document with its pages, passages and bytes. Owner only. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success || !(await isOwnerRequest(request))) return toNotFound();
  const removed = await removeSharedDocument({ documentId: id.data });
  if (!removed) return toNotFound();
  await noteDeed({ action: "document.remove", subject: id.data }, request);
  return new Response(null, { status: 204 });
}
