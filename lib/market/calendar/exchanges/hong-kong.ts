import { addDays } from "@/lib/format/day-arithmetic";
import { easterWeekend, fromEaster, isSunday, isWeekend, toDay } from "../rules/date-rules";
import type { DayOff, ExchangeRules, SessionHours, ShortDay } from "../rules/exchange-rules";
import { chingMing, toLunarDay } from "../rules/lunar-days";

/** Days of single years: anniversaries, the turn of the millennium, and whole days lost to storms (until 2024). */
const ONCE: DayOff[] = [
  ...["1998-08-17", "1998-10-02", "1999-12-31"].map((on) => ({ on, name: "Special holiday" })),
  { on: "2015-09-03", name: "70th anniversary of the end of the war" },
  ...[
    "1999-09-16",
    "2001-07-06",
    "2001-07-25",
    "2008-08-06",
    "2008-08-22",
    "2011-09-29",
    "2013-08-14",
    "2016-08-02",
    "2016-10-21",
    "2017-08-23",
    "2020-10-13",
    "2021-10-13",
    "2023-07-17",
    "2023-09-01",
    "2023-09-08",
    "2024-09-06",
  ].map((on) => ({ on, name: "Severe weather" })),
];

const newYearOf = (year: number) => toLunarDay({ year, month: 1, day: 1 });

/**
 * Lunar New Year: three days. When one of them is a Sunday the fourth day is off in its place; until 2011 it was the
 * day before the first.
 */
function lunarNewYear(year: number): DayOff[] {
  const first = newYearOf(year);
  const days = ["Lunar New Year's Day", "Second day of Lunar New Year", "Third day of Lunar New Year"].map(
    (name, index) => ({ on: addDays(first, index), name }),
  );
  if (!days.some(({ on }) => isSunday(on))) return days;
  return year >= 2012
    ? [...days, { on: addDays(first, 3), name: "Fourth day of Lunar New Year" }]
    : [...days, { on: addDays(first, -1), name: "Lunar New Year's Eve" }];
}

/** The day after Mid-Autumn Festival. Until 2010 a Sunday was not made up for: the festival itself was off then. */
function afterMidAutumn(year: number): DayOff {
  const festival = toLunarDay({ year, month: 8, day: 15 });
  const after = addDays(festival, 1);
  const name = "Day after Mid-Autumn Festival";
  return year < 2011 && isSunday(after) ? { on: festival, name: "Mid-Autumn Festival" } : { on: after, name };
}

/** General holidays that are made up for, in the order in which they give way to each other. */
function listMovable(year: number): DayOff[] {
  const days = [
    ...easterWeekend(year),
    fromEaster(year, -1, "Day after Good Friday"),
    { on: toDay(year, 1, 1), name: "New Year's Day" },
    { on: toDay(year, 7, 1), name: "Establishment Day" },
    { on: toDay(year, 10, 1), name: "National Day" },
    { on: toDay(year, 12, 26), name: "First weekday after Christmas" },
    { on: toDay(year, 12, 25), name: "Christmas Day" },
    { on: chingMing(year), name: "Ching Ming Festival" },
    { on: toLunarDay({ year, month: 5, day: 5 }), name: "Tuen Ng Festival" },
    afterMidAutumn(year),
    { on: toLunarDay({ year, month: 9, day: 9 }), name: "Chung Yeung Festival" },
  ];
  if (year < 1999) return days;
  return [
    ...days,
    { on: toDay(year, 5, 1), name: "Labour Day" },
    { on: toLunarDay({ year, month: 4, day: 8 }), name: "Buddha's Birthday" },
  ];
}

/** A holiday on a Sunday, or on one named before it, is kept on the next day that is neither. */
function settle(days: DayOff[]): DayOff[] {
  const inPlace: DayOff[] = [];
  const toMove: DayOff[] = [];
  const taken = new Set<string>();
  for (const off of days) {
    const stays = !isSunday(off.on) && !taken.has(off.on);
    (stays ? inPlace : toMove).push(off);
    if (stays) taken.add(off.on);
  }
  const moved = toMove.map(({ on, name }) => {
    let next = on;
    while (isSunday(next) || taken.has(next)) next = addDays(next, 1);
    taken.add(next);
    return { on: next, name: `${name} (observed)` };
  });
  return [...inPlace, ...moved];
}

const listDaysOff = (year: number): DayOff[] => [
  ...ONCE.filter(({ on }) => on.startsWith(String(year))),
  ...lunarNewYear(year),
  ...settle(listMovable(year)),
];

const morningEnd = (day: string) => (day < "2011-03-07" ? "12:30" : "12:00");

/** On the eves of Christmas, the new year and the Lunar New Year there is a morning only. */
function listShortDays(year: number): ShortDay[] {
  return [
    { on: toDay(year, 12, 24), name: "Christmas Eve" },
    { on: toDay(year, 12, 31), name: "New Year's Eve" },
    { on: addDays(newYearOf(year), -1), name: "Lunar New Year's Eve" },
  ]
    .filter(({ on }) => !isWeekend(on))
    .map((day) => ({ ...day, closes: morningEnd(day.on) }));
}

/** Hours changed on March 7, 2011 (earlier opening) and March 5, 2012 (shorter lunch). */
function hoursOn(day: string): SessionHours {
  const lunchUntil = day < "2011-03-07" ? "14:30" : day < "2012-03-05" ? "13:30" : "13:00";
  return {
    opens: day < "2011-03-07" ? "10:00" : "09:30",
    closes: "16:00",
    lunch: { from: morningEnd(day), until: lunchUntil },
    preFrom: null,
    postUntil: null,
  };
}

/**
 * The Stock Exchange of Hong Kong, since 1998: general holidays with their substitutes, those of the Chinese calendar
 * computed from it. Storms closed whole days until 2024; since then it trades through them.
 */
export const hongKongStockExchange: ExchangeRules = {
  id: "XHKG",
  name: "Hong Kong Stock Exchange",
  timeZone: "Asia/Hong_Kong",
  hoursOn,
  listDaysOff,
  listShortDays,
};
