/**
 * The market room: prices, histories and names, from the sources in their order.
 * It refuses to invent: a real symbol is answered by a real source or not at all; the demo market answers for `SIM:` only.
 * Figures leave with currency, day, source, adjustment and freshness (`lib/contract/market.ts`).
 * Next: `provider.ts` for the contract, `chain.ts` for the order, `providers/` for the sources.
 */
export type { ChainFailure, ChainResult, Market, Resolution, SourceHealth } from "./market";
export type {
  HistoryRequest,
  MarketCall,
  MarketFailure,
  MarketProvider,
  MarketResult,
  PriceHistory,
  Quote,
} from "./provider";
