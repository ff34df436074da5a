import { describe, expect, it } from "vitest";
import type { Instrument, Provenance } from "@/lib/contract/market";
import { judgeFreshness } from ".";

type Freshness = Provenance["freshness"];

const newYork: Partial<Instrument> = { exchange: "Nasdaq", timeZone: "America/New_York", kind: "equity" };
const london: Partial<Instrument> = { exchange: "London", timeZone: "Europe/London", kind: "equity" };
const tokyo: Partial<Instrument> = { exchange: "Tokyo", timeZone: "Asia/Tokyo", kind: "equity" };
const bitcoin: Partial<Instrument> = { exchange: "CCC", timeZone: "UTC", kind: "crypto" };
const euro: Partial<Instrument> = { exchange: "CCY", timeZone: "Europe/London", kind: "fx" };

function judge(input: {
  of?: Partial<Instrument>;
  freshness?: Freshness;
  delayMinutes?: number | null;
  newestOn: string | null;
  now: string;
}) {
  const { of = newYork, freshness = "end_of_day", delayMinutes = null, newestOn, now } = input;
  return judgeFreshness({
    instrument: { symbol: "ANY", exchange: "", timeZone: "UTC", kind: "equity", ...of },
    provenance: {
      freshness,
      delayMinutes,
      sourceLabel: freshness === "imported" ? "Imported file" : "A source",
    },
    newestOn,
    now: new Date(now),
  });
}
const isStale = (input: Parameters<typeof judge>[0]) => judge(input).staleReason !== null;

// November 20, 2026 is a Friday; New York is at UTC-5 from November 1 on, Thanksgiving is November 26.
describe("a source of closes", () => {
  it("has six hours after the bell to publish one", () => {
    expect(isStale({ newestOn: "2026-11-19", now: "2026-11-21T02:59:00Z" })).toBe(false);
    expect(judge({ newestOn: "2026-11-19", now: "2026-11-21T03:00:00Z" })).toEqual({
      session: "closed",
      staleReason: "The newest close should be that of Fri, Nov 20; A source has Thu, Nov 19.",
    });
  });

  it("is as new as it can be with Friday's close on the weekend, and on Monday until it could have Monday's", () => {
    for (const now of ["2026-11-21T12:00:00Z", "2026-11-22T12:00:00Z", "2026-11-23T16:00:00Z"]) {
      expect(isStale({ newestOn: "2026-11-20", now })).toBe(false);
    }
    expect(judge({ newestOn: "2026-11-20", now: "2026-11-24T03:00:00Z" }).staleReason).toBe(
      "The newest close should be that of Mon, Nov 23; A source has Fri, Nov 20.",
    );
  });

  it("owes nothing for a holiday, and a half day's close six hours after 13:00", () => {
    expect(isStale({ newestOn: "2026-11-25", now: "2026-11-27T15:00:00Z" })).toBe(false);
    expect(isStale({ newestOn: "2026-11-25", now: "2026-11-27T23:59:00Z" })).toBe(false);
    expect(isStale({ newestOn: "2026-11-25", now: "2026-11-28T00:00:00Z" })).toBe(true);
  });

  it("owes nothing on a Monday holiday", () => {
    // Labor Day 2026 is September 7; the close before it is of Friday the 4th.
    expect(isStale({ newestOn: "2026-09-04", now: "2026-09-08T12:00:00Z" })).toBe(false);
    expect(isStale({ newestOn: "2026-09-03", now: "2026-09-08T12:00:00Z" })).toBe(true);
  });

  it("gives a fund's price the night", () => {
    const fund = { ...newYork, kind: "fund" as const };
    expect(isStale({ of: fund, newestOn: "2026-11-19", now: "2026-11-21T08:59:00Z" })).toBe(false);
    expect(isStale({ of: fund, newestOn: "2026-11-19", now: "2026-11-21T09:00:00Z" })).toBe(true);
    expect(
      isStale({ of: fund, freshness: "delayed", newestOn: "2026-11-19", now: "2026-11-20T19:00:00Z" }),
    ).toBe(false);
  });
});

describe("a source that follows the session", () => {
  const delayed = { freshness: "delayed", delayMinutes: 15 } as const;

  it("that returns Friday on Monday is stale from its delay and five minutes after the opening bell", () => {
    const monday = (time: string) =>
      judge({ ...delayed, newestOn: "2026-11-20", now: `2026-11-23T${time}Z` });
    expect(monday("12:00:00")).toEqual({ session: "pre", staleReason: null });
    expect(monday("14:49:00")).toEqual({ session: "regular", staleReason: null });
    expect(monday("14:50:00")).toEqual({
      session: "regular",
      staleReason: "The session of Mon, Nov 23 is under way; A source has no price newer than Fri, Nov 20.",
    });
    expect(monday("21:30:00").staleReason).toBe(
      "The newest close should be that of Mon, Nov 23; A source has Fri, Nov 20.",
    );
    expect(isStale({ ...delayed, newestOn: "2026-11-23", now: "2026-11-23T14:50:00Z" })).toBe(false);
  });

  it("has the slack of its own delay, and none but the opening's when it is live", () => {
    const at = (time: string) => ({ newestOn: "2026-11-20", now: `2026-11-23T${time}Z` });
    expect(isStale({ freshness: "live", ...at("14:34:00") })).toBe(false);
    expect(isStale({ freshness: "live", ...at("14:35:00") })).toBe(true);
    expect(isStale({ freshness: "delayed", delayMinutes: 60, ...at("15:30:00") })).toBe(false);
    expect(isStale({ freshness: "delayed", delayMinutes: null, ...at("14:50:00") })).toBe(true);
  });

  it("owes nothing before the bell, on weekends and on holidays", () => {
    const fresh = (newestOn: string, now: string) => !isStale({ ...delayed, newestOn, now });
    expect(fresh("2026-11-20", "2026-11-22T15:00:00Z")).toBe(true);
    expect(fresh("2026-11-25", "2026-11-26T16:00:00Z")).toBe(true); // Thanksgiving
    expect(fresh("2026-11-25", "2026-11-27T14:00:00Z")).toBe(true); // before the half day opens
    expect(fresh("2026-11-25", "2026-11-27T15:00:00Z")).toBe(false);
  });

  it("follows the clock of its exchange on the days it changes", () => {
    // New York: March 8, 2026 forward, November 1 back. The bell rings at 13:30Z on the Monday, 14:30Z in November.
    expect(isStale({ ...delayed, newestOn: "2026-03-06", now: "2026-03-09T13:49:00Z" })).toBe(false);
    expect(isStale({ ...delayed, newestOn: "2026-03-06", now: "2026-03-09T13:50:00Z" })).toBe(true);
    expect(isStale({ ...delayed, newestOn: "2026-10-30", now: "2026-11-02T14:49:00Z" })).toBe(false);
    expect(isStale({ ...delayed, newestOn: "2026-10-30", now: "2026-11-02T14:50:00Z" })).toBe(true);
  });

  it("tells London's bell from New York's in the week between their changes", () => {
    // Monday, October 26, 2026: London already at UTC (opens 8:00Z), New York still at UTC-4 (opens 13:30Z).
    const now = "2026-10-26T09:00:00Z";
    expect(judge({ ...delayed, of: london, newestOn: "2026-10-23", now })).toMatchObject({
      session: "regular",
      staleReason: expect.stringContaining("Mon, Oct 26"),
    });
    expect(judge({ ...delayed, newestOn: "2026-10-23", now })).toEqual({ session: "pre", staleReason: null });
    expect(isStale({ ...delayed, newestOn: "2026-10-23", now: "2026-10-26T13:50:00Z" })).toBe(true);
    // Monday, March 23, 2026: London still at UTC opens 8:00Z, a week later at 7:00Z.
    const early = (now: string, newestOn: string) => isStale({ ...delayed, of: london, newestOn, now });
    expect(early("2026-03-23T07:30:00Z", "2026-03-20")).toBe(false);
    expect(early("2026-03-30T07:30:00Z", "2026-03-27")).toBe(true);
  });

  it("keeps the morning's price fresh through Tokyo's lunch, by the day it is in Tokyo", () => {
    const lunch = "2026-11-20T03:00:00Z";
    expect(judge({ ...delayed, of: tokyo, newestOn: "2026-11-20", now: lunch })).toEqual({
      session: "break",
      staleReason: null,
    });
    // 20:00 in New York on Sunday is Monday morning in Tokyo, and Labor Thanksgiving Day there.
    expect(isStale({ ...delayed, of: tokyo, newestOn: "2026-11-20", now: "2026-11-23T01:00:00Z" })).toBe(
      false,
    );
    expect(isStale({ ...delayed, of: tokyo, newestOn: "2026-11-20", now: "2026-11-24T01:00:00Z" })).toBe(
      true,
    );
  });

  it("is not stale on the day of a split: days are compared, never prices", () => {
    // Apple split 4:1 on Monday, August 31, 2020.
    const now = "2020-08-31T14:30:00Z";
    expect(judge({ ...delayed, newestOn: "2020-08-31", now })).toEqual({
      session: "regular",
      staleReason: null,
    });
  });
});

describe("markets without closing bells", () => {
  const followed = { freshness: "delayed", delayMinutes: null } as const;

  it("a coin's price should be of today, on a Sunday too", () => {
    const sunday = "2026-11-22T12:00:00Z";
    expect(judge({ ...followed, of: bitcoin, newestOn: "2026-11-22", now: sunday })).toEqual({
      session: "always",
      staleReason: null,
    });
    expect(judge({ ...followed, of: bitcoin, newestOn: "2026-11-20", now: sunday }).staleReason).toContain(
      "Sun, Nov 22",
    );
    expect(isStale({ of: bitcoin, newestOn: "2026-11-21", now: sunday })).toBe(false);
    expect(isStale({ of: bitcoin, newestOn: "2026-11-20", now: sunday })).toBe(true);
  });

  it("a currency's Friday is fresh all weekend, and stale on Monday", () => {
    const friday = { ...followed, of: euro, newestOn: "2026-11-20" };
    expect(judge({ ...friday, now: "2026-11-21T12:00:00Z" })).toEqual({
      session: "closed",
      staleReason: null,
    });
    expect(judge({ ...friday, now: "2026-11-22T23:00:00Z" })).toEqual({
      session: "regular",
      staleReason: null,
    });
    expect(judge({ ...friday, now: "2026-11-23T10:00:00Z" }).staleReason).toContain("Mon, Nov 23");
  });

  it("asks for no rate of Christmas Day", () => {
    expect(isStale({ ...followed, of: euro, newestOn: "2026-12-24", now: "2026-12-25T12:00:00Z" })).toBe(
      false,
    );
    expect(isStale({ ...followed, of: euro, newestOn: "2026-12-24", now: "2026-12-27T12:00:00Z" })).toBe(
      false,
    );
  });
});

describe("other sources", () => {
  it("an imported file says where it ends, as a fact, with years when they differ", () => {
    expect(
      judge({ freshness: "imported", newestOn: "2022-12-30", now: "2026-11-22T12:00:00Z" }).staleReason,
    ).toBe("The imported file ends on Fri, Dec 30, 2022. The exchange's last session was Fri, Nov 20, 2026.");
    expect(isStale({ freshness: "imported", newestOn: "2026-11-20", now: "2026-11-22T12:00:00Z" })).toBe(
      false,
    );
  });

  it("a simulated figure is never stale, and an answer that ended earlier neither", () => {
    expect(isStale({ freshness: "simulated", newestOn: "2020-01-02", now: "2026-11-22T12:00:00Z" })).toBe(
      false,
    );
    expect(isStale({ newestOn: null, now: "2026-11-22T12:00:00Z" })).toBe(false);
  });

  it("without a calendar nothing is said until a price is older than 12 days", () => {
    const seoul = { exchange: "KRX", timeZone: "Asia/Seoul" };
    const at = (newestOn: string) => judge({ of: seoul, newestOn, now: "2026-11-22T12:00:00Z" });
    expect(at("2026-11-10")).toEqual({ session: null, staleReason: null });
    expect(at("2026-11-09").staleReason).toBe(
      "The newest price that A source has is of Mon, Nov 9; today is Sun, Nov 22.",
    );
  });

  it("never writes more than a provenance may hold", () => {
    const reason = judgeFreshness({
      instrument: { symbol: "ANY", ...newYork } as Instrument,
      provenance: { freshness: "end_of_day", delayMinutes: null, sourceLabel: "L".repeat(400) },
      newestOn: "2019-01-02",
      now: new Date("2026-11-22T12:00:00Z"),
    }).staleReason;
    expect(reason?.length).toBeLessThanOrEqual(300);
  });
});
