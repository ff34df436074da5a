import { z } from "zod";
import { noteDeed } from "@/lib/auth";
import { idSchema } from "@/lib/contract/ids";
import { collectionFieldsSchema } from "@/lib/contract/knowledge/documents";
import { door, toNotFound, toProblem } from "@/lib/http";
import { removeCollection, renameCollection } from "@/lib/knowledge/ingest";

const params = z.object({ id: idSchema("collection") });

/** Gives a collection another name, purpose and audience; 409 when another one has that name. Owner only. */
export const PATCH = door(
  { who: "owner", limit: "change", takes: { params, body: collectionFieldsSchema } },
  async ({ request, params: { id }, body }) => {
    const outcome = await renameCollection({ collectionId: id, ...body });
    if (outcome === "renamed") {
      await noteDeed({ action: "collection.save", subject: body.name, detail: { id } }, request);
      return new Response(null, { status: 204 });
    }
    if (outcome === "not_found") return toNotFound();
    return toProblem({ status: 409, code: "name_taken", title: "Another collection has this name." });
  },
);

/** Removes an empty collection; 409 while it holds documents. Owner only. */
export const DELETE = door(
  { who: "owner", limit: "change", takes: { params } },
  async ({ request, params: { id } }) => {
    const outcome = await removeCollection(id);
    if (outcome === "removed") {
      await noteDeed({ action: "collection.remove", subject: id }, request);
      return new Response(null, { status: 204 });
    }
    if (outcome === "not_found") return toNotFound();
    return toProblem({ status: 409, code: "in_use", title: "Remove or move its documents first." });
  },
);
