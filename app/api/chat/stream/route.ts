import { z } from "zod";
import { idSchema } from "@/lib/contract/ids";
import { door } from "@/lib/http";
import { resumeTurn, toUiStream, UI_STREAM_HEADERS } from "@/lib/turn";

const query = z.object({ messageId: idSchema("message") });

/**
 * The answer of a message from its beginning, while it is being made and after; 204 when nobody is making one. A reader
 * that leaves stops nothing.
 */
export const GET = door(
  { who: "visitor", limit: "read", takes: { query } },
  async ({ who, query: { messageId } }) => {
    const log = await resumeTurn({ userId: who.userId, messageId });
    if (log === null) return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
    return new Response(toUiStream(log), { headers: UI_STREAM_HEADERS });
  },
);
