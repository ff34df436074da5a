import { addDays, toWeekday } from "@/lib/format/day-arithmetic";
import {
  fromEaster,
  isSaturday,
  isWeekend,
  mondayOnOrBefore,
  nthMonday,
  nthWeekday,
  sundayToMonday,
  toDay,
  toNearestWeekday,
} from "../rules/date-rules";
import type { DayOff, ExchangeRules, SessionHours, ShortDay } from "../rules/exchange-rules";

const hours: SessionHours = {
  opens: "09:30",
  closes: "16:00",
  lunch: null,
  preFrom: "04:00",
  postUntil: { full: "20:00", short: "17:00" },
};

const thanksgiving = (year: number) => nthWeekday({ year, month: 11, weekday: 4, nth: 4 });

/** Closures that no rule foretells, as they happened. */
const CLOSURES: DayOff[] = [
  ["1972-12-28", "Day of mourning for Harry S. Truman"],
  ["1973-01-25", "Day of mourning for Lyndon B. Johnson"],
  ["1977-07-14", "Power failure in New York"],
  ["1985-09-27", "Hurricane Gloria"],
  ["1994-04-27", "Day of mourning for Richard Nixon"],
  ["2001-09-11", "Attacks of September 11"],
  ["2001-09-12", "Attacks of September 11"],
  ["2001-09-13", "Attacks of September 11"],
  ["2001-09-14", "Attacks of September 11"],
  ["2004-06-11", "Day of mourning for Ronald Reagan"],
  ["2007-01-02", "Day of mourning for Gerald Ford"],
  ["2012-10-29", "Hurricane Sandy"],
  ["2012-10-30", "Hurricane Sandy"],
  ["2018-12-05", "Day of mourning for George H. W. Bush"],
  ["2025-01-09", "Day of mourning for Jimmy Carter"],
].map(([on = "", name = ""]) => ({ on, name }));

/**
 * Holidays by rule. A New Year's Day on a Saturday is not made up for, because December 31 ends the year's books;
 * other fixed dates move to the nearest weekday. Martin Luther King Jr. Day from 1998, Juneteenth from 2022.
 */
function listRuleDaysOff(year: number): DayOff[] {
  const days: DayOff[] = [
    { on: nthMonday(year, 2, 3), name: "Washington's Birthday" },
    fromEaster(year, -2, "Good Friday"),
    { on: mondayOnOrBefore(toDay(year, 5, 31)), name: "Memorial Day" },
    toNearestWeekday({ on: toDay(year, 7, 4), name: "Independence Day" }),
    { on: nthMonday(year, 9, 1), name: "Labor Day" },
    { on: thanksgiving(year), name: "Thanksgiving Day" },
    toNearestWeekday({ on: toDay(year, 12, 25), name: "Christmas Day" }),
  ];
  const newYear = { on: toDay(year, 1, 1), name: "New Year's Day" };
  if (!isSaturday(newYear.on)) days.push(sundayToMonday(newYear));
  if (year >= 1998) days.push({ on: nthMonday(year, 1, 3), name: "Martin Luther King Jr. Day" });
  if (year >= 2022) {
    days.push(toNearestWeekday({ on: toDay(year, 6, 19), name: "Juneteenth National Independence Day" }));
  }
  return days;
}

/** Early closes that followed no rule. */
const ODD_SHORT_DAYS: ShortDay[] = [
  { on: "1997-12-26", name: "Day after Christmas", closes: "13:00" },
  { on: "1999-12-31", name: "New Year's Eve", closes: "13:00" },
  { on: "2003-12-26", name: "Day after Christmas", closes: "13:00" },
];

/** From 1995 a day beside July 4: the day before, but for a Thursday the 4th until 2012, when it was the Friday after. */
function besideIndependenceDay(year: number, closes: string): ShortDay[] {
  if (year < 1995) return [];
  const eve = toDay(year, 7, 3);
  const weekday = toWeekday(eve);
  if (weekday === 3 && year < 2013) {
    return [{ on: addDays(eve, 2), name: "Day after Independence Day", closes }];
  }
  return weekday >= 1 && weekday <= 4 ? [{ on: eve, name: "Day before Independence Day", closes }] : [];
}

/** Early closes: 14:00 until 1992 and 13:00 since; the day after Thanksgiving from 1992. */
function listShortDays(year: number): ShortDay[] {
  const closes = year < 1993 ? "14:00" : "13:00";
  const days = besideIndependenceDay(year, closes);
  if (year >= 1992) days.push({ on: addDays(thanksgiving(year), 1), name: "Day after Thanksgiving", closes });
  const christmasEve = toDay(year, 12, 24);
  if (!isWeekend(christmasEve)) days.push({ on: christmasEve, name: "Christmas Eve", closes });
  return [...days, ...ODD_SHORT_DAYS.filter(({ on }) => on.startsWith(String(year)))];
}

const shared = { timeZone: "America/New_York", hoursOn: () => hours };
const withClosures = {
  ...shared,
  listDaysOff: (year: number) => [...CLOSURES, ...listRuleDaysOff(year)],
  listShortDays,
};

/**
 * The New York Stock Exchange. Rules as its published calendars have them since 1990, closures of single days as they
 * happened (mourning, attacks, hurricanes); for 1971 to 1989 the same holidays, without early closes of those years.
 */
export const newYorkStockExchange: ExchangeRules = {
  id: "XNYS",
  name: "New York Stock Exchange",
  ...withClosures,
};

/** Nasdaq, which keeps the days and hours of the New York Stock Exchange. */
export const nasdaq: ExchangeRules = { id: "XNAS", name: "Nasdaq", ...withClosures };

/**
 * The invented exchange of the demo market: the New York holidays by rule, every session of full length, and none of
 * the single closures that history brought.
 */
export const simulatedExchange: ExchangeRules = {
  id: "SIM",
  name: "Simulated exchange",
  ...shared,
  hoursOn: () => ({ ...hours, preFrom: null, postUntil: null }),
  listDaysOff: listRuleDaysOff,
  listShortDays: () => [],
};
