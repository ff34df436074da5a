import type { MemoryEntry } from "@/lib/contract/talk/memory";
import { identify, isFromHere, toNotFound } from "@/lib/http";
import { forgetEntries, listEntries } from "@/lib/memory";

/** Everything that is remembered of who asks, and of nobody else. */
export async function GET(request: Request): Promise<Response> {
  const { userId } = await identify(request);
  const body: { entries: MemoryEntry[] } = { entries: await listEntries({ userId }) };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}

/** Forgets all of it, for good. */
export async function DELETE(request: Request): Promise<Response> {
  if (!isFromHere(request)) return toNotFound();
  const { userId } = await identify(request);
  await forgetEntries({ userId, ids: "all" });
  return new Response(null, { status: 204 });
}
