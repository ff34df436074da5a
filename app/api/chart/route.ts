import { door, toProblem } from "@/lib/http";
import { keepPassingChart } from "@/lib/remember";
import { chartQuerySchema, queryChart } from "@/lib/skills";
import { getPorts } from "@/lib/turn";

const TIMEOUT_MS = 15_000;

/** A chart for another range, without a turn: `?symbols=MSFT,NVDA&range=5Y`. */
export const GET = door(
  { who: "visitor", limit: "costly", takes: { query: chartQuerySchema } },
  async (asked) => {
    const { request, query } = asked;
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    const { market } = getPorts();
    const answer = await queryChart({ query, context: { market, now: new Date(), signal } });
    if (!answer.ok) return toProblem({ ...answer, title: "No chart for that range" });
    const { chart, figures, coverageNote } = answer;
    await keepPassingChart(chart);
    return Response.json({ chart, figures, coverageNote }, { headers: { "cache-control": "no-store" } });
  },
);
