import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CachePair, measureUntil } from "./cache-pair";
import { describeSharedCounting } from "./counting-contract";
import { describeLogs } from "./log-contract";

const MINUTE_MS = 60_000;

/** The promises that every cache keeps, run on two clients of what `open` opens. */
export function describeCache({ name, open }: { name: string; open: () => Promise<CachePair> }): void {
  describe(name, () => {
    let pair: CachePair;
    beforeAll(async () => {
      pair = await open();
    });
    afterAll(() => pair.close());
    describeValues(() => pair);
    describeTallies(() => pair);
    describeClaims(() => pair);
    describeSharedCounting(() => pair);
    describeLogs(() => pair);

    it("says that it can be reached", async () => {
      await expect(pair.first.ping()).resolves.toBeUndefined();
    });
  });
}

function describeValues(pair: () => CachePair): void {
  it("gives back the text that was kept, to every client, and null for what was not", async () => {
    const { first, second } = pair();
    expect(await second.find("quote:MSFT")).toBeNull();
    await first.keep({ key: "quote:MSFT", value: "1", lifetimeMs: MINUTE_MS });
    expect(await second.find("quote:MSFT")).toBe("1");
    await second.keep({ key: "quote:MSFT", value: "2", lifetimeMs: MINUTE_MS });
    expect(await first.find("quote:MSFT")).toBe("2");
    await first.drop("quote:MSFT");
    expect(await second.find("quote:MSFT")).toBeNull();
  });

  it.each([
    ["digits", "0012.50"],
    ["JSON", '{"a":[1,null,"x"]}'],
    ["what other clients read as JSON", "null"],
    ["a big number", "123456789012345678901234567890"],
    ["nothing", ""],
    ["the word OK", "OK"],
    ["scripts beyond Latin", "日経平均 ₿ 🦉 Ünïcödé \u0000 \r\n"],
  ])("keeps %s as the text it is", async (label, value) => {
    const { first, second } = pair();
    await first.keep({ key: `text:${label}`, value, lifetimeMs: MINUTE_MS });
    expect(await second.find(`text:${label}`)).toBe(value);
  });

  it("keeps a text of a million characters whole", async () => {
    const { first, second } = pair();
    const value = "2026-11-20,€123.45;".repeat(56_000);
    await first.keep({ key: "big", value, lifetimeMs: MINUTE_MS });
    expect((await second.find("big")) === value).toBe(true);
  });

  it("tells keys apart whatever stands in them", async () => {
    const { first, second } = pair();
    const keys = [
      "a:b",
      "a",
      "a:",
      "{a}:b",
      "{a",
      "a}b",
      "a b",
      "{}",
      "*",
      "ä",
      "日",
      "a\nb",
      "",
      "constructor",
    ];
    for (const key of keys) await first.keep({ key, value: `of ${key}`, lifetimeMs: MINUTE_MS });
    for (const key of keys) expect(await second.find(key)).toBe(`of ${key}`);
  });

  it("takes a key of 512 characters and refuses a longer one", async () => {
    const { first } = pair();
    await first.keep({ key: "k".repeat(512), value: "x", lifetimeMs: MINUTE_MS });
    expect(await first.find("k".repeat(512))).toBe("x");
    await expect(first.find("k".repeat(513))).rejects.toMatchObject({ name: "CacheError" });
  });

  it("forgets a text when its time is over, and not before", async () => {
    const { first, second } = pair();
    await first.keep({ key: "short", value: "x", lifetimeMs: 120 });
    const ms = await measureUntil(async () => (await second.find("short")) === null);
    expect(ms).toBeGreaterThan(60);
  });

  it("counts the lifetime anew when a text is kept again, and bears one without end", async () => {
    const { first, second } = pair();
    await first.keep({ key: "again", value: "old", lifetimeMs: 40 });
    await first.keep({ key: "again", value: "new", lifetimeMs: Number.POSITIVE_INFINITY });
    await first.keep({ key: "beside", value: "x", lifetimeMs: 50 });
    await measureUntil(async () => (await second.find("beside")) === null);
    expect(await second.find("again")).toBe("new");
  });
}

function describeTallies(pair: () => CachePair): void {
  it("adds up a tally over all clients, losing nothing", async () => {
    const { first, second } = pair();
    const add = { calls: 1, "errors:rate_limited": 2 };
    const adding = Array.from({ length: 100 }, (_, index) =>
      (index % 2 ? first : second).tally({ key: "calls", add, lifetimeMs: MINUTE_MS }),
    );
    await Promise.all(adding);
    expect(await first.readTally("calls")).toEqual({ calls: 100, "errors:rate_limited": 200 });
  });

  it("has an empty tally where there is none, and any name for a field", async () => {
    const { first, second } = pair();
    expect(await first.readTally("none")).toEqual({});
    await first.tally({ key: "none", add: {}, lifetimeMs: MINUTE_MS });
    expect(await first.readTally("none")).toEqual({});
    const add = Object.fromEntries([
      ["__proto__", 1],
      ["", 2],
      ["ä b:{c}", -3],
    ]);
    await first.tally({ key: "names", add, lifetimeMs: MINUTE_MS });
    expect(Object.entries(await second.readTally("names")).sort()).toEqual(Object.entries(add).sort());
  });

  it("raises a field to the largest value given and never lowers it", async () => {
    const { first, second } = pair();
    const values = [40, 7, 900, 12, 899];
    await Promise.all(
      values.map((max, index) =>
        (index % 2 ? first : second).raise({ key: "max", to: { max }, lifetimeMs: MINUTE_MS }),
      ),
    );
    await first.tally({ key: "max", add: { calls: 5 }, lifetimeMs: MINUTE_MS });
    expect(await second.readTally("max")).toEqual({ max: 900, calls: 5 });
  });

  it("refuses to add what is no number", async () => {
    const add = { calls: Number.NaN };
    const tally = pair().first.tally({ key: "nan", add, lifetimeMs: MINUTE_MS });
    await expect(tally).rejects.toMatchObject({ name: "CacheError" });
  });

  it("counts a tally's lifetime from the last time it was added to, and drops it when asked", async () => {
    const { first, second } = pair();
    await first.tally({ key: "ends", add: { a: 1 }, lifetimeMs: 40 });
    await first.tally({ key: "ends", add: { a: 1 }, lifetimeMs: 150 });
    const ms = await measureUntil(async () => (await second.readTally("ends")).a === undefined);
    expect(ms).toBeGreaterThan(60);
    await first.tally({ key: "ends", add: { a: 1 }, lifetimeMs: MINUTE_MS });
    await first.drop("ends");
    expect(await second.readTally("ends")).toEqual({});
  });
}

function describeClaims(pair: () => CachePair): void {
  it("lets one of many own a key, and only the owner give it back", async () => {
    const { first, second } = pair();
    const owners = Array.from({ length: 50 }, (_, index) => `owner ${index}`);
    const claimed = await Promise.all(
      owners.map((owner, index) =>
        (index % 2 ? first : second).claim({ key: "fetch", owner, lifetimeMs: MINUTE_MS }),
      ),
    );
    const owner = owners[claimed.indexOf(true)] ?? "";
    expect(claimed.filter(Boolean)).toHaveLength(1);
    await second.release({ key: "fetch", owner: "somebody else" });
    expect(await first.claim({ key: "fetch", owner: "next", lifetimeMs: MINUTE_MS })).toBe(false);
    await second.release({ key: "fetch", owner });
    expect(await first.claim({ key: "fetch", owner: "next", lifetimeMs: MINUTE_MS })).toBe(true);
  });

  it("ends an owner's time by itself, and the late owner does not end the next one's", async () => {
    const { first, second } = pair();
    expect(await first.claim({ key: "slow", owner: "late", lifetimeMs: 60 })).toBe(true);
    await measureUntil(() => second.claim({ key: "slow", owner: "next", lifetimeMs: MINUTE_MS }));
    await first.release({ key: "slow", owner: "late" });
    expect(await first.claim({ key: "slow", owner: "late", lifetimeMs: MINUTE_MS })).toBe(false);
  });

  it("keeps values, tallies, allowances and claims of one name apart", async () => {
    const { first, second } = pair();
    const key = "one name";
    await first.keep({ key, value: "text", lifetimeMs: MINUTE_MS });
    await first.tally({ key, add: { a: 1 }, lifetimeMs: MINUTE_MS });
    await first.take([{ key, limit: 5, windowMs: MINUTE_MS }]);
    expect(await first.claim({ key, owner: "me", lifetimeMs: MINUTE_MS })).toBe(true);
    expect(await second.find(key)).toBe("text");
    expect(await second.readTally(key)).toEqual({ a: 1 });
    await second.drop(key);
    expect(await second.peek([{ key, limit: 5, windowMs: MINUTE_MS }])).toMatchObject([{ taken: 1 }]);
    expect(await second.claim({ key, owner: "you", lifetimeMs: MINUTE_MS })).toBe(false);
  });
}
