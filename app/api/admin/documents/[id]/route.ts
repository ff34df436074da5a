import { z } from "zod";
import { noteDeed } from "@/lib/auth";
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
export const POST = door(
  { who: "owner", limit: "change", takes: { params } },
  async ({ request, params: { id } }) => {
    const isThere = await rereadSharedDocument({ documentId: id, now: new Date() });
    if (!isThere) return toNotFound();
    await noteDeed({ action: "document.read", subject: id }, request);
    return new Response(null, { status: 202 });
  },
);

/** Removes a document with its pages, passages and bytes. Owner only. */
export const DELETE = door(
  { who: "owner", limit: "change", takes: { params } },
  async ({ request, params: { id } }) => {
    if (!(await removeSharedDocument({ documentId: id }))) return toNotFound();
    await noteDeed({ action: "document.remove", subject: id }, request);
    return new Response(null, { status: 204 });
  },
);
