import type { MemoryEntry } from "@/lib/contract/talk/memory";
import { door } from "@/lib/http";
import { forgetEntries, listEntries } from "@/lib/memory";

/** Everything that is remembered of who asks, and of nobody else. */
export const GET = door({ who: "visitor", limit: "read", takes: "nothing" }, async ({ who: { userId } }) => {
  const body: { entries: MemoryEntry[] } = { entries: await listEntries({ userId }) };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
});

/** Forgets all of it, for good. */
export const DELETE = door(
  { who: "visitor", limit: "change", takes: "nothing" },
  async ({ who: { userId } }) => {
    await forgetEntries({ userId, ids: "all" });
    return new Response(null, { status: 204 });
  },
);
