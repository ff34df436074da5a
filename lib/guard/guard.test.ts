import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { checkMessage, type GuardVerdict, takeLimits } from ".";

vi.stubEnv("MESSAGES_PER_MINUTE", "60");
vi.stubEnv("DATABASE_URL", "");

/** The beginning of a minute, as windows are cut. */
const NOW_MS = Date.parse("2026-11-20T17:00:00Z");
const setTime = (ms: number) => vi.setSystemTime(NOW_MS + ms);
let visitors = 0;

interface Over {
  userId?: string;
  address?: string | null;
  keyId?: string;
  widgetId?: string;
  text?: string;
}
let texts = 0;
function check(over: Over = {}): Promise<GuardVerdict> {
  const {
    userId = `usr_${++visitors}`,
    address = null,
    text = `Orbital Tea price ${++texts}`,
    ...rest
  } = over;
  return checkMessage({ message: { text, clicked: null }, userId, address, ...rest });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  setTime(0);
});
afterEach(() => vi.useRealTimers());

describe("the rate limit", () => {
  it("lets 60 messages of a visitor through in a minute and refuses the 61st with the wait in seconds", async () => {
    const userId = "usr_busy";
    for (let sent = 0; sent < 60; sent++) {
      setTime(sent * 500);
      expect(await check({ userId })).toEqual({ allow: true });
    }
    setTime(31_500);
    expect(await check({ userId })).toEqual({
      allow: false,
      code: "too_fast",
      retryAfterMs: 28_500,
      publicMessage: expect.stringContaining("Please wait 29 seconds"),
    });
    expect(await check({ userId: "usr_other" })).toEqual({ allow: true });
    setTime(60_001);
    expect(await check({ userId })).toEqual({ allow: true });
    expect(await check({ userId })).toMatchObject({ allow: false });
    setTime(90_000);
    for (let sent = 0; sent < 29; sent++) expect(await check({ userId })).toEqual({ allow: true });
    expect(await check({ userId })).toMatchObject({ allow: false });
  });

  it("lets exactly 60 of 150 through that come at the same time", async () => {
    const verdicts = await Promise.all(Array.from({ length: 150 }, () => check({ userId: "usr_parallel" })));
    expect(verdicts.filter(({ allow }) => allow)).toHaveLength(60);
  });

  it("calls it a flood beyond three times the limit, whatever the messages hold", async () => {
    const userId = "usr_flood";
    const verdicts = await Promise.all(Array.from({ length: 200 }, () => check({ userId, text: "" })));
    expect(verdicts.filter((verdict) => !verdict.allow && verdict.code === "empty")).toHaveLength(60);
    expect(verdicts.filter((verdict) => !verdict.allow && verdict.flood)).toHaveLength(20);
  });

  it("lets 20 times as many through from one address and with one key, and 100 times as many from one widget", async () => {
    const counts = { address: 1_200, keyId: 1_200, widgetId: 6_000 };
    for (const [by, count] of Object.entries(counts)) {
      const over = { [by]: "192.0.2.7" };
      for (let sent = 0; sent < count; sent++) expect((await check(over)).allow).toBe(true);
      expect(await check(over)).toMatchObject({ code: "too_fast", retryAfterMs: 60_000 });
      expect((await check({ [by]: "192.0.2.8" })).allow).toBe(true);
    }
    expect((await check()).allow).toBe(true);
  });

  it("counts a network of version 6 as one address, however its addresses are written", async () => {
    const take = (address: string) => takeLimits({ name: "report", counted: { address } });
    const same = ["2001:db8::1", "2001:db8::2", "2001:db8:0:0:ffff::9", "2001:db8:0:0:1:2:3:4"];
    for (let count = 0; count < 600; count++) expect(await take(same[count % 4] ?? "")).toEqual({ ok: true });
    for (const address of same) expect(await take(address)).toMatchObject({ ok: false, by: "address" });
    expect(await take("2001:db8:0:1::1")).toEqual({ ok: true });
  });

  it("refuses the same words after 12 times in a minute, from that visitor alone", async () => {
    const text = "What is a dividend?";
    for (let sent = 0; sent < 12; sent++)
      expect((await check({ userId: "usr_again", text })).allow).toBe(true);
    expect(await check({ userId: "usr_again", text: ` ${text.toUpperCase()}` })).toMatchObject({
      code: "too_fast",
      publicMessage: expect.stringContaining("the same message many times"),
    });
    expect((await check({ userId: "usr_again", text: "What is a split?" })).allow).toBe(true);
    expect((await check({ text })).allow).toBe(true);
  });
});

describe("what a message may hold", () => {
  const refusalOf = async (text: string) => {
    const verdict = await check({ text });
    return verdict.allow ? null : verdict.code;
  };

  it("is any readable text up to 4,000 characters", async () => {
    expect(await refusalOf("a".repeat(4_000))).toBeNull();
    expect(await refusalOf("a".repeat(4_001))).toBe("too_long");
    for (const text of ["?", "😀", "سهم", "F", "3M", "A\tB\nC", "a\ufffdbcdefghijklm"])
      expect(await refusalOf(text)).toBeNull();
  });

  it("is refused when empty or unreadable, each with words", async () => {
    for (const text of ["", "  \n "]) expect(await refusalOf(text)).toBe("empty");
    for (const text of [
      "\u0000",
      "....",
      "\u0001\u0002\u0003\u0004abcdefghijklmnopqrstuvwxyz".repeat(3),
      "\ufffd\ufffdab",
    ])
      expect(await refusalOf(text)).toBe("unreadable");
    expect(await check({ text: "" })).toMatchObject({
      retryAfterMs: null,
      publicMessage: expect.stringMatching(/\w+/),
    });
  });

  it("does not matter for a click", async () => {
    const clicked = {
      chartId: "c",
      element: "point",
      symbol: "SIM:ORBT",
      tradedOn: "2021-03-16",
      value: 1,
    } as const;
    expect(await checkMessage({ message: { text: "", clicked }, userId: "usr_c", address: null })).toEqual({
      allow: true,
    });
  });
});
