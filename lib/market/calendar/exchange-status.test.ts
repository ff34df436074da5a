import { describe, expect, it } from "vitest";
import { exchangeStatusSchema } from "@/lib/contract/company/company-results";
import { findCalendarById, listCalendars } from "./calendars";
import { toExchangeStatus } from "./exchange-status";
import type { TradingCalendar } from "./trading-calendar";

const statusOf = (id: string, at: string) =>
  toExchangeStatus({ calendar: findCalendarById(id) as TradingCalendar, now: new Date(at) });

describe("the status of an exchange", () => {
  it("tells a session under way, its bells and what comes next", () => {
    expect(statusOf("XNYS", "2026-11-20T15:00:00Z")).toEqual({
      exchangeId: "XNYS",
      name: "New York Stock Exchange",
      timeZone: "America/New_York",
      state: "regular",
      session: {
        on: "2026-11-20",
        opensAt: "2026-11-20T14:30:00.000Z",
        closesAt: "2026-11-20T21:00:00.000Z",
        shortened: false,
      },
      nextOpenAt: "2026-11-23T14:30:00.000Z",
      nextCloseAt: "2026-11-20T21:00:00.000Z",
      holiday: null,
      upcoming: [
        { on: "2026-11-26", name: "Thanksgiving Day", shortened: false },
        { on: "2026-11-27", name: "Day after Thanksgiving", shortened: true },
        { on: "2026-12-24", name: "Christmas Eve", shortened: true },
        { on: "2026-12-25", name: "Christmas Day", shortened: false },
      ],
    });
  });

  it("names the holiday on the day itself, and lists the days after it", () => {
    const status = statusOf("XNYS", "2026-11-26T15:00:00Z");
    expect(status).toMatchObject({ state: "closed", session: null, holiday: "Thanksgiving Day" });
    expect(status.nextOpenAt).toBe("2026-11-27T14:30:00.000Z");
    expect(status.upcoming[0]?.on).toBe("2026-11-27");
  });

  it("names today's shortened day among what comes", () => {
    const status = statusOf("XNYS", "2026-11-27T15:00:00Z");
    expect(status.session?.shortened).toBe(true);
    expect(status.nextCloseAt).toBe("2026-11-27T18:00:00.000Z");
    expect(status.upcoming[0]).toEqual({ on: "2026-11-27", name: "Day after Thanksgiving", shortened: true });
  });

  it("tells the end of Tokyo's lunch break as the next opening, by the day it is in Tokyo", () => {
    const status = statusOf("XTKS", "2026-11-20T03:00:00Z");
    expect([status.state, status.nextOpenAt]).toEqual(["break", "2026-11-20T03:30:00.000Z"]);
    expect(statusOf("XTKS", "2026-11-22T23:00:00Z").holiday).toBe("Labor Thanksgiving Day"); // Monday there
  });

  it("keeps the contract in every calendar, whatever the hour", () => {
    for (const calendar of listCalendars()) {
      for (let hour = 0; hour < 24 * 7; hour += 5) {
        const now = new Date(Date.parse("2026-12-24T00:30:00Z") + hour * 3_600_000);
        const status = exchangeStatusSchema.parse(toExchangeStatus({ calendar, now }));
        for (const at of [status.nextOpenAt, status.nextCloseAt]) {
          if (at !== null) expect(Date.parse(at)).toBeGreaterThan(now.getTime());
        }
      }
    }
  });
});
