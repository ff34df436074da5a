import { describe, expect, it } from "vitest";
import { toUsageDay } from "./usage-day";

/** Half an hour after midnight UTC, the evening before in New York. */
const now = new Date("2026-03-01T00:30:00Z");
const today = { day: "2026-03-01", previousDay: "2026-02-28", nextDay: null };

describe("the day of the counters", () => {
  it("is today in UTC when none is named", () => {
    expect(toUsageDay({ day: null, now })).toEqual(today);
  });

  it("has its neighbours, over the end of a month and of a year", () => {
    expect(toUsageDay({ day: "2026-02-28", now })).toEqual({
      day: "2026-02-28",
      previousDay: "2026-02-27",
      nextDay: "2026-03-01",
    });
    expect(toUsageDay({ day: "2026-01-01", now })).toMatchObject({ previousDay: "2025-12-31" });
    expect(toUsageDay({ day: "2024-02-28", now })).toMatchObject({ nextDay: "2024-02-29" });
  });

  it.each([
    "2026-03-01",
    "2026-03-02",
    "9999-12-31",
    "2026-02-30",
    "0000-00-00",
    "yesterday",
    "",
    "2026-2-1",
  ])("is today for %j: a day to come, or none at all", (day) => {
    expect(toUsageDay({ day, now })).toEqual(today);
  });
});
