import { describe, expect, it } from "vitest";
import { findCalendarById, listCalendars } from "../calendars";
import type { TradingCalendar } from "../trading-calendar";

const get = (id: string) => findCalendarById(id) as TradingCalendar;
const ms = (iso: string) => Date.parse(iso);
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
const stateAt = (id: string, at: string) => get(id).stateAt(ms(at));

describe("the state of an exchange", () => {
  // Friday, November 20, 2026: New York is at UTC-5.
  it("goes through a New York day from before the bell to after it", () => {
    const at = ["08:59:59", "09:00:00", "14:29:59", "14:30:00", "20:59:59", "21:00:00"];
    const states = at.map((time) => stateAt("XNYS", `2026-11-20T${time}Z`));
    expect(states).toEqual(["closed", "pre", "pre", "regular", "regular", "post"]);
    expect(stateAt("XNYS", "2026-11-21T00:59:59Z")).toBe("post");
    expect(stateAt("XNYS", "2026-11-21T01:00:00Z")).toBe("closed"); // 20:00
  });

  it("is closed through weekends and holidays, pre-market hours included", () => {
    expect(stateAt("XNYS", "2026-11-21T15:00:00Z")).toBe("closed");
    expect(stateAt("XNYS", "2026-11-26T12:00:00Z")).toBe("closed"); // Thanksgiving, 7:00
    expect(stateAt("XLON", "2026-12-28T10:00:00Z")).toBe("closed"); // Boxing Day, made up for
  });

  it("ends a half day at its hour, and the trading after it at 17:00", () => {
    // The day after Thanksgiving 2026: 13:00 is 18:00Z.
    expect(stateAt("XNYS", "2026-11-27T17:59:59Z")).toBe("regular");
    expect(stateAt("XNYS", "2026-11-27T18:00:00Z")).toBe("post");
    expect(stateAt("XNYS", "2026-11-27T22:00:00Z")).toBe("closed");
  });

  it("has the lunch break of Tokyo and Hong Kong, and none on a half day", () => {
    expect(stateAt("XTKS", "2026-11-20T02:29:00Z")).toBe("regular"); // 11:29
    expect(stateAt("XTKS", "2026-11-20T02:30:00Z")).toBe("break");
    expect(stateAt("XTKS", "2026-11-20T03:30:00Z")).toBe("regular"); // 12:30
    expect(stateAt("XHKG", "2026-11-20T04:30:00Z")).toBe("break"); // 12:30
    expect(stateAt("XHKG", "2026-12-24T04:30:00Z")).toBe("closed"); // closed at noon
  });

  it("tells London's and New York's hours apart in the weeks when only one keeps summer time", () => {
    // March 8 to 29, 2026: New York opens at 13:30Z, London still closes at 16:30Z.
    expect(stateAt("XNYS", "2026-03-10T13:30:00Z")).toBe("regular");
    expect(stateAt("XNYS", "2026-03-06T13:30:00Z")).toBe("pre");
    expect(stateAt("XLON", "2026-03-10T16:29:00Z")).toBe("regular");
    expect(stateAt("XLON", "2026-03-31T15:30:00Z")).toBe("closed"); // summer time: 16:30 is 15:30Z
    // October 25 to November 1: London is back at UTC, New York still at UTC-4.
    expect(stateAt("XLON", "2026-10-27T16:29:00Z")).toBe("regular");
    expect(stateAt("XNYS", "2026-10-27T13:30:00Z")).toBe("regular");
    expect(stateAt("XNYS", "2026-11-02T13:30:00Z")).toBe("pre");
  });

  it("opens in Sydney at 23:00Z of the day before in summer and at 0:00Z in winter", () => {
    expect(stateAt("XASX", "2026-01-12T23:00:00Z")).toBe("regular");
    expect(stateAt("XASX", "2026-07-12T23:00:00Z")).toBe("closed");
    expect(stateAt("XASX", "2026-07-13T00:00:00Z")).toBe("regular");
  });
});

describe("bells and sessions", () => {
  it("finds the next opening and closing bell over a weekend, a holiday and a change of the clock", () => {
    const open = (id: string, at: string) => iso(get(id).nextOpenAfter(ms(at)));
    const close = (id: string, at: string) => iso(get(id).nextCloseAfter(ms(at)));
    expect(open("XNYS", "2026-11-20T15:00:00Z")).toBe("2026-11-23T14:30:00.000Z");
    expect(open("XNYS", "2026-11-20T12:00:00Z")).toBe("2026-11-20T14:30:00.000Z");
    expect(open("XNYS", "2026-11-20T14:30:00Z")).toBe("2026-11-23T14:30:00.000Z"); // after the bell, not at it
    expect(open("XNYS", "2026-11-25T22:00:00Z")).toBe("2026-11-27T14:30:00.000Z");
    expect(close("XNYS", "2026-11-25T22:00:00Z")).toBe("2026-11-27T18:00:00.000Z");
    expect(open("XNYS", "2026-03-06T22:00:00Z")).toBe("2026-03-09T13:30:00.000Z");
    expect(close("XNYS", "2026-10-31T12:00:00Z")).toBe("2026-11-02T21:00:00.000Z");
  });

  it("opens again after lunch, and a lunch break is no close", () => {
    const lunch = ms("2026-11-20T03:00:00Z");
    expect(iso(get("XTKS").nextOpenAfter(lunch))).toBe("2026-11-20T03:30:00.000Z");
    expect(iso(get("XTKS").nextCloseAfter(lunch))).toBe("2026-11-20T06:30:00.000Z");
  });

  it("walks over weekends and holidays, and knows the last completed session", () => {
    const nyse = get("XNYS");
    expect(nyse.previousSession("2026-11-30")).toBe("2026-11-27");
    expect(nyse.nextSession("2026-11-25")).toBe("2026-11-27");
    expect(nyse.nextSession("2001-09-10")).toBe("2001-09-17");
    const completed = (at: string) => nyse.lastCompletedSession(ms(at));
    expect(completed("2026-11-23T20:59:59Z")).toBe("2026-11-20");
    expect(completed("2026-11-23T21:00:00Z")).toBe("2026-11-23");
    expect(completed("2026-11-24T02:00:00Z")).toBe("2026-11-23"); // still the 23rd in New York
  });

  it("lists what comes next, days off and half days, over the turn of the year", () => {
    expect(get("XNYS").listUpcoming({ from: "2026-11-26", count: 5 })).toEqual([
      { on: "2026-11-26", name: "Thanksgiving Day", shortened: false },
      { on: "2026-11-27", name: "Day after Thanksgiving", shortened: true },
      { on: "2026-12-24", name: "Christmas Eve", shortened: true },
      { on: "2026-12-25", name: "Christmas Day", shortened: false },
      { on: "2027-01-01", name: "New Year's Day", shortened: false },
    ]);
  });

  it("refuses what is no day and no instant", () => {
    expect(() => get("XNYS").isSession("2026-02-30")).toThrow(RangeError);
    expect(() => get("XNYS").sessionOn("tomorrow")).toThrow(RangeError);
    expect(() => get("XNYS").stateAt(Number.NaN)).toThrow(RangeError);
  });

  it("has sessions in order, none overlapping, in every calendar over three years", () => {
    const outOfOrder: string[] = [];
    for (const calendar of listCalendars()) {
      let closedAtMs = 0;
      for (let day = calendar.nextSession("2025-12-31"); day < "2029"; day = calendar.nextSession(day)) {
        const session = calendar.sessionOn(day);
        if (!session) throw new Error(`${calendar.id} has no session on ${day}`);
        const marks = session.breaks.flatMap(({ fromMs, untilMs }) => [fromMs, untilMs]);
        const instants = [closedAtMs, session.opensAtMs, ...marks, session.closesAtMs];
        if (instants.some((at, i) => at < (instants[i - 1] ?? 0))) outOfOrder.push(`${calendar.id} ${day}`);
        closedAtMs = session.closesAtMs;
      }
    }
    expect(outOfOrder).toEqual([]);
  });

  it("tells the state of a known day in well under 20 µs", () => {
    const now = ms("2026-11-20T15:00:00Z");
    for (const calendar of listCalendars()) {
      calendar.stateAt(now);
      const startedAt = performance.now();
      for (let i = 0; i < 5_000; i++) calendar.stateAt(now + i * 100);
      expect((performance.now() - startedAt) / 5_000).toBeLessThan(0.02);
    }
  });
});
