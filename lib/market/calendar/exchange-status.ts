import type { ExchangeStatus } from "@/lib/contract/company/company-results";
import { addDays, toDayInZone } from "@/lib/format/day-arithmetic";
import type { Session, TradingCalendar } from "./trading-calendar";

const UPCOMING = 4;

const toIso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

function toSessionPart({ on, opensAtMs, closesAtMs, shortened }: Session): ExchangeStatus["session"] {
  return {
    on,
    opensAt: new Date(opensAtMs).toISOString(),
    closesAt: new Date(closesAtMs).toISOString(),
    shortened,
  };
}

/**
 * What an exchange is doing at an instant, and what comes next, by its calendar. During a lunch break `nextOpenAt` is
 * the end of the break. `upcoming` starts with today when today is a shortened day, else with tomorrow.
 */
export function toExchangeStatus(input: { calendar: TradingCalendar; now: Date }): ExchangeStatus {
  const { calendar } = input;
  const nowMs = input.now.getTime();
  const today = toDayInZone({ atMs: nowMs, timeZone: calendar.timeZone });
  const session = calendar.sessionOn(today);
  const from = session?.shortened ? today : addDays(today, 1);
  return {
    exchangeId: calendar.id,
    name: calendar.name,
    timeZone: calendar.timeZone,
    state: calendar.stateAt(nowMs),
    session: session && toSessionPart(session),
    nextOpenAt: toIso(calendar.nextOpenAfter(nowMs)),
    nextCloseAt: toIso(calendar.nextCloseAfter(nowMs)),
    holiday: calendar.holidayOn(today),
    upcoming: calendar.listUpcoming({ from, count: UPCOMING }),
  };
}
