import type { ChartModel, ChartSeries } from "@/lib/contract/chart-model";
import type { Instrument, Provenance, Range } from "@/lib/contract/market";
import type { SpanFigures } from "@/lib/contract/skill-results";

/** Builders of valid values for tests: companies and prices are invented, and say so by their `SIM:` symbols. */

/** A simulated New York share in dollars. */
export function buildInstrument(over: Partial<Instrument> = {}): Instrument {
  return {
    symbol: "SIM:ORBT",
    name: "Orbit Tools",
    exchange: "Simulated",
    currency: "USD",
    timeZone: "America/New_York",
    kind: "equity",
    simulated: true,
    ...over,
  };
}

/** The demo market's provenance, as of Mar 16, 2021, 4:00 PM in New York. */
export function buildProvenance(over: Partial<Provenance> = {}): Provenance {
  return {
    sourceId: "demo",
    sourceLabel: "Simulated market",
    sourceUrl: null,
    asOf: "2021-03-16T20:00:00Z",
    timeZone: "America/New_York",
    adjustment: "split",
    freshness: "simulated",
    delayMinutes: null,
    ...over,
  };
}

/** `count` weekdays, ascending, the last of them on or before `to`. */
export function buildDays(count: number, to = "2021-03-16"): string[] {
  const days: string[] = [];
  for (let ms = Date.parse(`${to}T00:00:00Z`); days.length < count; ms -= 86_400_000) {
    const date = new Date(ms);
    if (date.getUTCDay() % 6 !== 0) days.unshift(date.toISOString().slice(0, 10));
  }
  return days;
}

/** A series of the given closes: opens one below, highs two above, lows two below, volume 1,000 a day. */
export function buildSeries(closes: (number | null)[], over: Partial<ChartSeries> = {}): ChartSeries {
  const shift = (by: number) => closes.map((close) => (close === null ? null : close + by));
  return {
    instrument: buildInstrument(),
    provenance: buildProvenance(),
    tradedOn: buildDays(closes.length),
    open: shift(-1),
    high: shift(2),
    low: shift(-2),
    close: closes,
    volume: closes.map((close) => (close === null ? null : 1000)),
    rebased: null,
    events: [],
    ...over,
  };
}

export function buildRange(over: Partial<Range> = {}): Range {
  return { key: "1M", from: "2021-02-16", to: "2021-03-16", label: "the last month", ...over };
}

/** A daily price chart of one series. */
export function buildPriceModel(
  closes: (number | null)[] = [10, 11, 12],
  over: Partial<ChartModel> = {},
): ChartModel {
  return {
    version: 1,
    chartId: "cht_test",
    kind: "price",
    title: "Orbit Tools (SIM:ORBT)",
    range: buildRange(),
    interval: "1d",
    series: [buildSeries(closes)],
    simulated: true,
    ...over,
  };
}

/** Two simulated companies over the same days, rebased to 100 at the first. */
export function buildComparisonModel(over: Partial<ChartModel> = {}): ChartModel {
  const rebase = (closes: number[]) => closes.map((close) => (close / (closes[0] ?? 1)) * 100);
  const first = [10, 11, 12];
  const second = [200, 190, 180];
  return {
    ...buildPriceModel(),
    kind: "comparison",
    title: "Orbit Tools and Lumen Foods",
    series: [
      buildSeries(first, { rebased: rebase(first) }),
      buildSeries(second, {
        rebased: rebase(second),
        instrument: buildInstrument({ symbol: "SIM:LUMN", name: "Lumen Foods" }),
      }),
    ],
    ...over,
  };
}

/** Figures of the closes 10, 11, 12 on Mar 12, 15 and 16, 2021: +20 % by hand. */
export function buildFigures(over: Partial<SpanFigures> = {}): SpanFigures {
  return {
    base: { value: 10, on: "2021-03-12" },
    baseIsBefore: false,
    end: { value: 12, on: "2021-03-16" },
    priceReturnPct: 20,
    totalReturnPct: null,
    highClose: { value: 12, on: "2021-03-16" },
    lowClose: { value: 10, on: "2021-03-12" },
    maxDrawdownPct: 0,
    averageVolume: 1000,
    sessions: 3,
    ...over,
  };
}

/** A heatmap of instruments by the close before and the newest close, of Mar 15 and 16, 2021. */
export function buildTilesModel(pairs: readonly (readonly [number, number | null])[]): ChartModel {
  const series = pairs.map((closes, i) =>
    buildSeries([...closes], {
      instrument: buildInstrument({ symbol: `SIM:T${i + 1}`, name: `Tile ${i + 1}` }),
    }),
  );
  return buildPriceModel([], { chartId: "cht_tiles", kind: "tiles", title: "The last session", series });
}

/** A chart of yearly revenue in dollars, from 2021 on. */
export function buildBarsModel(values: (number | null)[]): ChartModel {
  const model = buildPriceModel([], { chartId: "cht_bars", kind: "bars", title: "Orbit Tools: Revenue" });
  return {
    ...model,
    bars: {
      label: "Revenue",
      unit: "money",
      currency: "USD",
      asks: "fundamentals",
      metric: "revenue",
      frequency: "annual",
      items: values.map((value, i) => ({
        name: String(2021 + i),
        value,
        from: `${2021 + i}-01-01`,
        to: `${2021 + i}-12-31`,
        derived: false,
      })),
    },
  };
}
