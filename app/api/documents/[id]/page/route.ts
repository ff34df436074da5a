import { parseViewPlace } from "@/lib/contract/document-view";
import { idSchema } from "@/lib/contract/ids";
import { identify, toNotFound } from "@/lib/http";
import { findDocumentPage } from "@/lib/knowledge/view";

/** One page of a document for the viewer beside the chat (`v`, `page`, `from`, `to` as in its address). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const documentId = idSchema("document").safeParse((await params).id);
  if (!documentId.success) return toNotFound();
  const place = parseViewPlace(Object.fromEntries(new URL(request.url).searchParams));
  const { userId } = identify(request);
  const view = await findDocumentPage({ documentId: documentId.data, userId, place });
  if (view === null) return toNotFound();
  return Response.json(view, { headers: { "cache-control": "private, no-store" } });
}
