import type { IntradayBar } from "@/lib/contract/company/company-data";
import type { Instrument } from "@/lib/contract/market";
import type { IntradayHistory, IntradayRequest } from "../../../provider";
import { toTradedOn } from "../../../trading-day";
import { SourceFault } from "../source-fault";
import { getSessionBounds, isDayOff } from "./session-bounds";
import { type SourceFacts, toProvenance } from "./to-history";

/** One bar inside a day as a source tells it, in the major currency. */
export interface TimedRow {
  startsAtMs: number;
  open: number | null;
  high: number | null;
  low: number | null;
  close: number | null;
  volume: number | null;
}

/**
 * Bars inside regular sessions by the exchange's calendar, ascending, no instant twice, of the days asked and up to
 * `now`. A bar that begins before a session and reaches into it (the first of an hourly series) is told from the
 * opening. Nothing inside the span is thrown as `no_data`.
 */
export function toIntraday(input: {
  source: SourceFacts;
  instrument: Instrument;
  rows: readonly TimedRow[];
  lengthMs: number;
  adjustment: "raw" | "split";
  request: IntradayRequest;
}): IntradayHistory {
  const { source, instrument, adjustment, request } = input;
  const { timeZone } = instrument;
  const byInstant = new Map<number, IntradayBar>();
  for (const { startsAtMs, close, ...row } of input.rows) {
    if (!close || close < 0 || !Number.isFinite(startsAtMs) || startsAtMs > request.now.getTime()) continue;
    const day = toTradedOn({ atMs: startsAtMs, timeZone });
    if (day < request.from || day > request.to) continue;
    const { opensAtMs, closesAtMs } = getSessionBounds({ instrument, tradedOn: day });
    const isOutside = startsAtMs >= closesAtMs || startsAtMs + input.lengthMs <= opensAtMs;
    if (isOutside || isDayOff({ instrument, tradedOn: day })) continue;
    const startMs = Math.max(opensAtMs, startsAtMs);
    byInstant.set(startMs, { startsAt: new Date(startMs).toISOString(), ...toPrices(row), close });
  }
  const bars = [...byInstant.entries()].sort(([a], [b]) => a - b).map(([, bar]) => bar);
  const last = bars.at(-1);
  if (!last) throw new SourceFault({ code: "no_data", detail: "no bar within the span" });
  const endMs = Date.parse(last.startsAt) + input.lengthMs;
  const tradedOn = toTradedOn({ atMs: Date.parse(last.startsAt), timeZone });
  const { closesAtMs } = getSessionBounds({ instrument, tradedOn });
  const instant = new Date(Math.min(endMs, closesAtMs));
  const provenance = toProvenance({ source, instrument, tradedOn, instant, adjustment, now: request.now });
  return { instrument, interval: request.interval, bars, provenance };
}

function toPrices(row: Pick<TimedRow, "open" | "high" | "low" | "volume">) {
  const price = (value: number | null) => (value && value > 0 ? value : null);
  const volume = row.volume !== null && row.volume >= 0 ? row.volume : null;
  return { open: price(row.open), high: price(row.high), low: price(row.low), volume };
}
