import { describe, expect, it } from "vitest";
import { easterSunday, nthWeekday } from "./date-rules";
import { autumnalEquinoxInJapan, chingMing, toLunarDay, vernalEquinoxInJapan } from "./lunar-days";
import { findNewMoon } from "./new-moon";

describe("rules of holidays", () => {
  // Easter dates of the US Census Bureau's list.
  it("finds Easter early, late and in between", () => {
    expect([1990, 2000, 2008, 2011, 2026, 2038].map(easterSunday)).toEqual([
      ...["1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24", "2026-04-05", "2038-04-25"],
    ]);
  });

  it("counts weekdays of a month from its first", () => {
    expect(nthWeekday({ year: 2026, month: 11, weekday: 4, nth: 4 })).toBe("2026-11-26");
    expect(nthWeekday({ year: 2026, month: 2, weekday: 0, nth: 1 })).toBe("2026-02-01");
  });

  // 1977: the worked example of Meeus, chapter 49 (3:37:42 dynamical time); the others from NASA's tables of phases.
  it("finds new moons to the minute", () => {
    const near = ["1977-02-18", "2000-01-06", "2024-04-08", "2027-02-06"];
    const minutes = near.map((day) =>
      new Date(findNewMoon(Date.parse(`${day}T00:00Z`))).toISOString().slice(0, 16),
    );
    expect(minutes).toEqual(["1977-02-18T03:36", "2000-01-06T18:13", "2024-04-08T18:20", "2027-02-06T15:56"]);
  });

  // Dates of the Hong Kong Observatory's Gregorian-Lunar conversion tables.
  it("finds the days of the Chinese calendar, leap months passed over", () => {
    const newYears = [2000, 2013, 2020, 2024, 2025, 2026, 2027, 2028, 2033];
    expect(newYears.map((year) => toLunarDay({ year, month: 1, day: 1 }))).toEqual([
      ...["2000-02-05", "2013-02-10", "2020-01-25", "2024-02-10", "2025-01-29", "2026-02-17"],
      ...["2027-02-06", "2028-01-26", "2033-01-31"],
    ]);
    // 2020 has a leap fourth month, 2023 a leap second, 2025 a leap sixth.
    expect([2020, 2023, 2025, 2026].map((year) => toLunarDay({ year, month: 8, day: 15 }))).toEqual([
      ...["2020-10-01", "2023-09-29", "2025-10-06", "2026-09-25"],
    ]);
    expect([2020, 2023, 2025].map((year) => toLunarDay({ year, month: 4, day: 8 }))).toEqual([
      ...["2020-04-30", "2023-05-26", "2025-05-05"],
    ]);
    expect([2023, 2025].map((year) => toLunarDay({ year, month: 5, day: 5 }))).toEqual([
      ...["2023-06-22", "2025-05-31"],
    ]);
    expect([2021, 2025, 2026].map((year) => toLunarDay({ year, month: 9, day: 9 }))).toEqual([
      ...["2021-10-14", "2025-10-29", "2026-10-18"],
    ]);
  });

  it("finds one of each festival in order in every year of two generations", () => {
    for (let year = 1990; year <= 2050; year++) {
      const days = [1, 4, 5, 8, 9].map((month) => toLunarDay({ year, month, day: 1 }));
      expect([...days].sort()).toEqual(days);
      expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
    }
  });

  it("finds Ching Ming on April 4 or 5", () => {
    const years = [1995, 1996, 2000, 2012, 2020, 2021, 2023, 2024, 2026];
    expect(years.map((year) => chingMing(year).slice(5))).toEqual([
      ...["04-05", "04-04", "04-04", "04-04", "04-04", "04-04", "04-05", "04-04", "04-05"],
    ]);
  });

  // Days that the National Astronomical Observatory of Japan announced.
  it("finds the equinox days of Japan", () => {
    expect([1999, 2000, 2011, 2012, 2023, 2026].map((year) => vernalEquinoxInJapan(year).slice(5))).toEqual([
      ...["03-21", "03-20", "03-21", "03-20", "03-21", "03-20"],
    ]);
    expect([2011, 2012, 2020, 2024, 2025, 2026].map((year) => autumnalEquinoxInJapan(year).slice(5))).toEqual(
      [...["09-23", "09-22", "09-22", "09-22", "09-23", "09-23"]],
    );
  });
});
