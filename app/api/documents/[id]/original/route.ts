import { idSchema } from "@/lib/contract/ids";
import { identify, toNotFound } from "@/lib/http";
import { openOriginal, toReader } from "@/lib/knowledge/ingest";

/**
 * The file as it was handed in, to be saved: it comes from a stranger, so the browser is told to neither show nor run it
 * nor guess what it is.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = idSchema("document").safeParse((await params).id);
  if (!id.success) return toNotFound();
  const { userId, widgetId } = identify(request);
  const reader = await toReader(userId, widgetId);
  const version = Number(new URL(request.url).searchParams.get("version")) || null;
  const original = await openOriginal({ documentId: id.data, reader, version });
  if (original === null) return toNotFound();
  const name = encodeURIComponent(original.fileName).replace(
    /['()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16)}`,
  );
  return new Response(original.body, {
    headers: {
      "content-type": original.mediaType,
      "content-disposition": `attachment; filename="document"; filename*=UTF-8''${name}`,
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
