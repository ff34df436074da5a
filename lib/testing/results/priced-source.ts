import type { Bar, CorporateEvent, Instrument, Provenance } from "@/lib/contract/market";
import type { MarketProvider, MarketResult } from "@/lib/market";
import { buildInstrument, buildProvenance } from "../builders";
import { createFakeSource } from "../fake-source";

/** A series that a test writes out by hand. */
export interface PricedSeries {
  instrument: Instrument;
  bars: Bar[];
  events?: CorporateEvent[];
}

/** A share on a New York exchange that no table knows and nobody invented for the demo market. */
export function buildShare(symbol: string, over: Partial<Instrument> = {}): Instrument {
  return buildInstrument({ symbol, name: `${symbol} Works`, exchange: "Nasdaq", simulated: false, ...over });
}

/** Bars of day and close, with the adjusted close as a third where there is one; highs one above, lows one below. */
export function toBars(rows: readonly [day: string, close: number, adjClose?: number][]): Bar[] {
  return rows.map(([tradedOn, close, adjClose]) => {
    const around = { open: close, high: close + 1, low: close - 1 };
    return { tradedOn, ...around, close, adjClose: adjClose ?? null, volume: 1_000 };
  });
}

/** A live source over such series: bars of the span with the one before it, and the last one as the newest price. */
export function createPricedSource(input: {
  series: PricedSeries[];
  over?: Partial<MarketProvider>;
  provenance?: Partial<Provenance>;
}): MarketProvider {
  const { series, over = {}, provenance: told = {} } = input;
  const fail = (code: "not_found" | "no_data"): MarketResult<never> => ({
    ok: false,
    failure: { code, sourceId: "fake", sourceLabel: "Test source", retryAfterMs: null, detail: "" },
  });
  const find = (symbol: string) => series.find(({ instrument }) => instrument.symbol === symbol);
  const toProvenance = ({ instrument, bars }: PricedSeries) =>
    buildProvenance({
      sourceId: "fake",
      sourceLabel: "Test source",
      asOf: `${bars.at(-1)?.tradedOn}T21:00:00.000Z`,
      timeZone: instrument.timeZone,
      freshness: "end_of_day",
      ...told,
    });
  return createFakeSource({
    history: async ({ symbol, from, to }) => {
      const found = find(symbol);
      if (found === undefined) return fail("not_found");
      const inside = found.bars.filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to);
      if (inside.length === 0) return fail("no_data");
      const before = found.bars.filter(({ tradedOn }) => tradedOn < from).slice(-1);
      const first = before[0]?.tradedOn ?? inside[0]?.tradedOn ?? from;
      const events = (found.events ?? []).filter(({ tradedOn }) => tradedOn >= first && tradedOn <= to);
      const { instrument } = found;
      const provenance = toProvenance(found);
      return {
        ok: true,
        value: { instrument, interval: "1d", bars: [...before, ...inside], events, provenance },
      };
    },
    quote: async ({ symbol }) => {
      const found = find(symbol);
      const last = found?.bars.at(-1);
      if (found === undefined || last === undefined) return fail("not_found");
      const previous = found.bars.at(-2);
      return {
        ok: true,
        value: {
          instrument: found.instrument,
          price: last.close,
          tradedOn: last.tradedOn,
          previousClose: previous?.close ?? null,
          previousOn: previous?.tradedOn ?? null,
          dayHigh: last.high,
          dayLow: last.low,
          volume: last.volume,
          provenance: toProvenance(found),
        },
      };
    },
    ...over,
  });
}
