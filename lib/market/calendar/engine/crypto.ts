import { addDays } from "@/lib/format/day-arithmetic";
import type { TradingCalendar } from "../trading-calendar";
import { createDayClock } from "./today";
import { toDayBounds } from "./wall-time";

const timeZone = "UTC";
const dayOf = createDayClock(timeZone);

/** Coins, which are traded at every hour of every day; a day's bar is that of the day in UTC. */
export const cryptoCalendar: TradingCalendar = {
  id: "CRYPTO",
  name: "Crypto markets",
  timeZone,
  isSession: () => true,
  sessionOn(day) {
    const { fromMs, untilMs } = toDayBounds({ day, timeZone });
    return {
      on: day,
      opensAtMs: fromMs,
      closesAtMs: untilMs,
      shortened: false,
      breaks: [],
      preFromMs: null,
      postUntilMs: null,
    };
  },
  holidayOn: () => null,
  stateAt: () => "always",
  nextOpenAfter: () => null,
  nextCloseAfter: () => null,
  previousSession: (day) => addDays(day, -1),
  nextSession: (day) => addDays(day, 1),
  lastCompletedSession: (nowMs) => addDays(dayOf(nowMs), -1),
  listUpcoming: () => [],
};
