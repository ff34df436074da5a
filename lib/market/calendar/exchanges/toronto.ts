import {
  christmasAndBoxingDay,
  fromEaster,
  mondayOnOrBefore,
  nthMonday,
  toDay,
  weekendToMonday,
} from "../rules/date-rules";
import type { DayOff, ExchangeRules } from "../rules/exchange-rules";

function listDaysOff(year: number): DayOff[] {
  const days: DayOff[] = [
    weekendToMonday({ on: toDay(year, 1, 1), name: "New Year's Day" }),
    fromEaster(year, -2, "Good Friday"),
    { on: mondayOnOrBefore(toDay(year, 5, 24)), name: "Victoria Day" },
    weekendToMonday({ on: toDay(year, 7, 1), name: "Canada Day" }),
    { on: nthMonday(year, 8, 1), name: "Civic Holiday" },
    { on: nthMonday(year, 9, 1), name: "Labour Day" },
    { on: nthMonday(year, 10, 2), name: "Thanksgiving Day" },
    ...christmasAndBoxingDay(year),
    { on: "2001-09-11", name: "Attacks of September 11" },
    { on: "2001-09-12", name: "Attacks of September 11" },
  ];
  if (year >= 2008) days.push({ on: nthMonday(year, 2, 3), name: "Family Day" });
  return days;
}

/** The Toronto Stock Exchange: holidays of Ontario; Christmas Eve on a weekday ends at 13:00, since 2010. */
export const torontoStockExchange: ExchangeRules = {
  id: "XTSE",
  name: "Toronto Stock Exchange",
  timeZone: "America/Toronto",
  hoursOn: () => ({ opens: "09:30", closes: "16:00", lunch: null, preFrom: null, postUntil: null }),
  listDaysOff,
  listShortDays: (year) =>
    year < 2010 ? [] : [{ on: toDay(year, 12, 24), name: "Christmas Eve", closes: "13:00" }],
};
