import type { ChartModel } from "@/lib/contract/chart-model";
import type { Instrument, Provenance } from "@/lib/contract/market";
import { buildSeededBars } from "../market/seeded-bars";

const LAST_DAY = "2026-11-20";

const instrument: Instrument = {
  symbol: "INVENTED",
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

/** A price chart of `count` invented daily bars, the same for the same seed; none of them gathered beforehand. */
export function buildSeededChart({ count, seed }: { count: number; seed: number }): ChartModel {
  const bars = buildSeededBars({ count, seed, to: LAST_DAY });
  const tradedOn = bars.map((bar) => bar.tradedOn);
  const [from = LAST_DAY] = tradedOn;
  return {
    version: 1,
    chartId: `cht_invented${count}x${seed}`,
    kind: "price",
    title: `Invented bars (${count} sessions)`,
    range: { key: null, from, to: LAST_DAY, label: `${count} sessions` },
    interval: "1d",
    series: [
      {
        instrument,
        provenance,
        tradedOn,
        open: bars.map((bar) => bar.open),
        high: bars.map((bar) => bar.high),
        low: bars.map((bar) => bar.low),
        close: bars.map((bar) => bar.close),
        volume: bars.map((bar) => bar.volume),
        rebased: null,
        events: [],
      },
    ],
    simulated: false,
  };
}
