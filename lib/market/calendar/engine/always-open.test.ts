import { describe, expect, it } from "vitest";
import { cryptoCalendar } from "./crypto";
import { fxCalendar } from "./fx-week";

const ms = (iso: string) => Date.parse(iso);
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

describe("the market for coins", () => {
  it("is always open, on a Sunday and on Christmas Day, and its day ends at midnight UTC", () => {
    expect(cryptoCalendar.stateAt(ms("2026-11-22T03:00:00Z"))).toBe("always");
    expect(cryptoCalendar.isSession("2026-12-25")).toBe(true);
    expect(cryptoCalendar.nextOpenAfter(ms("2026-11-22T03:00:00Z"))).toBeNull();
    expect(cryptoCalendar.nextCloseAfter(ms("2026-11-22T03:00:00Z"))).toBeNull();
    expect(cryptoCalendar.lastCompletedSession(ms("2026-11-22T23:59:59Z"))).toBe("2026-11-21");
    expect(iso(cryptoCalendar.sessionOn("2026-11-22")?.closesAtMs ?? null)).toBe("2026-11-23T00:00:00.000Z");
  });
});

describe("the currency market", () => {
  it("is open from Sunday 17:00 to Friday 17:00 in New York, in winter and in summer", () => {
    const at = (time: string) => fxCalendar.stateAt(ms(time));
    expect(at("2026-11-22T21:59:59Z")).toBe("closed");
    expect(at("2026-11-22T22:00:00Z")).toBe("regular");
    expect(at("2026-11-25T07:00:00Z")).toBe("regular");
    expect(at("2026-11-27T21:59:59Z")).toBe("regular");
    expect(at("2026-11-27T22:00:00Z")).toBe("closed");
    expect(at("2026-11-28T12:00:00Z")).toBe("closed"); // a Saturday
    expect(at("2026-07-12T21:00:00Z")).toBe("regular");
  });

  it("opens and closes once a week, over a change of the clock too", () => {
    const saturday = ms("2026-10-31T12:00:00Z"); // the clock goes back on Sunday
    expect(iso(fxCalendar.nextOpenAfter(saturday))).toBe("2026-11-01T22:00:00.000Z");
    expect(iso(fxCalendar.nextCloseAfter(saturday))).toBe("2026-11-06T22:00:00.000Z");
    const tuesday = ms("2026-11-03T12:00:00Z");
    expect(iso(fxCalendar.nextOpenAfter(tuesday))).toBe("2026-11-08T22:00:00.000Z");
    expect(iso(fxCalendar.nextCloseAfter(tuesday))).toBe("2026-11-06T22:00:00.000Z");
  });

  it("names a session by the weekday it ends on", () => {
    expect(iso(fxCalendar.sessionOn("2026-11-23")?.opensAtMs ?? null)).toBe("2026-11-22T22:00:00.000Z");
    expect(fxCalendar.sessionOn("2026-11-22")).toBeNull();
    expect(fxCalendar.lastCompletedSession(ms("2026-11-22T23:00:00Z"))).toBe("2026-11-20");
    expect(fxCalendar.lastCompletedSession(ms("2026-11-23T22:00:00Z"))).toBe("2026-11-23");
    expect([fxCalendar.previousSession("2026-11-23"), fxCalendar.nextSession("2026-11-20")]).toEqual([
      "2026-11-20",
      "2026-11-23",
    ]);
  });
});
