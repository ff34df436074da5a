import { idSchema } from "@/lib/contract/ids";
import { identify, isFromHere, toNotFound } from "@/lib/http";
import { removeOwnDocument, toReader, viewDocument } from "@/lib/knowledge/ingest";

type Context = { params: Promise<{ id: string }> };

/** Pages of a document for the viewer, `?from=1&to=3` (at most ten at once), or `?at=1234` for the page of a character; `&version=2`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success) return toNotFound();
  const query = new URL(request.url).searchParams;
  const number = (name: string) =>
    /^\d{1,9}$/.test(query.get(name) ?? "") ? Number(query.get(name)) : undefined;
  const { userId, widgetId } = identify(request);
  const reader = await toReader(userId, widgetId);
  const view = await viewDocument({
    documentId: id.data,
    reader,
    version: number("version"),
    from: number("from"),
    to: number("to"),
    at: number("at"),
  });
  return view === null
    ? toNotFound()
    : Response.json(view, { headers: { "cache-control": "private, no-store" } });
}

/** Removes a document of the visitor's own. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success || !isFromHere(request)) return toNotFound();
  const removed = await removeOwnDocument({ documentId: id.data, ownerId: identify(request).userId });
  return removed ? new Response(null, { status: 204 }) : toNotFound();
}
