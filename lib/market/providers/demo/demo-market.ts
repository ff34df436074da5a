import type { CorporateEvent } from "@/lib/contract/market";
import type { BarColumns } from "../local/columns";
import { type DemoName, demoNames } from "./companies";
import { listDividends, listEvents, toAdjustedCloses } from "./dividends";
import { createMarketStream, createSectorStream, DEMO_SEED, type FactorStream } from "./factors";
import { createSeries, type GrowingSeries } from "./series";

/** One name's history as it stands at a count of published sessions. */
export interface PublishedHistory {
  name: DemoName;
  /** Prices adjusted for splits; `adjClose` also for dividends, null for the index and the pair. */
  columns: BarColumns & { close: readonly number[] };
  events: readonly CorporateEvent[];
}

/** All simulated series of one seed, made when first asked for and kept: at most one of each name. */
export interface DemoMarket {
  /** A name's history at a count of published sessions; null for a symbol that is not in the demo market. */
  findHistory(input: { symbol: string; sessionCount: number }): PublishedHistory | null;
}

function publish(series: GrowingSeries, sessionCount: number): PublishedHistory {
  const rows = series.getRows(sessionCount);
  const dividends = listDividends(rows);
  const { kind } = rows.name.instrument;
  const adjClose =
    kind === "equity" || kind === "etf" ? toAdjustedCloses(rows.columns.close, dividends) : null;
  return { name: rows.name, columns: { ...rows.columns, adjClose }, events: listEvents(rows, dividends) };
}

/** The demo market of a seed. Two markets of one seed hold the same figures, in whatever order they are asked. */
export function createDemoMarket(seed: string = DEMO_SEED): DemoMarket {
  const bySymbol = new Map(demoNames.map((name) => [name.instrument.symbol, name]));
  const market = createMarketStream(seed);
  const sectors = new Map<string, FactorStream>();
  const growing = new Map<string, GrowingSeries>();
  const published = new Map<string, { sessionCount: number; history: PublishedHistory }>();

  function getSeries(name: DemoName): GrowingSeries {
    const { symbol } = name.instrument;
    const made = growing.get(symbol);
    if (made) return made;
    const sector = sectors.get(name.sector) ?? createSectorStream(seed, name.sector);
    sectors.set(name.sector, sector);
    const series = createSeries({ seed, name, market, sector });
    growing.set(symbol, series);
    return series;
  }

  return {
    findHistory({ symbol, sessionCount }) {
      const name = bySymbol.get(symbol.toUpperCase());
      if (!name) return null;
      const kept = published.get(name.instrument.symbol);
      if (kept?.sessionCount === sessionCount) return kept.history;
      const history = publish(getSeries(name), sessionCount);
      published.set(name.instrument.symbol, { sessionCount, history });
      return history;
    },
  };
}
