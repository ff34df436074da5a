import { getUsage } from "../usage";
import { renderMetrics } from "./render";

/** The content type of `renderMetrics`' text. */
export const METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** This process's figures and the sources' counters of the present UTC day, as a collector reads them. */
export async function getMetrics({ now }: { now: Date }): Promise<string> {
  const usage = await getUsage({ day: null, now });
  const ofProcess = { uptimeSeconds: process.uptime(), residentBytes: process.memoryUsage.rss() };
  return renderMetrics({ usage, process: ofProcess });
}
