import { easterWeekend, fromEaster, toDay, weekdayOnOrBefore } from "../rules/date-rules";
import type { DayOff, ExchangeRules, SessionHours, ShortDay } from "../rules/exchange-rules";

const nineToHalfPastFive: SessionHours = {
  opens: "09:00",
  closes: "17:30",
  lunch: null,
  preFrom: null,
  postUntil: null,
};

const newYear = (year: number): DayOff => ({ on: toDay(year, 1, 1), name: "New Year's Day" });
const labourDay = (year: number): DayOff => ({ on: toDay(year, 5, 1), name: "Labour Day" });
const christmas = (year: number): DayOff => ({ on: toDay(year, 12, 25), name: "Christmas Day" });
const dayAfterChristmas = (year: number, name: string): DayOff => ({ on: toDay(year, 12, 26), name });
const christmasEve = (year: number): DayOff => ({ on: toDay(year, 12, 24), name: "Christmas Eve" });
const newYearsEve = (year: number): DayOff => ({ on: toDay(year, 12, 31), name: "New Year's Eve" });

/** What all of them keep. Holidays on a weekend are not made up for on the continent. */
const common = (year: number): DayOff[] => [
  newYear(year),
  ...easterWeekend(year),
  labourDay(year),
  christmas(year),
];

/** Euronext's common calendar, since 2002: each market in its own zone, all at the same instant. */
function euronext(input: {
  id: string;
  city: string;
  timeZone: string;
  hours?: SessionHours;
  shortClose?: string;
}) {
  const { hours = nineToHalfPastFive, shortClose = "14:05" } = input;
  return {
    id: input.id,
    name: `Euronext ${input.city}`,
    timeZone: input.timeZone,
    hoursOn: () => hours,
    listDaysOff: (year: number) => [...common(year), dayAfterChristmas(year, "Boxing Day")],
    listShortDays: (year: number): ShortDay[] =>
      [christmasEve(year), newYearsEve(year)].map((day) => ({ ...day, closes: shortClose })),
  };
}

/** Euronext Paris, Amsterdam, Brussels and Lisbon: the rules since 2002, half days on December 24 and 31. */
export const euronextExchanges: ExchangeRules[] = [
  euronext({ id: "XPAR", city: "Paris", timeZone: "Europe/Paris" }),
  euronext({ id: "XAMS", city: "Amsterdam", timeZone: "Europe/Amsterdam" }),
  euronext({ id: "XBRU", city: "Brussels", timeZone: "Europe/Brussels" }),
  euronext({
    id: "XLIS",
    city: "Lisbon",
    timeZone: "Europe/Lisbon",
    hours: { ...nineToHalfPastFive, opens: "08:00", closes: "16:30" },
    shortClose: "13:05",
  }),
];

/** Days on which Xetra was closed in some years only: Whit Monday and Unity Day were trading days again from 2022. */
function listGermanExtras(year: number): DayOff[] {
  const days: DayOff[] = [];
  if (year === 2007 || (year >= 2015 && year <= 2021)) days.push(fromEaster(year, 50, "Whit Monday"));
  if (year >= 2014 && year <= 2021) days.push({ on: toDay(year, 10, 3), name: "Day of German Unity" });
  if (year === 2017) days.push({ on: "2017-10-31", name: "Reformation Day, 500 years" });
  return days;
}

/** Xetra in Frankfurt. The last session of a year ends at 14:00, since 2010. */
export const xetra: ExchangeRules = {
  id: "XETR",
  name: "Xetra",
  timeZone: "Europe/Berlin",
  hoursOn: () => nineToHalfPastFive,
  listDaysOff: (year) => [
    ...common(year),
    ...listGermanExtras(year),
    christmasEve(year),
    dayAfterChristmas(year, "Second Day of Christmas"),
    newYearsEve(year),
  ],
  listShortDays: (year) =>
    year < 2010
      ? []
      : [{ on: weekdayOnOrBefore(toDay(year, 12, 30)), name: "Last session of the year", closes: "14:00" }],
};

/** Euronext Milan (Borsa Italiana), which keeps Assumption Day and both eves as days off and has no half days. */
export const milan: ExchangeRules = {
  id: "XMIL",
  name: "Euronext Milan",
  timeZone: "Europe/Rome",
  hoursOn: () => nineToHalfPastFive,
  listDaysOff: (year) => [
    ...common(year),
    { on: toDay(year, 8, 15), name: "Assumption Day" },
    christmasEve(year),
    dayAfterChristmas(year, "St. Stephen's Day"),
    newYearsEve(year),
  ],
  listShortDays: () => [],
};

/** SIX Swiss Exchange in Zurich. */
export const sixSwissExchange: ExchangeRules = {
  id: "XSWX",
  name: "SIX Swiss Exchange",
  timeZone: "Europe/Zurich",
  hoursOn: () => nineToHalfPastFive,
  listDaysOff: (year) => [
    ...common(year),
    { on: toDay(year, 1, 2), name: "Berchtold's Day" },
    fromEaster(year, 39, "Ascension Day"),
    fromEaster(year, 50, "Whit Monday"),
    { on: toDay(year, 8, 1), name: "Swiss National Day" },
    christmasEve(year),
    dayAfterChristmas(year, "St. Stephen's Day"),
    newYearsEve(year),
  ],
  listShortDays: () => [],
};
