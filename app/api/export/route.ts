import { door, toProblem } from "@/lib/http";
import { makePriceFile, priceFileQuerySchema } from "@/lib/skills";
import { getPorts } from "@/lib/turn";

const TIMEOUT_MS = 20_000;

/** Daily prices as a file: `?symbols=MSFT&from=2021-01-01&to=2021-12-31&format=csv`. */
export const GET = door(
  { who: "visitor", limit: "costly", takes: { query: priceFileQuerySchema } },
  async (asked) => {
    const { request, query } = asked;
    const { market } = getPorts();
    const context = { market, now: new Date(), signal: request.signal, timeoutMs: TIMEOUT_MS };
    const answer = await makePriceFile({ query, context });
    if (!answer.ok) return toProblem({ ...answer, title: "No file for those days" });
    return new Response(answer.body, {
      headers: {
        "content-type": answer.contentType,
        "content-disposition": `attachment; filename="${answer.fileName}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  },
);
