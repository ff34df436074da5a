/**
 * The market room: prices, histories and names, from the sources in their order.
 * It refuses to invent: a real symbol is answered by a real source or not at all; the demo market answers for `SIM:` only.
 * Figures leave with currency, day, source, adjustment and freshness (`lib/contract/market.ts`).
 * Next: `provider.ts` for the contract, `chain.ts` for the order, `providers/` for the sources, `symbols/` for names,
 * `analytics/` for the figures of a span, a day and a comparison.
 */
export { aggregateBars, pickInterval } from "./analytics/aggregate-bars";
export { computeDayFacts, type DayFacts } from "./analytics/day-facts";
export { rebaseComparison } from "./analytics/rebase-comparison";
export { computeSpanFigures } from "./analytics/span-figures";
export { createMarket } from "./chain";
export { createProviders } from "./create-providers";
export type { ChainFailure, ChainResult, Market, Resolution, SourceHealth, Spotted } from "./market";
export type {
  HistoryRequest,
  MarketCall,
  MarketFailure,
  MarketProvider,
  MarketResult,
  PriceHistory,
  Quote,
} from "./provider";
export { type CsvRefusal, type CsvReport, importPrices, renderCsvErrors } from "./providers/csv";
export { createStoredPriceSeries } from "./stored-price-series";
export { addDays, countDays, toTradedOn } from "./trading-day";
