import { cache } from "react";
import type { ChartModel } from "@/lib/contract/chart-model";
import { idSchema } from "@/lib/contract/ids";
import { findChart } from "@/lib/remember";
import { chartQuerySchema, queryChart } from "@/lib/skills";
import { getPorts } from "@/lib/turn";

const chartIdSchema = idSchema("chart");
const TIMEOUT_MS = 15_000;

/**
 * The chart of a link: the stored one, or, when that one was only passed over by a range button and is gone, the same
 * symbols and range as they are now. Null when there is neither. Asked once for the title and the page.
 */
export const loadSharedChart = cache(async (id: string, query: string): Promise<ChartModel | null> => {
  const chartId = chartIdSchema.safeParse(id);
  if (!chartId.success) return null;
  const stored = await findChart(chartId.data);
  if (stored !== null) return stored;
  const asked = chartQuerySchema.safeParse(JSON.parse(query));
  if (!asked.success) return null;
  const { market } = getPorts();
  const context = { market, now: new Date(), signal: AbortSignal.timeout(TIMEOUT_MS) };
  const answer = await queryChart({ query: asked.data, context });
  return answer.ok ? answer.chart : null;
});
