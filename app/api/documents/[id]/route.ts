import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { door, toNotFound } from "@/lib/http";
import { removeOwnDocument, toReader, viewDocument } from "@/lib/knowledge/ingest";

const params = z.object({ id: idSchema("document") });
const place = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)
  .optional()
  .catch(undefined);
const query = z.object({ version: place, from: place, to: place, at: place });

/** Pages of a document for the viewer, `?from=1&to=3` (at most ten at once), or `?at=1234` for the page of a character; `&version=2`. */
export const GET = door({ who: "visitor", limit: "read", takes: { params, query } }, async (asked) => {
  const reader = await toReader(asked.who.userId, asked.who.widgetId);
  const view = await viewDocument({ documentId: asked.params.id, reader, ...asked.query });
  return view === null
    ? toNotFound()
    : Response.json(view, { headers: { "cache-control": "private, no-store" } });
});

/** Removes a document of the visitor's own. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ who, params: { id } }) => {
    const removed = await removeOwnDocument({ documentId: id, ownerId: who.userId });
    return removed ? new Response(null, { status: 204 }) : toNotFound();
  },
);
