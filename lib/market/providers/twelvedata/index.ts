/** Twelve Data as a market source: `twelvedata-provider.ts` for what it promises, `to-twelvedata.ts` for symbols. */
export { createTwelveDataProvider, TWELVEDATA_QUOTAS } from "./twelvedata-provider";
