import { describe, expect, it, vi } from "vitest";
import { checkMessage, type GuardVerdict } from ".";
import { createRateWindow } from "./rate-window";

vi.stubEnv("MESSAGES_PER_MINUTE", "60");
vi.stubEnv("DATABASE_URL", "");

const NOW = new Date("2026-11-20T17:00:00Z");
const later = (ms: number) => new Date(NOW.getTime() + ms);
let visitors = 0;

function check(
  over: { userId?: string; address?: string | null; now?: Date; text?: string } = {},
): GuardVerdict {
  const { userId = `usr_${++visitors}`, address = null, now = NOW, text = "Orbital Tea price" } = over;
  return checkMessage({ message: { text, clicked: null }, userId, address, now });
}

describe("the rate limit", () => {
  it("lets 60 messages of a visitor through in a minute and refuses the 61st with the wait in seconds", () => {
    const userId = "usr_busy";
    for (let sent = 0; sent < 60; sent++)
      expect(check({ userId, now: later(sent * 500) })).toEqual({ allow: true });
    expect(check({ userId, now: later(31_500) })).toEqual({
      allow: false,
      code: "too_fast",
      retryAfterMs: 28_500,
      publicMessage: expect.stringContaining("Please wait 29 seconds"),
    });
    expect(check({ userId: "usr_other", now: later(31_500) })).toEqual({ allow: true });
    expect(check({ userId, now: later(59_999) })).toMatchObject({ allow: false, retryAfterMs: 1 });
    expect(check({ userId, now: later(60_000) })).toEqual({ allow: true });
  });

  it("calls it a flood beyond three times the limit, whatever the messages hold", () => {
    const userId = "usr_flood";
    const verdicts = Array.from({ length: 200 }, () => check({ userId, text: "" }));
    expect(verdicts.filter((verdict) => !verdict.allow && verdict.code === "empty")).toHaveLength(60);
    expect(verdicts.filter((verdict) => !verdict.allow && verdict.flood)).toHaveLength(20);
  });

  it("lets 20 times as many through from one address, for offices and schools", () => {
    const address = "192.0.2.7";
    for (let sent = 0; sent < 1_200; sent++) expect(check({ address }).allow).toBe(true);
    expect(check({ address })).toMatchObject({ code: "too_fast", retryAfterMs: 60_000 });
    expect(check({ address: "192.0.2.8" }).allow).toBe(true);
    expect(check({ address: null }).allow).toBe(true);
  });

  it("forgets the oldest keys first when there are more than it may keep", () => {
    const window = createRateWindow();
    const take = (key: string) => window.take({ key, limit: 1, nowMs: 0 });
    take("first");
    for (let index = 0; index < 50_000; index++) take(`visitor ${index}`);
    expect(take("visitor 49999")).toBe(60_000);
    expect(take("first")).toBe(0);
  });
});

describe("what a message may hold", () => {
  const refusalOf = (text: string) => {
    const verdict = check({ text });
    return verdict.allow ? null : verdict.code;
  };

  it("is any readable text up to 4,000 characters", () => {
    expect(refusalOf("a".repeat(4_000))).toBeNull();
    expect(refusalOf("a".repeat(4_001))).toBe("too_long");
    for (const text of ["?", "😀", "سهم", "F", "3M", "A\tB\nC", "a\ufffdbcdefghijklm"])
      expect(refusalOf(text)).toBeNull();
  });

  it("is refused when empty or unreadable, each with words", () => {
    for (const text of ["", "  \n "]) expect(refusalOf(text)).toBe("empty");
    for (const text of [
      "\u0000",
      "....",
      "\u0001\u0002\u0003\u0004abcdefghijklmnopqrstuvwxyz".repeat(3),
      "\ufffd\ufffdab",
    ])
      expect(refusalOf(text)).toBe("unreadable");
    expect(check({ text: "" })).toMatchObject({
      retryAfterMs: null,
      publicMessage: expect.stringMatching(/\w+/),
    });
  });

  it("does not matter for a click", () => {
    const clicked = {
      chartId: "c",
      element: "point",
      symbol: "SIM:ORBT",
      tradedOn: "2021-03-16",
      value: 1,
    } as const;
    expect(
      checkMessage({ message: { text: "", clicked }, userId: "usr_c", address: null, now: NOW }).allow,
    ).toBe(true);
  });
});
