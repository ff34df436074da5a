import { z } from "zod";
import { door } from "@/lib/http";
import { searchConversations } from "@/lib/remember";

const query = z.object({ q: z.string().max(200).default("") });

/** The visitor's own conversations that hold the words of `?q=`, the last used first. */
export const GET = door(
  { who: "visitor", limit: "costly", takes: { query } },
  async ({ who: { userId }, query: { q } }) => {
    const conversations = await searchConversations({ userId, query: q });
    return Response.json({ conversations }, { headers: { "cache-control": "no-store" } });
  },
);
