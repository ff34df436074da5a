import { toProblem } from "@/lib/http";
import { makePriceFile, priceFileQuerySchema } from "@/lib/skills";
import { getPorts } from "@/lib/turn";

const TIMEOUT_MS = 20_000;

/** Daily prices as a file: `?symbols=MSFT&from=2021-01-01&to=2021-12-31&format=csv`. */
export async function GET(request: Request): Promise<Response> {
  const query = priceFileQuerySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    const detail = query.error.issues[0]?.message ?? "not readable";
    return toProblem({ status: 400, code: "bad_request", title: "Not readable", detail });
  }
  const { market } = getPorts();
  const context = { market, now: new Date(), signal: request.signal, timeoutMs: TIMEOUT_MS };
  const answer = await makePriceFile({ query: query.data, context });
  if (!answer.ok) return toProblem({ ...answer, title: "No file for those days" });
  return new Response(answer.body, {
    headers: {
      "content-type": answer.contentType,
      "content-disposition": `attachment; filename="${answer.fileName}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
