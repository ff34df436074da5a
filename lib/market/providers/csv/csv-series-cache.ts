import type { PriceSeriesRow, PriceSeriesStore, PriceSeriesSummary } from "./price-series-store";

/** How long a list is believed: another instance may have imported since. */
const LIST_FRESH_MS = 2_000;
/** Most series kept in memory; the one not asked for longest goes first. */
const MOST_SERIES = 12;

/** Imported series, read through a small memory. */
export interface CsvSeriesCache {
  /** All series without their prices, at most two seconds old. */
  list(): Promise<PriceSeriesSummary[]>;
  /** A series by symbol, in any case of letters; null when it is not in the list. */
  find(symbol: string): Promise<PriceSeriesRow | null>;
  /** Forget the list, so that an import of this process is seen at once. */
  refresh(): void;
}

/** A memory in front of a store. A read that failed is not kept. `nowMs` is a steady clock, for the list's age only. */
export function createCsvSeriesCache(input: {
  store: PriceSeriesStore;
  nowMs?: () => number;
}): CsvSeriesCache {
  const { store, nowMs = () => performance.now() } = input;
  const kept = new Map<string, PriceSeriesRow>();
  let listed: { atMs: number; rows: Promise<PriceSeriesSummary[]> } | null = null;

  function list(): Promise<PriceSeriesSummary[]> {
    if (listed && nowMs() - listed.atMs < LIST_FRESH_MS) return listed.rows;
    const reading = { atMs: nowMs(), rows: store.list() };
    listed = reading;
    reading.rows.catch(() => {
      // the caller sees the failure itself; here the next call is only made to ask again
      if (listed === reading) listed = null;
    });
    return reading.rows;
  }

  function keep(key: string, row: PriceSeriesRow): PriceSeriesRow {
    kept.delete(key);
    kept.set(key, row);
    const [oldest] = kept.keys();
    if (kept.size > MOST_SERIES && oldest !== undefined) kept.delete(oldest);
    return row;
  }

  async function find(symbol: string): Promise<PriceSeriesRow | null> {
    const wanted = symbol.toUpperCase();
    const summary = (await list()).find((row) => row.symbol === wanted);
    if (!summary) return null;
    const key = `${wanted} ${summary.importedAt.getTime()}`;
    const known = kept.get(key);
    if (known) return keep(key, known);
    const row = await store.find(wanted);
    return row && keep(`${wanted} ${row.importedAt.getTime()}`, row);
  }

  return {
    list,
    find,
    refresh() {
      listed = null;
    },
  };
}
