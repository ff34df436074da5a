import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";
import { openOriginal, toReader } from "@/lib/knowledge/ingest";

const params = z.object({ id: idSchema("document") });
const query = z.object({ version: z.coerce.number().int().min(1).nullish().catch(null) });

/**
 * The file as it was handed in, to be saved: it comes from a stranger, so the browser is told to neither show nor run it
 * nor guess what it is.
 */
export const GET = door({ who: "visitor", limit: "read", takes: { params, query } }, async (asked) => {
  const reader = await toReader(asked.who.userId, asked.who.widgetId);
  const { id: documentId } = asked.params;
  const original = await openOriginal({ documentId, reader, version: asked.query.version ?? null });
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
});
