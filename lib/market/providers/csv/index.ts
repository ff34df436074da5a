/**
 * Imported price files: reading them, keeping them, and answering from them.
 * It imports a file whole or not at all, and tells what is wrong by line and column; it repairs no prices.
 * Next: `parse/` for the reading, `price-series-store.ts` for the keeping, `csv-provider.ts` for the source.
 */
export { type CsvProvider, createCsvProvider } from "./csv-provider";
export { type ImportOptions, type ImportResult, importPrices } from "./import-prices";
export { type CsvError, type CsvRefusal, type CsvReport, renderCsvErrors } from "./parse/csv-report";
export type {
  PriceColumns,
  PriceSeriesRow,
  PriceSeriesStore,
  PriceSeriesSummary,
} from "./price-series-store";
