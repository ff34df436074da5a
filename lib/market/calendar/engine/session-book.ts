import { toUtcMs, toWeekday } from "@/lib/format/day-arithmetic";
import { isWeekend } from "../rules/date-rules";
import type { ExchangeRules, ShortDay } from "../rules/exchange-rules";
import type { Session, SpecialDay } from "../trading-calendar";
import { createWallClock } from "./wall-time";

/** What one year holds: names of its days off, its short days, and the sessions that were asked for. */
interface Year {
  off: Map<string, string>;
  short: Map<string, ShortDay>;
  sessions: Map<string, Session>;
}

/** Years kept at once; a chat asks for a few, a walk over a century for one after the other. */
const MOST_YEARS = 150;

/** An exchange's days, read from its rules once a year and kept. */
export interface SessionBook {
  /** Name of the holiday of a weekday, else null. */
  holidayOn(day: string): string | null;
  isSession(day: string): boolean;
  sessionOn(day: string): Session | null;
  /** Days off and short days of a year that fall on weekdays, ascending. */
  listSpecialDays(year: number): SpecialDay[];
}

const yearOf = (day: string) => Number(day.slice(0, 4));

function checkDay(day: string): void {
  // `2026-02-30` is read as March 2 by some engines and refused by others: a day has to come back as it was given.
  const ms = toUtcMs(day);
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a day: ${day.slice(0, 40)}`);
  }
}

function toSession(rules: ExchangeRules, day: string, short: ShortDay | undefined): Session {
  const hours = rules.hoursOn(day);
  const at = createWallClock({ day, timeZone: rules.timeZone });
  const closes = short?.closes ?? hours.closes;
  const { lunch, preFrom, postUntil } = hours;
  return {
    on: day,
    opensAtMs: at(hours.opens),
    closesAtMs: at(closes),
    shortened: short !== undefined,
    breaks: lunch && lunch.until < closes ? [{ fromMs: at(lunch.from), untilMs: at(lunch.until) }] : [],
    preFromMs: preFrom === null ? null : at(preFrom),
    postUntilMs: postUntil === null ? null : at(short ? postUntil.short : postUntil.full),
  };
}

/** A book over an exchange's rules. */
export function createSessionBook(rules: ExchangeRules): SessionBook {
  const years = new Map<number, Year>();

  function getYear(number: number): Year {
    const known = years.get(number);
    if (known) return known;
    if (years.size >= MOST_YEARS) years.clear();
    const onWeekdays = <T extends { on: string }>(days: T[]) => days.filter(({ on }) => !isWeekend(on));
    const off = new Map(onWeekdays(rules.listDaysOff(number)).map(({ on, name }) => [on, name]));
    const short = onWeekdays(rules.listShortDays(number)).filter(({ on }) => !off.has(on));
    const year = { off, short: new Map(short.map((day) => [day.on, day])), sessions: new Map() };
    years.set(number, year);
    return year;
  }

  function holidayOn(day: string): string | null {
    checkDay(day);
    return getYear(yearOf(day)).off.get(day) ?? null;
  }

  const isSession = (day: string) => holidayOn(day) === null && toWeekday(day) % 6 !== 0;

  return {
    holidayOn,
    isSession,
    sessionOn(day) {
      const year = getYear(yearOf(day));
      const kept = year.sessions.get(day);
      if (kept) return kept;
      if (!isSession(day)) return null;
      const session = toSession(rules, day, year.short.get(day));
      year.sessions.set(day, session);
      return session;
    },
    listSpecialDays(number) {
      const { off, short } = getYear(number);
      const inYear = (on: string) => yearOf(on) === number;
      return [
        ...[...off].map(([on, name]) => ({ on, name, shortened: false })),
        ...[...short.values()].map(({ on, name }) => ({ on, name, shortened: true })),
      ]
        .filter(({ on }) => inYear(on))
        .sort((a, b) => (a.on < b.on ? -1 : 1));
    },
  };
}
