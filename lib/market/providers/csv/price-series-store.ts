import { z } from "zod";
import type { Adjustment, Bar, Instrument, Interval } from "@/lib/contract/market";

const prices = z.array(z.number().nullable());

/** The columns of a stored series, side by side and ascending by day; null is missing. */
export const priceColumnsSchema = z.object({
  tradedOn: z.array(z.string()),
  open: prices,
  high: prices,
  low: prices,
  close: z.array(z.number()),
  adjClose: prices,
  volume: prices,
});
/** The columns of a stored series, as `priceColumnsSchema` checks them. */
export type PriceColumns = z.infer<typeof priceColumnsSchema>;

/** What is known of an imported series without reading its prices. */
export interface PriceSeriesSummary {
  /** Upper case; never begins with `SIM:`. */
  symbol: string;
  name: string;
  exchange: string;
  /** ISO 4217. */
  currency: string;
  /** IANA zone of its days. */
  timeZone: string;
  kind: Instrument["kind"];
  interval: Interval;
  /** What the owner said the prices are adjusted for; `raw` unless told. */
  adjustment: Adjustment;
  fileName: string;
  barCount: number;
  firstOn: string;
  lastOn: string;
  importedAt: Date;
}

/** An imported series, whole. */
export interface PriceSeriesRow extends PriceSeriesSummary {
  columns: PriceColumns;
}

/** Where imported series are kept. Each symbol has one series, and it is replaced whole or not at all. */
export interface PriceSeriesStore {
  /** All series without their prices, by symbol. */
  list(): Promise<PriceSeriesSummary[]>;
  /** A series by its exact symbol, or null. */
  find(symbol: string): Promise<PriceSeriesRow | null>;
  /** Puts a series in the place of any earlier one of its symbol. */
  replace(row: PriceSeriesRow): Promise<void>;
  /** True when there was one to remove. */
  remove(symbol: string): Promise<boolean>;
}

/** Bars as columns, in their order. */
export function toPriceColumns(bars: readonly Bar[]): PriceColumns {
  return {
    tradedOn: bars.map(({ tradedOn }) => tradedOn),
    open: bars.map(({ open }) => open),
    high: bars.map(({ high }) => high),
    low: bars.map(({ low }) => low),
    close: bars.map(({ close }) => close),
    adjClose: bars.map(({ adjClose }) => adjClose),
    volume: bars.map(({ volume }) => volume),
  };
}

/** A store that lives as long as its process: for one question on the command line, and for tests. */
export function createMemoryPriceSeriesStore(): PriceSeriesStore {
  const rows = new Map<string, PriceSeriesRow>();
  return {
    async list() {
      const all = [...rows.values()].sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
      return all.map(({ columns: _prices, ...summary }) => summary);
    },
    find: async (symbol) => structuredClone(rows.get(symbol)) ?? null,
    async replace(row) {
      rows.set(row.symbol, structuredClone(row));
    },
    remove: async (symbol) => rows.delete(symbol),
  };
}
