import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { addDays, toWeekday } from "@/lib/format/day-arithmetic";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { findCalendarById } from "../calendars";
import type { TradingCalendar } from "../trading-calendar";

const nyse = findCalendarById("XNYS") as TradingCalendar;
const nasdaq = findCalendarById("XNAS") as TradingCalendar;

/** Wall clock in New York, `HH:MM`, by another way than the calendar's own. */
const wallClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "America/New_York",
  hour: "2-digit",
  minute: "2-digit",
});
const closeOf = (day: string) => {
  const session = nyse.sessionOn(day);
  return session ? wallClock.format(session.closesAtMs) : null;
};
const openOf = (day: string) => wallClock.format(nyse.sessionOn(day)?.opensAtMs ?? 0);

function listWeekdays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (toWeekday(day) % 6 !== 0) days.push(day);
  return days;
}

interface RecordedCalendar {
  weekday_holidays: string[];
  early_closes: { date: string; close: string }[];
}

describe.skipIf(!hasSharedData)(
  "the New York calendar beside a recorded one (skipped where it is absent)",
  () => {
    const path = `${sharedData}/calendars/xnys_1990_2028.json`;
    const file: RecordedCalendar = hasSharedData ? JSON.parse(readFileSync(path, "utf8")) : null;

    it("has the same closing hour, or none, on every weekday of 1990 to 2028", () => {
      const closed = new Set(file.weekday_holidays);
      const early = new Map(file.early_closes.map(({ date, close }) => [date, close]));
      const weekdays = listWeekdays("1990-01-01", "2028-12-31");
      const expected = weekdays.map((day) => [day, closed.has(day) ? null : (early.get(day) ?? "16:00")]);
      expect(weekdays.map((day) => [day, closeOf(day)])).toEqual(expected);
      expect(weekdays).toHaveLength(10_175); // 39 years, 14,245 days
    });

    it("names every holiday of them, and opens at 9:30 on every session", () => {
      expect(file.weekday_holidays.filter((day) => !nyse.holidayOn(day))).toEqual([]);
      const sessions = listWeekdays("1990-01-01", "2028-12-31").filter((day) => nyse.isSession(day));
      expect(sessions.filter((day) => openOf(day) !== "09:30")).toEqual([]);
    });
  },
);

// Dates from the holiday and early-closing notices that NYSE publishes each year.
describe("the New York calendar", () => {
  it("closes for days that no rule foretells, and says why", () => {
    const reasons = ["2001-09-12", "2012-10-29", "2018-12-05", "2025-01-09"].map((day) =>
      nyse.holidayOn(day),
    );
    expect(reasons).toEqual([
      "Attacks of September 11",
      "Hurricane Sandy",
      "Day of mourning for George H. W. Bush",
      "Day of mourning for Jimmy Carter",
    ]);
  });

  it("keeps Martin Luther King Jr. Day from 1998 and Juneteenth from 2022 on", () => {
    expect([nyse.isSession("1997-01-20"), nyse.isSession("1998-01-19")]).toEqual([true, false]);
    expect([nyse.isSession("2021-06-18"), nyse.isSession("2022-06-20")]).toEqual([true, false]);
    expect(nyse.holidayOn("2022-06-20")).toBe("Juneteenth National Independence Day (observed)");
  });

  it("does not make up for a New Year's Day on a Saturday, but for other holidays", () => {
    expect(nyse.isSession("2021-12-31")).toBe(true);
    expect(nyse.holidayOn("2021-12-24")).toBe("Christmas Day (observed)");
    expect(nyse.holidayOn("2026-07-03")).toBe("Independence Day (observed)");
    expect(nyse.holidayOn("2026-07-04")).toBeNull(); // a Saturday is closed anyhow
  });

  it("closes early as the rule of the year had it", () => {
    const closes = ["1990-12-24", "1992-11-27", "1993-11-26", "1996-07-05", "2012-07-03", "2013-07-03"];
    expect(closes.map(closeOf)).toEqual(["14:00", "14:00", "13:00", "13:00", "13:00", "13:00"]);
    expect(closeOf("1994-07-01")).toBe("16:00");
    expect(closeOf("2026-07-02")).toBe("16:00"); // July 4, 2026 is a Saturday, the 3rd is off
    expect(closeOf("2026-11-27")).toBe("13:00");
  });

  it("goes on beyond the published years by rule", () => {
    const off2031 = nyse.listUpcoming({ from: "2031-01-01", count: 40 }).filter(({ on }) => on < "2032");
    // Easter Sunday 2031 is April 13 (US Naval Observatory); weekdays worked out from Jan 1, 2031, a Wednesday.
    expect(off2031.filter(({ shortened }) => !shortened).map(({ on }) => on.slice(5))).toEqual([
      ...["01-01", "01-20", "02-17", "04-11", "05-26", "06-19", "07-04", "09-01", "11-27", "12-25"],
    ]);
    expect(off2031.filter(({ shortened }) => shortened).map(({ on }) => on.slice(5))).toEqual([
      ...["07-03", "11-28", "12-24"],
    ]);
  });

  it("is Nasdaq's too", () => {
    const days = listWeekdays("2024-01-01", "2027-12-31");
    expect(days.map((day) => nasdaq.sessionOn(day))).toEqual(days.map((day) => nyse.sessionOn(day)));
  });
});
