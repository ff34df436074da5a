/**
 * The market room: prices, histories and names, from the sources in their order.
 * It refuses to invent: a real symbol is answered by a real source or not at all; the demo market answers for `SIM:` only.
 * Figures leave with currency, day, source, adjustment and freshness (`lib/contract/market.ts`).
 * Next: `provider.ts` for the contract, `chain.ts` for the order, `providers/` for the sources, `symbols/` for names,
 * `analytics/` for the figures of a span, a day and a comparison.
 */
export { aggregateBars, pickInterval } from "./analytics/aggregate-bars";
export { convertBars } from "./analytics/convert-bars";
export { computeDayFacts, type DayFacts } from "./analytics/day-facts";
export { computeExtremes } from "./analytics/extremes/compute-extremes";
export { buildFigure } from "./analytics/figure";
export { type ComputedIndicator, computeIndicator } from "./analytics/indicators/compute-indicator";
export { listIndicatorCrossings } from "./analytics/indicators/crossings";
export { describeReading } from "./analytics/indicators/describe-reading";
export { toLatestFigures } from "./analytics/indicators/latest-figures";
export { countWarmUp, resolveParams } from "./analytics/indicators/resolve-params";
export { computePortfolio, type Portfolio } from "./analytics/portfolio/compute-portfolio";
export { rebaseComparison } from "./analytics/rebase-comparison";
export { listCalendarMonths, listCalendarYears } from "./analytics/risk/calendar-periods";
export { computeBeta, computeCorrelation } from "./analytics/risk/co-movement";
export { computeRisk, getSessionsPerYear } from "./analytics/risk/compute-risk";
export { computeDrawdownLine } from "./analytics/risk/drawdown";
export { computeRolling } from "./analytics/risk/rolling";
export { computeScreenMetric } from "./analytics/screen-metric";
export { computeSpanFigures } from "./analytics/span-figures";
export { createMarket } from "./chain";
export { createProviders, listOffSources } from "./create-providers";
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
export { refreshListings } from "./refresh-listings";
export { createStoredListings, describeListings } from "./stored-listings";
export { createStoredPriceSeries } from "./stored-price-series";
export { fetchListedFile } from "./symbols/listed/fetch-listed";
export { type ListedFile, parseListedFile } from "./symbols/listed/parse-listed";
export { suggestSymbols } from "./symbols/suggest-symbols";
export { createSymbolReader, type SymbolReader } from "./symbols/symbol-reader";
export { findIsin } from "./symbols/table/isins";
export { addDays, countDays, toTradedOn } from "./trading-day";
export { createUsage, type Usage } from "./usage/create-usage";
export type { SourceUsage } from "./usage/source-usage";
