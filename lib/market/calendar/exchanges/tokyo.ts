import { addDays } from "@/lib/format/day-arithmetic";
import { isSunday, isWeekend, nthMonday, toDay } from "../rules/date-rules";
import type { DayOff, ExchangeRules, SessionHours, ShortDay } from "../rules/exchange-rules";
import { autumnalEquinoxInJapan, vernalEquinoxInJapan } from "../rules/lunar-days";

/** Holidays of single years: ceremonies of the throne, and the days that made room for the games of 2020 and 2021. */
const ONCE: DayOff[] = [
  ["1990-11-12", "Enthronement ceremony"],
  ["1993-06-09", "Wedding of the Crown Prince"],
  ["2019-05-01", "Accession of the Emperor"],
  ["2019-10-22", "Enthronement ceremony"],
  ["2020-07-23", "Marine Day"],
  ["2020-07-24", "Sports Day"],
  ["2020-08-10", "Mountain Day"],
  ["2021-07-22", "Marine Day"],
  ["2021-07-23", "Sports Day"],
  ["2021-08-08", "Mountain Day"],
].map(([on = "", name = ""]) => ({ on, name }));

const MOVED_FOR_THE_GAMES = [2020, 2021];

function listSummerHolidays(year: number): DayOff[] {
  if (MOVED_FOR_THE_GAMES.includes(year)) return [];
  const days: DayOff[] = [];
  if (year >= 1996)
    days.push({ on: year < 2003 ? toDay(year, 7, 20) : nthMonday(year, 7, 3), name: "Marine Day" });
  if (year >= 2016) days.push({ on: toDay(year, 8, 11), name: "Mountain Day" });
  const sports = year < 2020 ? "Health and Sports Day" : "Sports Day";
  days.push({ on: year < 2000 ? toDay(year, 10, 10) : nthMonday(year, 10, 2), name: sports });
  return days;
}

function listEmperorsDays(year: number): DayOff[] {
  const april = year < 1989 ? "The Emperor's Birthday" : year < 2007 ? "Greenery Day" : "Showa Day";
  const days = [{ on: toDay(year, 4, 29), name: april }];
  if (year >= 1989 && year <= 2018) days.push({ on: toDay(year, 12, 23), name: "The Emperor's Birthday" });
  if (year >= 2020) days.push({ on: toDay(year, 2, 23), name: "The Emperor's Birthday" });
  return days;
}

/** The holidays of the law on national holidays, before substitutes. */
function listNamedHolidays(year: number): DayOff[] {
  const days = [
    { on: toDay(year, 1, 1), name: "New Year's Day" },
    { on: year < 2000 ? toDay(year, 1, 15) : nthMonday(year, 1, 2), name: "Coming of Age Day" },
    { on: toDay(year, 2, 11), name: "National Foundation Day" },
    { on: vernalEquinoxInJapan(year), name: "Vernal Equinox Day" },
    { on: toDay(year, 5, 3), name: "Constitution Memorial Day" },
    { on: toDay(year, 5, 5), name: "Children's Day" },
    { on: year < 2003 ? toDay(year, 9, 15) : nthMonday(year, 9, 3), name: "Respect for the Aged Day" },
    { on: autumnalEquinoxInJapan(year), name: "Autumnal Equinox Day" },
    { on: toDay(year, 11, 3), name: "Culture Day" },
    { on: toDay(year, 11, 23), name: "Labor Thanksgiving Day" },
    ...listEmperorsDays(year),
    ...listSummerHolidays(year),
    ...ONCE.filter(({ on }) => on.startsWith(String(year))),
  ];
  if (year >= 2007) days.push({ on: toDay(year, 5, 4), name: "Greenery Day" });
  return days;
}

/** A holiday on a Sunday is made up for on the next day that is none (until 2006: on the Monday, if it is none). */
function listSubstitutes(days: DayOff[], year: number): DayOff[] {
  const taken = new Set(days.map(({ on }) => on));
  return days
    .filter(({ on }) => isSunday(on))
    .flatMap(({ on, name }) => {
      let next = addDays(on, 1);
      while (year >= 2007 && taken.has(next)) next = addDays(next, 1);
      return taken.has(next) ? [] : [{ on: next, name: `${name} (observed)` }];
    });
}

/** A day between two holidays is one too, since 1986 (May 4 first), unless it is a Sunday. */
function listBetween(days: DayOff[]): DayOff[] {
  const named = new Set(days.map(({ on }) => on));
  return days
    .map(({ on }) => addDays(on, 1))
    .filter((between) => !named.has(between) && named.has(addDays(between, 1)) && !isSunday(between))
    .map((on) => ({ on, name: "Citizens' Holiday" }));
}

function listDaysOff(year: number): DayOff[] {
  const named = listNamedHolidays(year);
  return [
    ...[2, 3].map((day) => ({ on: toDay(year, 1, day), name: "New Year holiday of the exchange" })),
    { on: toDay(year, 12, 31), name: "New Year holiday of the exchange" },
    ...(year === 2020 ? [{ on: "2020-10-01", name: "Failure of the trading system" }] : []),
    ...listBetween(named),
    ...listSubstitutes(named, year),
    ...named,
  ];
}

/** Until January 2009 the first and the last session of a year had a morning only. */
function listShortDays(year: number): ShortDay[] {
  const days: ShortDay[] = [];
  let first = toDay(year, 1, 4);
  while (isWeekend(first)) first = addDays(first, 1);
  let last = toDay(year, 12, 30);
  while (isWeekend(last)) last = addDays(last, -1);
  if (year <= 2009) days.push({ on: first, name: "First session of the year", closes: "11:00" });
  if (year <= 2008) days.push({ on: last, name: "Last session of the year", closes: "11:00" });
  return days;
}

/** The morning ran to 11:00 until November 18, 2011; the close moved from 15:00 to 15:30 on November 5, 2024. */
function hoursOn(day: string): SessionHours {
  return {
    opens: "09:00",
    closes: day < "2024-11-05" ? "15:00" : "15:30",
    lunch: { from: day < "2011-11-21" ? "11:00" : "11:30", until: "12:30" },
    preFrom: null,
    postUntil: null,
  };
}

/** The Tokyo Stock Exchange, since 1990: national holidays by law with their substitutes, and its own around New Year. */
export const tokyoStockExchange: ExchangeRules = {
  id: "XTKS",
  name: "Tokyo Stock Exchange",
  timeZone: "Asia/Tokyo",
  hoursOn,
  listDaysOff,
  listShortDays,
};
