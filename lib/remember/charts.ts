import { CacheError, getCache } from "@/lib/cache";
import { type ChartModel, chartModelSchema } from "@/lib/contract/chart-model";
import { logError } from "@/lib/observe";
import { getStore } from "@/lib/store";

/** A chart that stands in no message (another range of one) can be asked for by its id for a day. */
const PASSING_MS = 24 * 60 * 60 * 1000;
const toKey = (chartId: string) => `chart:${chartId}`;

/** The chart of an id: from a stored message, or one that was shown within the last day; null when there is none. */
export async function findChart(chartId: string): Promise<ChartModel | null> {
  const { db } = await getStore();
  const row = await db.chart.findUnique({ where: { id: chartId } });
  if (row !== null) return row.model as unknown as ChartModel;
  const kept = await withoutCacheFault(() => getCache().find(toKey(chartId)));
  return kept === null ? null : chartModelSchema.parse(JSON.parse(kept));
}

/** Keeps a chart that was shown outside a message for a day, so that its picture can be had. */
export async function keepPassingChart(chart: ChartModel): Promise<void> {
  const value = JSON.stringify(chart);
  await withoutCacheFault(() =>
    getCache().keep({ key: toKey(chart.chartId), value, lifetimeMs: PASSING_MS }),
  );
}

/** A cache that cannot be reached costs the picture of a passing chart, and not the answer: logged, and null. */
async function withoutCacheFault<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof CacheError)) throw cause;
    logError({ event: "remember.passing_chart_failed", cause });
    return null;
  }
}
