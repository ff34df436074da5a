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

/** Bank holidays of single years. */
const EXTRA: DayOff[] = [
  ["1995-05-08", "VE Day, 50 years"],
  ["1999-12-31", "Millennium Eve"],
  ["2002-06-03", "Golden Jubilee"],
  ["2002-06-04", "Spring Bank Holiday"],
  ["2011-04-29", "Royal wedding"],
  ["2012-06-04", "Spring Bank Holiday"],
  ["2012-06-05", "Diamond Jubilee"],
  ["2020-05-08", "Early May Bank Holiday (VE Day, 75 years)"],
  ["2022-06-02", "Spring Bank Holiday"],
  ["2022-06-03", "Platinum Jubilee"],
  ["2022-09-19", "State funeral of Queen Elizabeth II"],
  ["2023-05-08", "Coronation of King Charles III"],
].map(([on = "", name = ""]) => ({ on, name }));

/** Years in which a holiday was moved to one of the days above. */
const EARLY_MAY_MOVED = [1995, 2020];
const SPRING_MOVED = [2002, 2012, 2022];

function listDaysOff(year: number): DayOff[] {
  const days = [
    ...EXTRA,
    weekendToMonday({ on: toDay(year, 1, 1), name: "New Year's Day" }),
    ...easterWeekend(year),
    { on: mondayOnOrBefore(toDay(year, 8, 31)), name: "Summer Bank Holiday" },
    ...christmasAndBoxingDay(year),
  ];
  if (!EARLY_MAY_MOVED.includes(year)) {
    days.push({ on: nthMonday(year, 5, 1), name: "Early May Bank Holiday" });
  }
  if (!SPRING_MOVED.includes(year)) {
    days.push({ on: mondayOnOrBefore(toDay(year, 5, 31)), name: "Spring Bank Holiday" });
  }
  return days;
}

/** The last weekdays before Christmas and before the new year end at 12:30. */
function listShortDays(year: number): ShortDay[] {
  return [
    { on: weekdayOnOrBefore(toDay(year, 12, 24)), name: "Christmas Eve", closes: "12:30" },
    { on: weekdayOnOrBefore(toDay(year, 12, 31)), name: "New Year's Eve", closes: "12:30" },
  ];
}

/** The London Stock Exchange: bank holidays of England, half days before Christmas and the new year. */
export const londonStockExchange: ExchangeRules = {
  id: "XLON",
  name: "London Stock Exchange",
  timeZone: "Europe/London",
  hoursOn: () => ({ opens: "08:00", closes: "16:30", lunch: null, preFrom: null, postUntil: null }),
  listDaysOff,
  listShortDays,
};
