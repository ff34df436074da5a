/** Massive (formerly Polygon) as a market source: `massive-provider.ts` for what it promises. */
export { createMassiveProvider, MASSIVE_QUOTAS } from "./massive-provider";
