import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { memoryEditSchema } from "@/lib/contract/talk/memory";
import { door, toNotFound, toProblem } from "@/lib/http";
import { editEntry, forgetEntries } from "@/lib/memory";

const params = z.object({ id: idSchema("memory") });

/** Changes the one thing of an entry that can be changed; an entry of somebody else is not there. */
export const PATCH = door(
  { who: "visitor", limit: "change", takes: { params, body: memoryEditSchema, maxBytes: 4_000 } },
  async ({ who: { userId }, params: { id }, body: edit }) => {
    const entry = await editEntry({ userId, id, edit, now: new Date() });
    if (entry === null) return toNotFound();
    if (entry === "unfit") {
      return toProblem({ status: 400, code: "bad_request", title: "This entry has nothing of that kind." });
    }
    return Response.json(entry, { headers: { "cache-control": "no-store" } });
  },
);

/** Forgets one entry, for good. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: { params } },
  async ({ who: { userId }, params: { id } }) => {
    const count = await forgetEntries({ userId, ids: [id] });
    return count === 0 ? toNotFound() : new Response(null, { status: 204 });
  },
);
