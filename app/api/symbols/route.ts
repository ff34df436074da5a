import { z } from "zod";
import { door } from "@/lib/http";
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
  { who: "visitor", limit: "suggest", takes: { query } },
  async ({ query: { q: typed } }) => {
    const instruments = await suggestFor({ typed });
    const symbols = instruments.map(({ symbol, name, exchange, simulated }) => {
      return { symbol, name, exchange, simulated };
    });
    return Response.json({ symbols }, { headers: { "cache-control": "private, max-age=300" } });
  },
);
