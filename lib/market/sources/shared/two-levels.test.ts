import { afterEach, describe, expect, it, vi } from "vitest";
import { type Cache, CacheError, createMemoryCache } from "@/lib/cache";
import { createScriptedSource } from "@/lib/testing/market/scripted-source";
import { createMarket } from "../../chain";

const now = new Date("2026-11-20T17:00:00Z");
const call = (over: { force?: boolean } = {}) => ({
  symbol: "MSFT",
  from: "2021-01-01",
  to: "2021-12-31",
  now,
  signal: new AbortController().signal,
  ...over,
});
const capacity = { entries: 1_000, characters: 1_000_000 };

/** Two instances, each with a source of its own, on one cache that can be made to fail. */
function openPair(over: Partial<Cache> = {}) {
  const clock = { ms: 0 };
  const clockMs = () => clock.ms;
  const cache: Cache = { ...createMemoryCache({ capacity, clockMs }), ...over };
  const open = () => {
    const source = createScriptedSource({ id: "yahoo", days: ["2021-01-04", "2021-01-05"] });
    return { source, market: createMarket({ providers: [source], cache, clockMs }) };
  };
  return { cache, clock, first: open(), second: open() };
}

describe("a cache that instances share", () => {
  it("gives one instance what another has fetched, as it was", async () => {
    const { first, second } = openPair();
    const one = await first.market.history(call());
    const other = await second.market.history(call());
    expect(other).toEqual(one);
    expect(second.source.history).not.toHaveBeenCalled();
  });

  it("gives a refusal on as well, for its own time", async () => {
    const { first, second, clock } = openPair();
    first.source.set("not_found");
    await first.market.history(call());
    expect(await second.market.history(call())).toMatchObject({ failure: { code: "not_found" } });
    clock.ms = 601_000;
    expect((await second.market.history(call())).ok).toBe(true);
  });

  it("is not asked when somebody asks for real", async () => {
    const { first, second } = openPair();
    await first.market.history(call());
    await second.market.history(call({ force: true }));
    expect(second.source.history).toHaveBeenCalledTimes(1);
  });

  it("is asked once, and then this process answers from what it has parsed", async () => {
    const { cache, first, second } = openPair();
    await first.market.history(call());
    const find = vi.spyOn(cache, "find");
    const answers = [await second.market.history(call()), await second.market.history(call())];
    const [one, other] = answers.map((answer) => (answer.ok ? answer.value.bars : null));
    expect(other).toBe(one);
    expect(find).toHaveBeenCalledTimes(2); // the answer and the failure of the first question
  });

  it("gives an answer that is not new any more when the source fails, for a day", async () => {
    const { first, second, clock } = openPair();
    await first.market.history(call());
    second.source.set("offline");
    const afterHours = (hours: number) => {
      clock.ms = hours * 3_600_000;
      return second.market.history({ ...call(), now: new Date(now.getTime() + clock.ms) });
    };
    // the next opening is on Monday at 14:30 UTC, 69 hours and a half later
    expect(await afterHours(70)).toMatchObject({
      value: {
        provenance: { staleReason: "yahoo could not be reached; this one is of 2026-11-20, 17:00 UTC." },
      },
    });
    expect(await afterHours(94)).toMatchObject({ failure: { code: "offline" } });
  });
});

describe("a shared cache that fails", () => {
  const broken = () => Promise.reject(new CacheError("the shared cache cannot be reached"));
  const lines: string[] = [];
  const watch = () =>
    vi.spyOn(process.stderr, "write").mockImplementation((line) => lines.push(String(line)) > 0);
  afterEach(() => {
    lines.length = 0;
  });

  it("fails no answer, and is told once a minute", async () => {
    watch();
    const { first, clock } = openPair({ find: broken, keep: broken, claim: broken, release: broken });
    for (let second = 0; second < 60; second += 3) {
      clock.ms = second * 1_000;
      expect((await first.market.history(call({ force: second % 2 === 0 }))).ok).toBe(true);
      expect((await first.market.quote({ ...call(), symbol: `A${second}` })).ok).toBe(false);
    }
    expect(lines.filter((line) => line.includes("shared_cache_failed"))).toHaveLength(1);
    clock.ms = 61_000;
    await first.market.quote({ ...call(), symbol: "B" });
    expect(lines.filter((line) => line.includes("shared_cache_failed"))).toHaveLength(2);
  });

  it("is left alone for two seconds after a failure", async () => {
    watch();
    const find = vi.fn(broken);
    const { first, clock } = openPair({ find });
    await first.market.quote({ ...call(), symbol: "A" });
    const asked = find.mock.calls.length;
    await first.market.quote({ ...call(), symbol: "B" });
    expect(find).toHaveBeenCalledTimes(asked);
    clock.ms = 2_000;
    await first.market.quote({ ...call(), symbol: "C" });
    expect(find.mock.calls.length).toBeGreaterThan(asked);
  });

  it("does not put its older answer in the place of a newer one that could not be shared", async () => {
    watch();
    const { first, cache, clock } = openPair();
    const afterHours = (hours: number, force: boolean) => {
      clock.ms = hours * 3_600_000;
      return first.market.history({ ...call({ force }), now: new Date(now.getTime() + clock.ms) });
    };
    await first.market.history(call());
    const keep = vi.spyOn(cache, "keep").mockImplementation(broken);
    await afterHours(1, true);
    keep.mockRestore();
    first.source.set("offline");
    expect(await afterHours(70, false)).toMatchObject({
      value: { provenance: { staleReason: expect.stringContaining("18:00 UTC") } },
    });
  });

  it("counts as empty when something else stands under our keys", async () => {
    const { first, second, cache } = openPair();
    await first.market.history(call());
    const keep = vi.spyOn(cache, "find").mockImplementation(async () => '{"half of an answ');
    expect((await second.market.history(call())).ok).toBe(true);
    expect(second.source.history).toHaveBeenCalledTimes(1);
    keep.mockResolvedValue('{"fetchedAtMs":"now","freshMs":[],"value":3}');
    expect((await second.market.quote({ ...call() })).ok).toBe(true);
  });
});

describe("one flight for several instances", () => {
  it("is one call when both ask at the same time", async () => {
    const { first, second } = openPair();
    const asked = Array.from({ length: 100 }, (_, index) =>
      (index % 2 ? first : second).market.history(call()),
    );
    expect((await Promise.all(asked)).every((answer) => answer.ok)).toBe(true);
    const calls = [first, second].map(({ source }) => source.history.mock.calls.length);
    expect(calls.sort()).toEqual([0, 1]);
  });

  it("tells its failure to who asked seconds after it began, and is not flown again", async () => {
    const clock = { ms: 0 };
    const clockMs = () => clock.ms;
    const cache = createMemoryCache({ capacity, clockMs });
    const landing = Promise.withResolvers<void>();
    const script = { id: "yahoo", code: "timeout", timeoutMs: 10_000, wait: () => landing.promise } as const;
    const sources = [createScriptedSource(script), createScriptedSource(script)];
    const [first, second] = sources.map((one) => createMarket({ providers: [one], cache, clockMs }));
    const one = first?.history(call());
    await vi.waitFor(() => expect(sources[0]?.history).toHaveBeenCalledTimes(1));
    const claim = vi.spyOn(cache, "claim");
    const other = second?.history({ ...call(), now: new Date(now.getTime() + 3_000) });
    await vi.waitFor(() => expect(claim).toHaveBeenCalled());
    clock.ms = 8_000;
    landing.resolve();
    expect(await Promise.all([one, other])).toMatchObject([
      { failure: { code: "timeout" } },
      { failure: { code: "timeout" } },
    ]);
    expect(sources[1]?.history).not.toHaveBeenCalled();
  });
});
