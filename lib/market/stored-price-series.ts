import type { Instrument } from "@/lib/contract/market";
import { getStore, type Prisma } from "@/lib/store";
import {
  type PriceSeriesStore,
  type PriceSeriesSummary,
  priceColumnsSchema,
} from "./providers/csv/price-series-store";

const summaryColumns = {
  symbol: true,
  name: true,
  exchange: true,
  currency: true,
  timeZone: true,
  kind: true,
  interval: true,
  adjustment: true,
  fileName: true,
  barCount: true,
  firstOn: true,
  lastOn: true,
  importedAt: true,
} as const;

/** Imported series in this process's store: one row a symbol, its prices as columns, replaced whole or not at all. */
export function createStoredPriceSeries(): PriceSeriesStore {
  return {
    async list() {
      const { db } = await getStore();
      const rows = await db.priceSeries.findMany({ select: summaryColumns, orderBy: { symbol: "asc" } });
      return rows.map(toSummary);
    },
    async find(symbol) {
      const { db } = await getStore();
      const row = await db.priceSeries.findUnique({ where: { symbol } });
      return row === null ? null : { ...toSummary(row), columns: priceColumnsSchema.parse(row.columns) };
    },
    async replace({ columns, ...summary }) {
      const { db } = await getStore();
      const data = { ...summary, columns: columns as unknown as Prisma.InputJsonValue };
      await db.priceSeries.upsert({ where: { symbol: summary.symbol }, create: data, update: data });
    },
    async remove(symbol) {
      const { db } = await getStore();
      return (await db.priceSeries.deleteMany({ where: { symbol } })).count > 0;
    },
  };
}

type SummaryRow = {
  [Key in keyof PriceSeriesSummary]: PriceSeriesSummary[Key] extends string
    ? string
    : PriceSeriesSummary[Key];
};

/** Rows are written by `replace` alone, so that their words are those of the contract. */
function toSummary(row: SummaryRow): PriceSeriesSummary {
  return {
    ...row,
    kind: row.kind as Instrument["kind"],
    interval: row.interval as PriceSeriesSummary["interval"],
    adjustment: row.adjustment as PriceSeriesSummary["adjustment"],
  };
}
