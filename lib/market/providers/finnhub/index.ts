/** Finnhub as a market source: `finnhub-provider.ts` for what it promises and what its plans leave out. */
export { createFinnhubProvider, FINNHUB_QUOTAS } from "./finnhub-provider";
