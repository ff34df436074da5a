import { getChart } from "@/lib/contract/rest/operations";
import { toNotFound } from "@/lib/http";
import { findChart } from "@/lib/remember";
import { apiDoor } from "@/lib/rest";

/** A chart by its id. */
export const GET = apiDoor(getChart, async ({ params: { chartId } }) => {
  const chart = await findChart(chartId);
  if (chart === null) return toNotFound();
  const body = { chart, picturePath: `/api/charts/${chartId}/image` };
  return Response.json(body, { headers: { "cache-control": "no-store" } });
});
