import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";
import { findDocument, removeSharedDocument, rereadSharedDocument } from "@/lib/knowledge/ingest";

const params = z.object({ id: idSchema("document") });

/** One document with its state, as in the list. Owner only. */
export const GET = door(
  { who: "owner", limit: "read", takes: { params } },
  async ({ params: { id }, who: { userId } }) => {
    const document = await findDocument({ documentId: id, reader: { kind: "owner", userId } });
    if (document === null) return toNotFound();
    return Response.json({ document }, { headers: { "cache-control": "no-store" } });
  },
);

/** Reads a document again, e.g. after a failure. Owner only. */
export const POST = door({ who: "owner", limit: "change", takes: { params } }, async ({ params: { id } }) => {
  const isThere = await rereadSharedDocument({ documentId: id, now: new Date() });
  return isThere ? new Response(null, { status: 202 }) : toNotFound();
});

/** Removes a document with its pages, passages and bytes. Owner only. */
export const DELETE = door(
  { who: "owner", limit: "change", takes: { params } },
  async ({ params: { id } }) => {
    const removed = await removeSharedDocument({ documentId: id });
    return removed ? new Response(null, { status: 204 }) : toNotFound();
  },
);
