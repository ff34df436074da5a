import { describe, expect, it } from "vitest";
import { toZonedDay } from "@/lib/format/date";
import { findCalendarById } from "../calendars";
import type { TradingCalendar } from "../trading-calendar";

const get = (id: string) => findCalendarById(id) as TradingCalendar;

/** Days off and short days of a year, `MM-DD`, a short one with a star. */
function specialDays(id: string, year: number): string {
  return get(id)
    .listUpcoming({ from: `${year}-01-01`, count: 80 })
    .filter(({ on }) => on.startsWith(String(year)))
    .map(({ on, shortened }) => `${on.slice(5)}${shortened ? "*" : ""}`)
    .join(" ");
}

/** Opening, lunch and closing hour of a day in the exchange's zone. */
function hoursOf(id: string, day: string): string {
  const calendar = get(id);
  const session = calendar.sessionOn(day);
  if (!session) return "closed";
  const at = (ms: number) => {
    const hour = toZonedDay({ iso: new Date(ms).toISOString(), timeZone: calendar.timeZone })?.hour ?? -1;
    return `${Math.floor(hour)}:${String(Math.round((hour % 1) * 60)).padStart(2, "0")}`;
  };
  const pauses = session.breaks.map(({ fromMs, untilMs }) => `${at(fromMs)} ${at(untilMs)}`);
  return [at(session.opensAtMs), ...pauses, at(session.closesAtMs)].join(" ");
}

// The days are those of the trading calendars that each exchange publishes for the year.
describe("calendars of other exchanges", () => {
  it("London keeps bank holidays with the exceptions of jubilees, and half days before Christmas and New Year", () => {
    expect(specialDays("XLON", 2026)).toBe("01-01 04-03 04-06 05-04 05-25 08-31 12-24* 12-25 12-28 12-31*");
    expect(specialDays("XLON", 2022)).toBe(
      "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-23* 12-26 12-27 12-30*",
    );
    expect(specialDays("XLON", 2020)).toBe("01-01 04-10 04-13 05-08 05-25 08-31 12-24* 12-25 12-28 12-31*");
    expect(get("XLON").holidayOn("2023-05-08")).toBe("Coronation of King Charles III");
    expect(hoursOf("XLON", "2026-11-20")).toBe("8:00 16:30");
    expect(hoursOf("XLON", "2026-12-24")).toBe("8:00 12:30");
  });

  it("Xetra is closed on both eves, ends the year at 14:00, and trades on Whit Monday again since 2022", () => {
    expect(specialDays("XETR", 2026)).toBe("01-01 04-03 04-06 05-01 12-24 12-25 12-30* 12-31");
    expect(specialDays("XETR", 2021)).toBe("01-01 04-02 04-05 05-24 12-24 12-30* 12-31");
    expect(get("XETR").isSession("2022-06-06")).toBe(true);
    expect(hoursOf("XETR", "2026-12-30")).toBe("9:00 14:00");
  });

  it("Euronext's markets keep one calendar, each in its zone, at the same instant", () => {
    expect(specialDays("XPAR", 2025)).toBe("01-01 04-18 04-21 05-01 12-24* 12-25 12-26 12-31*");
    for (const id of ["XAMS", "XBRU", "XLIS"]) {
      expect(specialDays(id, 2025)).toBe(specialDays("XPAR", 2025));
      for (const day of ["2025-03-31", "2025-11-20", "2025-12-24"]) {
        expect(get(id).sessionOn(day)).toEqual(get("XPAR").sessionOn(day));
      }
    }
    expect(hoursOf("XLIS", "2025-12-24")).toBe("8:00 13:05");
  });

  it("Milan is closed on Assumption Day and both eves, without half days", () => {
    expect(specialDays("XMIL", 2025)).toBe("01-01 04-18 04-21 05-01 08-15 12-24 12-25 12-26 12-31");
    expect(specialDays("XMIL", 2023)).toBe("04-07 04-10 05-01 08-15 12-25 12-26");
  });

  it("Zurich keeps Berchtold's Day, Ascension, Whit Monday and the national day", () => {
    expect(specialDays("XSWX", 2025)).toBe(
      "01-01 01-02 04-18 04-21 05-01 05-29 06-09 08-01 12-24 12-25 12-26 12-31",
    );
  });

  it("Toronto keeps Ontario's holidays and closes at 13:00 on Christmas Eve", () => {
    expect(specialDays("XTSE", 2026)).toBe(
      "01-01 02-16 04-03 05-18 07-01 08-03 09-07 10-12 12-24* 12-25 12-28",
    );
    expect(hoursOf("XTSE", "2026-12-24")).toBe("9:30 13:00");
    expect(get("XTSE").isSession("2026-11-26")).toBe(true); // Thanksgiving of the neighbours
  });

  it("Sydney keeps Anzac Day where it falls, and ends early before Christmas and New Year", () => {
    expect(specialDays("XASX", 2025)).toBe("01-01 01-27 04-18 04-21 04-25 06-09 12-24* 12-25 12-26 12-31*");
    expect(specialDays("XASX", 2022)).toBe("01-03 01-26 04-15 04-18 04-25 06-13 09-22 12-26 12-27");
    expect(hoursOf("XASX", "2025-12-24")).toBe("10:00 14:10");
    // Friday, January 26, 1990: until 1992 Australia Day was kept on the Monday after
    expect([get("XASX").isSession("1990-01-26"), get("XASX").isSession("1990-01-29")]).toEqual([true, false]);
  });

  it("knows no session on Saturdays and Sundays", () => {
    for (const id of ["XLON", "XTKS", "XHKG", "XASX"]) {
      expect([get(id).isSession("2026-11-21"), get(id).isSession("2026-11-22")]).toEqual([false, false]);
      expect(get(id).holidayOn("2026-11-22")).toBeNull();
    }
  });
});

describe("calendars of Asia", () => {
  it("Tokyo keeps the law's holidays, their substitutes and the days between two of them", () => {
    expect(specialDays("XTKS", 2024)).toBe(
      "01-01 01-02 01-03 01-08 02-12 02-23 03-20 04-29 05-03 05-06 07-15 08-12 09-16 09-23 10-14 11-04 12-31",
    );
    expect(specialDays("XTKS", 2026)).toBe(
      "01-01 01-02 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-31",
    );
    expect(get("XTKS").holidayOn("2026-09-22")).toBe("Citizens' Holiday");
    // Ten days in a row for the accession: April 29 to May 6, with two days between holidays.
    expect(get("XTKS").nextSession("2019-04-26")).toBe("2019-05-07");
    expect(get("XTKS").holidayOn("2019-04-30")).toBe("Citizens' Holiday");
    expect(specialDays("XTKS", 2021)).toContain("07-22 07-23 08-09");
    expect(get("XTKS").holidayOn("2020-10-01")).toBe("Failure of the trading system");
  });

  it("Tokyo pauses for lunch, and closes at 15:30 from November 5, 2024 on", () => {
    expect(hoursOf("XTKS", "2024-11-01")).toBe("9:00 11:30 12:30 15:00");
    expect(hoursOf("XTKS", "2024-11-05")).toBe("9:00 11:30 12:30 15:30");
    expect(hoursOf("XTKS", "2011-11-18")).toBe("9:00 11:00 12:30 15:00");
    expect(hoursOf("XTKS", "2008-12-30")).toBe("9:00 11:00"); // the last of a year was a morning
  });

  it("Hong Kong keeps the festivals of the Chinese calendar and makes up for Sundays", () => {
    expect(specialDays("XHKG", 2021)).toBe(
      "01-01 02-11* 02-12 02-15 04-02 04-05 04-06 05-19 06-14 07-01 09-22 10-01 10-13 10-14 12-24* 12-27 12-31*",
    );
    expect(specialDays("XHKG", 2022)).toBe(
      "01-31* 02-01 02-02 02-03 04-05 04-15 04-18 05-02 05-09 06-03 07-01 09-12 10-04 12-26 12-27",
    );
    expect(specialDays("XHKG", 2026)).toBe(
      "01-01 02-16* 02-17 02-18 02-19 04-03 04-06 04-07 05-01 05-25 06-19 07-01 10-01 10-19 12-24* 12-25 12-31*",
    );
    expect(get("XHKG").isSession("2015-04-07")).toBe(false); // Ching Ming on Easter Sunday
    expect(get("XHKG").isSession("2012-10-02")).toBe(false); // National Day and the day after Mid-Autumn on one day
  });

  it("Hong Kong has a morning only on the three eves", () => {
    expect(hoursOf("XHKG", "2026-02-13")).toBe("9:30 12:00 13:00 16:00");
    expect(hoursOf("XHKG", "2026-02-16")).toBe("9:30 12:00");
    expect(hoursOf("XHKG", "2010-12-24")).toBe("10:00 12:30");
    expect(hoursOf("XHKG", "2011-06-01")).toBe("9:30 12:00 13:30 16:00");
  });
});
