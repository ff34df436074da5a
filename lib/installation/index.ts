/**
 * This installation: how a server process starts (store opened and migrated, unfinished answers marked, owner's link
 * printed, sources asked once) and how it is doing, for the owner's page and `npm run doctor`.
 * It refuses to start half: what cannot be opened ends the process with one plain sentence.
 * Next: `start-server.ts` for the start, `overview.ts` for the state, `usage.ts` and `metrics.ts` for the counters.
 */
export { addFilings } from "./add-filings";
export { checkReady } from "./check-ready";
export { getMetrics, METRICS_CONTENT_TYPE } from "./metrics/get-metrics";
export { moveGuest } from "./move-guest";
export { getOverview, type Overview } from "./overview";
export { startServer } from "./start-server";
export { getUsage } from "./usage";
