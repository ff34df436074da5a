/** A wall-clock time in the exchange's zone, `HH:MM`; `24:00` is the end of the day. */
export type WallTime = string;

/** A day without a session, with the name people know it by. */
export interface DayOff {
  on: string;
  name: string;
}

/** A day that closes early. A lunch break, and what follows it, is left out when the close comes before it. */
export interface ShortDay extends DayOff {
  closes: WallTime;
}

/** Hours of one kind of day, all in the exchange's zone. */
export interface SessionHours {
  opens: WallTime;
  closes: WallTime;
  /** Lunch, or null where trading runs through. */
  lunch: { from: WallTime; until: WallTime } | null;
  /** Trading before the bell starts here; null where there is none. */
  preFrom: WallTime | null;
  /** Trading after the bell ends here on a full day and on a short one; null where there is none. */
  postUntil: { full: WallTime; short: WallTime } | null;
}

/**
 * An exchange as rules: what is not said here is an ordinary weekday with its ordinary hours. The lists of a year may
 * hold weekend days, which mean nothing; a day that is off and short is off.
 */
export interface ExchangeRules {
  id: string;
  name: string;
  /** IANA zone in which every day and every wall time of the exchange is told. */
  timeZone: string;
  hoursOn(day: string): SessionHours;
  listDaysOff(year: number): DayOff[];
  listShortDays(year: number): ShortDay[];
}
