import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { countPublishedSessions, listHolidays, listSessions } from "./sessions";

describe("sessions of the simulated exchange", () => {
  // Hours of the New York exchanges for 2026, as published by NYSE.
  it("keeps the holidays of 2026", () => {
    expect(listHolidays(2026)).toEqual([
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
    expect(listHolidays(2022)[0]).toBe("2022-01-17");
    expect(listHolidays(2023)[0]).toBe("2023-01-02");
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
  });

  it("has no session before the first one", () => {
    expect(countPublishedSessions(new Date("2004-12-31T23:00:00Z"))).toBe(0);
    expect(countPublishedSessions(new Date("2005-01-03T22:00:00Z"))).toBe(1);
  });

  it.skipIf(!hasSharedData)("equals the NYSE calendar of 2005 to 2028 but for its one-off closures", () => {
    const file = JSON.parse(readFileSync(`${sharedData}/calendars/xnys_1990_2028.json`, "utf8"));
    const oneOff = ["2007-01-02", "2012-10-29", "2012-10-30", "2018-12-05", "2025-01-09"]; // mourning, hurricane
    const real = (file.weekday_holidays as string[]).filter((day) => day >= "2005" && !oneOff.includes(day));
    const ours = Array.from({ length: 24 }, (_, i) => listHolidays(2005 + i)).flat();
    expect(ours).toEqual(real);
  });
});
