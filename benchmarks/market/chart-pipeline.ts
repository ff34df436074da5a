import { type PreparedPriceChart, preparePriceChart } from "@/lib/chart/price-chart";
import type { Bar, Instrument, Provenance } from "@/lib/contract/market";
import { createMarket, type MarketProvider } from "@/lib/market";
import { queryChart } from "@/lib/skills";

/** A Saturday: the day before is over, and what is kept of it stays good for hours. */
const NOW = new Date("2026-11-21T15:00:00Z");
/** Last day of the bars that fit to `NOW`. */
export const LAST_DAY = "2026-11-20";
const SYMBOL = "INVENTED";

const instrument: Instrument = {
  symbol: SYMBOL,
  name: "Invented bars",
  exchange: "NYSE",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  simulated: false,
};

const provenance: Provenance = {
  sourceId: "local",
  sourceLabel: "Local source",
  sourceUrl: null,
  asOf: "2026-11-20T21:00:00Z",
  timeZone: "America/New_York",
  adjustment: "split",
  freshness: "end_of_day",
  delayMinutes: null,
};

/** From kept bars to a prepared chart, as often as wanted. */
export interface ChartPipeline {
  /** Asks the market (which answers from its cache but for the first time), builds the chart and prepares it. */
  prepare(): Promise<PreparedPriceChart>;
  /** How often the source behind the cache was asked. */
  countSourceCalls(): number;
}

/** The market over a source in memory that knows these bars alone, with the chart that a range button asks for. */
export function createChartPipeline(bars: Bar[]): ChartPipeline {
  let calls = 0;
  const market = createMarket({ providers: [createLocalSource(bars, () => calls++)] });
  const signal = new AbortController().signal;
  return {
    countSourceCalls: () => calls,
    async prepare() {
      const answer = await queryChart({
        query: { symbols: [SYMBOL], range: "MAX" },
        context: { market, now: NOW, signal },
      });
      if (!answer.ok) throw new Error(`there is no chart: ${answer.detail}`);
      const figures = answer.figures[0]?.figures ?? null;
      return preparePriceChart({ model: answer.chart, chartType: "candles", figures });
    },
  };
}

function createLocalSource(bars: Bar[], onCall: () => void): MarketProvider {
  const detail = "it has histories alone";
  const none = async () => ({
    ok: false as const,
    failure: {
      code: "no_data" as const,
      sourceId: "local",
      sourceLabel: "Local source",
      retryAfterMs: null,
      detail,
    },
  });
  return {
    id: "local",
    label: "Local source",
    url: null,
    can: ["history"],
    timeoutMs: 5_000,
    mayKnow: (symbol) => symbol === SYMBOL,
    quote: none,
    search: none,
    list: async () => [],
    async history({ from, to }) {
      onCall();
      const inside = bars.filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to);
      return { ok: true, value: { instrument, interval: "1d", bars: inside, events: [], provenance } };
    },
  };
}
