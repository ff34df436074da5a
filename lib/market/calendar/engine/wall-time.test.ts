import { describe, expect, it } from "vitest";
import { toDayBounds, toInstant } from "./wall-time";

const iso = (day: string, time: string, timeZone: string) =>
  new Date(toInstant({ day, time, timeZone })).toISOString();

describe("the instant of a wall-clock time", () => {
  it("follows the summer time of each zone, on and around the days it changes", () => {
    // New York changes on March 8 and November 1, 2026; London on March 29 and October 25.
    expect(iso("2026-03-06", "09:30", "America/New_York")).toBe("2026-03-06T14:30:00.000Z");
    expect(iso("2026-03-09", "09:30", "America/New_York")).toBe("2026-03-09T13:30:00.000Z");
    expect(iso("2026-03-27", "08:00", "Europe/London")).toBe("2026-03-27T08:00:00.000Z");
    expect(iso("2026-03-30", "08:00", "Europe/London")).toBe("2026-03-30T07:00:00.000Z");
    expect(iso("2026-11-02", "09:30", "America/New_York")).toBe("2026-11-02T14:30:00.000Z");
  });

  it("goes the other way in the south", () => {
    // Sydney puts the clock back on April 5 and forward on October 4, 2026.
    expect(iso("2026-04-02", "10:00", "Australia/Sydney")).toBe("2026-04-01T23:00:00.000Z"); // UTC+11
    expect(iso("2026-04-07", "10:00", "Australia/Sydney")).toBe("2026-04-07T00:00:00.000Z"); // UTC+10
    expect(iso("2026-10-06", "10:00", "Australia/Sydney")).toBe("2026-10-05T23:00:00.000Z");
  });

  it("reads a skipped time as a clock that was not turned, and a doubled one as its first", () => {
    expect(iso("2026-03-08", "02:30", "America/New_York")).toBe("2026-03-08T07:30:00.000Z"); // 3:30 EDT
    expect(iso("2026-11-01", "01:30", "America/New_York")).toBe("2026-11-01T05:30:00.000Z"); // still EDT
    expect(iso("2026-03-08", "17:00", "America/New_York")).toBe("2026-03-08T21:00:00.000Z");
    expect(iso("2026-11-01", "17:00", "America/New_York")).toBe("2026-11-01T22:00:00.000Z");
  });

  it("gives days of 23 and 25 hours", () => {
    const hours = (day: string) => {
      const { fromMs, untilMs } = toDayBounds({ day, timeZone: "America/New_York" });
      return (untilMs - fromMs) / 3_600_000;
    };
    expect(["2026-03-07", "2026-03-08", "2026-11-01"].map(hours)).toEqual([24, 23, 25]);
  });

  it("refuses what is no day and no zone", () => {
    expect(() => toInstant({ day: "soon", time: "09:30", timeZone: "UTC" })).toThrow(RangeError);
    expect(() => toInstant({ day: "2026-01-05", time: "09:30", timeZone: "Mars/Olympus" })).toThrow(
      RangeError,
    );
  });
});
