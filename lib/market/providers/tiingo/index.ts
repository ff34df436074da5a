/** Tiingo as a market source: `tiingo-provider.ts` for what it promises, `to-tiingo.ts` for how it writes symbols. */
export { createTiingoProvider, TIINGO_QUOTAS } from "./tiingo-provider";
