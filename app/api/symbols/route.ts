import { z } from "zod";
import { door, toTooMany } from "@/lib/http";
import { suggestFor } from "@/lib/turn";

const MAX_TYPED_CHARS = 40;
const query = z.object({
  q: z
    .string()
    .transform((typed) => typed.slice(0, MAX_TYPED_CHARS))
    .default(""),
});

/** Instruments that begin with `?q=`, for the question box; at most eight. */
export const GET = door(
  { who: "visitor", limit: "read", takes: { query } },
  async ({ who: { userId }, query: { q: typed } }) => {
    const suggested = await suggestFor({ userId, typed });
    if (!suggested.ok) return toTooMany(suggested.retryAfterMs);
    const symbols = suggested.instruments.map(({ symbol, name, exchange, simulated }) => ({
      symbol,
      name,
      exchange,
      simulated,
    }));
    return Response.json({ symbols }, { headers: { "cache-control": "private, max-age=300" } });
  },
);
