import { idSchema } from "@/lib/contract/ids";
import { memoryEditSchema } from "@/lib/contract/talk/memory";
import { identify, isFromHere, readJson, toNotFound, toProblem } from "@/lib/http";
import { editEntry, forgetEntries } from "@/lib/memory";

const MAX_BYTES = 4_000;

/** The entry of the address where it is of the visitor's own; one of somebody else's is not there. */
async function findAsked(
  request: Request,
  params: Promise<{ id: string }>,
): Promise<{ userId: string; id: string } | null> {
  const id = idSchema("memory").safeParse((await params).id);
  return id.success && isFromHere(request) ? { userId: (await identify(request)).userId, id: id.data } : null;
}

/** Changes the one thing of an entry that can be changed. */
export async function PATCH(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asked = await findAsked(request, params);
  if (asked === null) return toNotFound();
  const body = await readJson({ request, schema: memoryEditSchema, maxBytes: MAX_BYTES });
  if (!body.ok) return body.response;
  const entry = await editEntry({ ...asked, edit: body.value, now: new Date() });
  if (entry === null) return toNotFound();
  if (entry === "unfit") {
    return toProblem({ status: 400, code: "bad_request", title: "This entry has nothing of that kind." });
  }
  return Response.json(entry, { headers: { "cache-control": "no-store" } });
}

/** Forgets one entry, for good. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const asked = await findAsked(request, params);
  if (asked === null) return toNotFound();
  const count = await forgetEntries({ userId: asked.userId, ids: [asked.id] });
  return count === 0 ? toNotFound() : new Response(null, { status: 204 });
}
