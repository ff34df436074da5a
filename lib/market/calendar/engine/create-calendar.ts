import type { SessionState } from "@/lib/contract/market";
import { addDays } from "@/lib/format/day-arithmetic";
import type { ExchangeRules } from "../rules/exchange-rules";
import type { Session, SpecialDay, TradingCalendar } from "../trading-calendar";
import { createSessionBook, type SessionBook } from "./session-book";
import { createDayClock } from "./today";

/** No exchange here has ever been closed for longer. */
const LONGEST_CLOSURE_DAYS = 40;
const MOST_YEARS_AHEAD = 3;

function stateOf(session: Session, nowMs: number): SessionState {
  const { opensAtMs, closesAtMs, preFromMs, postUntilMs, breaks } = session;
  if (nowMs < opensAtMs) return preFromMs !== null && nowMs >= preFromMs ? "pre" : "closed";
  if (nowMs >= closesAtMs) return postUntilMs !== null && nowMs < postUntilMs ? "post" : "closed";
  return breaks.some(({ fromMs, untilMs }) => nowMs >= fromMs && nowMs < untilMs) ? "break" : "regular";
}

/** The first session from a day on, that day included, walking forwards (1) or backwards (-1). */
function findSession(book: SessionBook, from: string, step: 1 | -1): string {
  let day = from;
  for (let walked = 0; walked <= LONGEST_CLOSURE_DAYS; walked++) {
    if (book.isSession(day)) return day;
    day = addDays(day, step);
  }
  throw new RangeError(`no session within ${LONGEST_CLOSURE_DAYS} days of ${from}`);
}

function listUpcoming(book: SessionBook, { from, count }: { from: string; count: number }): SpecialDay[] {
  const first = Number(from.slice(0, 4));
  const days: SpecialDay[] = [];
  for (let year = first; year <= first + MOST_YEARS_AHEAD && days.length < count; year++) {
    days.push(...book.listSpecialDays(year).filter(({ on }) => on >= from));
  }
  return days.slice(0, count);
}

function getSession(book: SessionBook, day: string): Session {
  const session = book.sessionOn(day);
  if (!session) throw new RangeError(`no session on ${day}`);
  return session;
}

/** The calendar of an exchange from its rules. Sessions are kept per year: asking again costs well under 20 µs. */
export function createCalendar(rules: ExchangeRules): TradingCalendar {
  const book = createSessionBook(rules);
  const dayOf = createDayClock(rules.timeZone);

  function nextOpenAfter(nowMs: number): number {
    const today = dayOf(nowMs);
    const session = book.sessionOn(today);
    const pause = session?.breaks.find(({ fromMs, untilMs }) => nowMs >= fromMs && nowMs < untilMs);
    if (pause) return pause.untilMs;
    if (session && nowMs < session.opensAtMs) return session.opensAtMs;
    return getSession(book, findSession(book, addDays(today, 1), 1)).opensAtMs;
  }

  function nextCloseAfter(nowMs: number): number {
    const today = dayOf(nowMs);
    const session = book.sessionOn(today);
    if (session && nowMs < session.closesAtMs) return session.closesAtMs;
    return getSession(book, findSession(book, addDays(today, 1), 1)).closesAtMs;
  }

  return {
    id: rules.id,
    name: rules.name,
    timeZone: rules.timeZone,
    isSession: book.isSession,
    sessionOn: book.sessionOn,
    holidayOn: book.holidayOn,
    stateAt(nowMs) {
      const session = book.sessionOn(dayOf(nowMs));
      return session ? stateOf(session, nowMs) : "closed";
    },
    nextOpenAfter,
    nextCloseAfter,
    previousSession: (day) => findSession(book, addDays(day, -1), -1),
    nextSession: (day) => findSession(book, addDays(day, 1), 1),
    lastCompletedSession(nowMs) {
      const today = dayOf(nowMs);
      const session = book.sessionOn(today);
      if (session && nowMs >= session.closesAtMs) return today;
      return findSession(book, addDays(today, -1), -1);
    },
    listUpcoming: (input) => listUpcoming(book, input),
  };
}
