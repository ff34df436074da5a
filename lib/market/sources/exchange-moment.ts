import type { Instrument } from "@/lib/contract/market";
import { findCalendar } from "../calendar";
import { toTradedOn } from "../trading-day";

/** Where the exchange of an instrument stands at one instant. Days are of the exchange's zone. */
export interface ExchangeMoment {
  /** True from bell to bell, breaks included, and for markets that never close. */
  isOpen: boolean;
  today: string;
  /** Newest session that is over, and when it ended (null where its hours are not known). */
  lastClosedOn: string;
  lastClosedAtMs: number | null;
  /** Null for markets that never close. */
  nextOpenAtMs: number | null;
}

const OPEN: ReadonlySet<string> = new Set(["regular", "break", "always"]);

/** The moment of an instrument's exchange, or null where no calendar knows it. */
export function findExchangeMoment(input: { instrument: Instrument; now: Date }): ExchangeMoment | null {
  const calendar = findCalendar({ instrument: input.instrument });
  if (calendar === null) return null;
  const nowMs = input.now.getTime();
  const lastClosedOn = calendar.lastCompletedSession(nowMs);
  return {
    isOpen: OPEN.has(calendar.stateAt(nowMs)),
    today: toTradedOn({ atMs: nowMs, timeZone: calendar.timeZone }),
    lastClosedOn,
    lastClosedAtMs: calendar.sessionOn(lastClosedOn)?.closesAtMs ?? null,
    nextOpenAtMs: calendar.nextOpenAfter(nowMs),
  };
}
