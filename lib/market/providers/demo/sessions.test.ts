import { describe, expect, it } from "vitest";
import { addDays } from "../../trading-day";
import { countPublishedSessions, FIRST_SESSION, getSessionDay, listSessions } from "./sessions";

/** Weekdays of a year on which the simulated exchange has no session. */
function listClosedWeekdays(year: number): string[] {
  const sessions = new Set(listSessions(year));
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) {
    if (new Date(`${day}T00:00:00Z`).getUTCDay() % 6 !== 0 && !sessions.has(day)) days.push(day);
  }
  return days;
}

describe("sessions of the simulated exchange", () => {
  // Holidays of the New York exchanges for 2026, as published by NYSE.
  it("keeps the holidays of 2026", () => {
    expect(listClosedWeekdays(2026)).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-04-03",
      "2026-05-25",
      "2026-06-19",
      "2026-07-03",
      "2026-09-07",
      "2026-11-26",
      "2026-12-25",
    ]);
  });

  it("does not make up for a New Year's Day on a Saturday, and moves one on a Sunday to Monday", () => {
    expect(listClosedWeekdays(2022)[0]).toBe("2022-01-17");
    expect(listClosedWeekdays(2023)[0]).toBe("2023-01-02");
  });

  it("has none of the single closures of the real exchanges, which would shift every later price", () => {
    const sessions = listSessions(2025);
    for (const day of ["2007-01-02", "2012-10-29", "2012-10-30", "2018-12-05", "2025-01-09"]) {
      expect(sessions).toContain(day);
    }
  });

  // Weekdays from 2005 to 2100 less the holidays by rule; a different count would change the simulated prices.
  it("counts 24,116 sessions to the end of 2100", () => {
    expect(listSessions(2100)).toHaveLength(24_116);
    expect(getSessionDay(0)).toBe(FIRST_SESSION);
    expect(() => getSessionDay(24_116)).toThrow(RangeError);
  });

  it("publishes a session's bar at 16:15 in New York and not before, in winter and in summer", () => {
    const days = listSessions(2026);
    const lastOn = (iso: string) => days[countPublishedSessions(new Date(iso)) - 1];
    expect(lastOn("2026-11-20T21:14:59Z")).toBe("2026-11-19"); // 16:14:59 EST
    expect(lastOn("2026-11-20T21:15:00Z")).toBe("2026-11-20");
    expect(lastOn("2026-07-10T20:14:00Z")).toBe("2026-07-09"); // EDT
    expect(lastOn("2026-07-10T20:15:00Z")).toBe("2026-07-10");
    expect(lastOn("2026-11-22T12:00:00Z")).toBe("2026-11-20"); // a Sunday
    expect(lastOn("2026-11-26T23:00:00Z")).toBe("2026-11-25"); // Thanksgiving
    expect(lastOn("2026-11-27T18:30:00Z")).toBe("2026-11-25"); // a short day in New York, a full one here
  });

  it("has no session before the first one", () => {
    expect(countPublishedSessions(new Date("2004-12-31T23:00:00Z"))).toBe(0);
    expect(countPublishedSessions(new Date("2005-01-03T22:00:00Z"))).toBe(1);
  });
});
