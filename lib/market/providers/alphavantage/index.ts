/** Alpha Vantage as a market source: `alphavantage-provider.ts` for what it promises and what its plans leave out. */
export { ALPHAVANTAGE_QUOTAS, createAlphaVantageProvider } from "./alphavantage-provider";
