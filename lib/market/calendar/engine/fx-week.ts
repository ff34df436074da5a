import { addDays, toWeekday } from "@/lib/format/day-arithmetic";
import type { TradingCalendar } from "../trading-calendar";
import { createDayClock } from "./today";
import { toInstant } from "./wall-time";

const timeZone = "America/New_York";
const FRIDAY = 5;
const dayOf = createDayClock(timeZone);
const atFive = (day: string) => toInstant({ day, time: "17:00", timeZone });

const isSession = (day: string) => toWeekday(day) >= 1 && toWeekday(day) <= FRIDAY;

function walk(day: string, step: 1 | -1): string {
  let next = addDays(day, step);
  while (!isSession(next)) next = addDays(next, step);
  return next;
}

interface Week {
  /** The week belongs to every instant from the close before it to its own. */
  fromMs: number;
  opensAtMs: number;
  closesAtMs: number;
  nextOpensAtMs: number;
}

let kept: Week | null = null;

/** The trading week that is running, or that comes next, at an instant. The last one is kept. */
function weekOf(nowMs: number): Week {
  if (kept && nowMs >= kept.fromMs && nowMs < kept.closesAtMs) return kept;
  const today = dayOf(nowMs);
  const thisFriday = addDays(today, (FRIDAY - toWeekday(today) + 7) % 7);
  const friday = nowMs < atFive(thisFriday) ? thisFriday : addDays(thisFriday, 7);
  kept = {
    fromMs: atFive(addDays(friday, -7)),
    opensAtMs: atFive(addDays(friday, -5)),
    closesAtMs: atFive(friday),
    nextOpensAtMs: atFive(addDays(friday, 2)),
  };
  return kept;
}

/**
 * The week of currency trading: Sunday 17:00 to Friday 17:00 in New York. A session carries the name of the weekday it
 * ends on: Monday's runs from Sunday 17:00. Banks' holidays thin it out and do not close it.
 */
export const fxCalendar: TradingCalendar = {
  id: "FX",
  name: "Currency market",
  timeZone,
  isSession,
  sessionOn(day) {
    if (!isSession(day)) return null;
    const opensAtMs = atFive(addDays(day, -1));
    const closesAtMs = atFive(day);
    return {
      on: day,
      opensAtMs,
      closesAtMs,
      shortened: false,
      breaks: [],
      preFromMs: null,
      postUntilMs: null,
    };
  },
  holidayOn: () => null,
  stateAt: (nowMs) => (nowMs >= weekOf(nowMs).opensAtMs ? "regular" : "closed"),
  nextOpenAfter(nowMs) {
    const { opensAtMs, nextOpensAtMs } = weekOf(nowMs);
    return nowMs < opensAtMs ? opensAtMs : nextOpensAtMs;
  },
  nextCloseAfter: (nowMs) => weekOf(nowMs).closesAtMs,
  previousSession: (day) => walk(day, -1),
  nextSession: (day) => walk(day, 1),
  lastCompletedSession(nowMs) {
    const today = dayOf(nowMs);
    return isSession(today) && nowMs >= atFive(today) ? today : walk(today, -1);
  },
  listUpcoming: () => [],
};
