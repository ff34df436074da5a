import { createChart } from "@/lib/contract/rest/operations";
import { toProblem } from "@/lib/http";
import { keepPassingChart } from "@/lib/remember";
import { apiDoor, toMarketCall } from "@/lib/rest";
import { chartQuerySchema, queryChart } from "@/lib/skills";
import { getPorts } from "@/lib/turn";

/** A chart with the figures of its span. */
export const GET = apiDoor(createChart, async ({ request, query: asked }) => {
  const query = chartQuerySchema.safeParse(asked);
  if (!query.success) {
    const detail = `symbols: ${query.error.issues[0]?.message ?? "not readable"}`;
    return toProblem({ status: 400, code: "bad_request", title: "Not readable", detail });
  }
  const context = { market: getPorts().market, ...toMarketCall(request) };
  const answer = await queryChart({ query: query.data, context });
  if (!answer.ok) return toProblem({ ...answer, title: "No chart for that range" });
  const { chart, figures, coverageNote } = answer;
  await keepPassingChart(chart);
  const picturePath = `/api/charts/${chart.chartId}/image`;
  const body = { chart, figures, coverageNote, picturePath };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
});
