import { describe, expect, it } from "vitest";
import { addDays, countDays, toDayInZone, toWeekday, toWeekNumber } from "./day-arithmetic";

describe("arithmetic of days", () => {
  it("adds and counts days over months, leap years and changes of the clock", () => {
    expect([addDays("2021-03-01", -1), addDays("2024-02-28", 1), addDays("2026-12-31", 1)]).toEqual([
      "2021-02-28",
      "2024-02-29",
      "2027-01-01",
    ]);
    expect(countDays({ from: "2026-03-01", to: "2026-04-01" })).toBe(31);
    expect(countDays({ from: "2026-04-01", to: "2026-03-01" })).toBe(-31);
  });

  it("knows weekdays, and weeks from Monday to Sunday", () => {
    expect(["2026-11-22", "2026-11-23", "1969-12-29"].map(toWeekday)).toEqual([0, 1, 1]);
    expect(toWeekNumber("2026-11-22")).toBe(toWeekNumber("2026-11-16"));
    expect(toWeekNumber("2026-11-23")).toBe(toWeekNumber("2026-11-22") + 1);
  });

  it("tells the day of an instant where the exchange stands, not where the server does", () => {
    const dayOf = (iso: string, timeZone: string) => toDayInZone({ atMs: Date.parse(iso), timeZone });
    // Sources stamp a daily bar with the opening bell or with local midnight: both are the exchange's own day.
    expect(dayOf("2022-03-27T22:00:00Z", "Europe/Paris")).toBe("2022-03-28"); // midnight of Monday, summer time
    expect(dayOf("2022-01-16T23:00:00Z", "Europe/Paris")).toBe("2022-01-17"); // midnight of Monday, winter time
    expect(dayOf("2026-11-19T15:00:00Z", "Asia/Tokyo")).toBe("2026-11-20");
    expect(dayOf("2026-11-20T00:00:00Z", "Asia/Tokyo")).toBe("2026-11-20"); // 9:00, the opening bell
    expect(dayOf("2026-01-11T23:00:00Z", "Australia/Sydney")).toBe("2026-01-12"); // 10:00 in summer
    expect(dayOf("2026-07-12T14:00:00Z", "Australia/Sydney")).toBe("2026-07-13"); // midnight in winter
    expect(dayOf("2026-11-21T00:59:00Z", "America/New_York")).toBe("2026-11-20"); // after-hours trading
  });

  it("refuses an unknown zone and what is no instant", () => {
    expect(() => toDayInZone({ atMs: 0, timeZone: "Mars/Olympus" })).toThrow(RangeError);
    expect(() => toDayInZone({ atMs: Number.NaN, timeZone: "UTC" })).toThrow(RangeError);
  });
});
