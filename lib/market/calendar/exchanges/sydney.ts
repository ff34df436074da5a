import {
  christmasAndBoxingDay,
  easterWeekend,
  mondayOnOrBefore,
  nthMonday,
  toDay,
  weekdayOnOrBefore,
  weekendToMonday,
} from "../rules/date-rules";
import type { DayOff, ExchangeRules, ShortDay } from "../rules/exchange-rules";

/** Days of single years; in 2010 and 2011 Anzac Day was made up for, in other years a weekend one was not. */
const ONCE: DayOff[] = [
  ["1990-12-31", "New Year's Eve"],
  ["1999-12-31", "Preparation for the year 2000"],
  ["2010-04-26", "Anzac Day (observed)"],
  ["2011-04-26", "Anzac Day (observed)"],
  ["2022-09-22", "National day of mourning for Queen Elizabeth II"],
].map(([on = "", name = ""]) => ({ on, name }));

/** Until 1992 the Monday on or after January 26; in 1993 the states kept different days and the exchange none. */
function listAustraliaDay(year: number): DayOff[] {
  const name = "Australia Day";
  if (year === 1993) return [];
  return year < 1993
    ? [{ on: mondayOnOrBefore(toDay(year, 2, 1)), name }]
    : [weekendToMonday({ on: toDay(year, 1, 26), name })];
}

function listDaysOff(year: number): DayOff[] {
  return [
    ...ONCE,
    weekendToMonday({ on: toDay(year, 1, 1), name: "New Year's Day" }),
    ...listAustraliaDay(year),
    ...easterWeekend(year),
    { on: toDay(year, 4, 25), name: "Anzac Day" },
    { on: nthMonday(year, 6, 2), name: year < 2023 ? "Queen's Birthday" : "King's Birthday" },
    ...christmasAndBoxingDay(year),
  ];
}

/** The last sessions before Christmas and of the year end at 14:10, since 2010; in 2022 both were full. */
function listShortDays(year: number): ShortDay[] {
  if (year < 2010 || year === 2022) return [];
  return [
    { on: weekdayOnOrBefore(toDay(year, 12, 24)), name: "Last session before Christmas", closes: "14:10" },
    { on: weekdayOnOrBefore(toDay(year, 12, 31)), name: "Last session of the year", closes: "14:10" },
  ];
}

/** The Australian Securities Exchange in Sydney: the national holidays and the King's Birthday of New South Wales. */
export const australianSecuritiesExchange: ExchangeRules = {
  id: "XASX",
  name: "Australian Securities Exchange",
  timeZone: "Australia/Sydney",
  hoursOn: () => ({ opens: "10:00", closes: "16:00", lunch: null, preFrom: null, postUntil: null }),
  listDaysOff,
  listShortDays,
};
