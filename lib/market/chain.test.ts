import { describe, expect, it, vi } from "vitest";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { Bar, Instrument } from "@/lib/contract/market";
import { buildInstrument, buildProvenance } from "@/lib/testing/builders";
import { createMarket } from "./chain";
import type { MarketProvider, MarketResult, PriceHistory, Quote } from "./provider";

const now = new Date("2026-11-20T12:00:00Z");
const call = () => ({ now, signal: new AbortController().signal });
const year = { from: "2026-01-01", to: "2026-12-31" };

function fail(id: string, code: MarketFailureCode, retryAfterMs: number | null = null): MarketResult<never> {
  return { ok: false, failure: { code, sourceId: id, sourceLabel: id, retryAfterMs, detail: "" } };
}

/** A source that holds one symbol with sessions on the days given, or fails with a code. */
function source(input: {
  id: string;
  days?: string[];
  symbol?: string;
  code?: MarketFailureCode;
  listed?: Instrument[];
  hits?: Instrument[];
  wait?: () => Promise<void>;
}) {
  const { id, days = [], symbol = "MSFT" } = input;
  const state = { code: input.code };
  const instrument = buildInstrument({ symbol, name: `${symbol} Company`, simulated: id === "demo" });
  const provenance = buildProvenance({ sourceId: id });
  const bars: Bar[] = days.map((tradedOn) => ({
    tradedOn,
    open: null,
    high: null,
    low: null,
    close: 1,
    adjClose: null,
    volume: null,
  }));
  async function answer<T>(
    signal: AbortSignal,
    asked: string,
    value: () => T | null,
  ): Promise<MarketResult<T>> {
    signal.throwIfAborted();
    await input.wait?.();
    signal.throwIfAborted();
    if (state.code) return fail(id, state.code);
    if (asked !== symbol) return fail(id, "not_found");
    const found = value();
    return found === null ? fail(id, "no_data") : { ok: true, value: found };
  }
  const provider = {
    id,
    label: id,
    url: null,
    timeoutMs: 100,
    mayKnow: (asked: string) => id !== "csv" || asked === symbol,
    quote: vi.fn((request: { symbol: string; signal: AbortSignal }) =>
      answer<Quote>(request.signal, request.symbol, () => ({
        instrument,
        price: 1,
        tradedOn: days.at(-1) ?? "2026-11-19",
        previousClose: null,
        previousOn: null,
        dayHigh: null,
        dayLow: null,
        volume: null,
        provenance,
      })),
    ),
    history: vi.fn((request: { symbol: string; signal: AbortSignal; from: string; to: string }) =>
      answer<PriceHistory>(request.signal, request.symbol, () => {
        const inside = bars.filter((bar) => bar.tradedOn >= request.from && bar.tradedOn <= request.to);
        return inside.length === 0
          ? null
          : { instrument, interval: "1d", bars: inside, events: [], provenance };
      }),
    ),
    search: vi.fn(
      async (): Promise<MarketResult<Instrument[]>> =>
        state.code ? fail(id, state.code) : { ok: true, value: input.hits ?? [] },
    ),
    list: async () => input.listed ?? [],
    set: (code: MarketFailureCode | undefined) => {
      state.code = code;
    },
  } satisfies MarketProvider & { set: unknown };
  return provider;
}

describe("which source answers", () => {
  const answeredBy = async (providers: MarketProvider[], symbol = "MSFT", span = year) => {
    const result = await createMarket({ providers }).history({ ...call(), symbol, ...span });
    return result.ok
      ? result.value.provenance.sourceId
      : `${result.failure.code} of ${result.failure.sourceId}`;
  };

  it("asks the demo market for SIM: symbols and nobody else", async () => {
    const [yahoo, demo] = [
      source({ id: "yahoo" }),
      source({ id: "demo", symbol: "SIM:ORBT", days: ["2026-11-19"] }),
    ];
    expect(await answeredBy([yahoo, demo], "SIM:ORBT")).toBe("demo");
    expect(yahoo.history).not.toHaveBeenCalled();
    expect(await answeredBy([yahoo], "SIM:ORBT")).toBe("no_data of none");
  });

  it("never asks the demo market for a real symbol", async () => {
    const demo = source({ id: "demo", symbol: "MSFT", days: ["2026-11-19"] });
    expect(await answeredBy([source({ id: "yahoo", code: "offline" }), demo])).toBe("offline of yahoo");
    expect(demo.history).not.toHaveBeenCalled();
  });

  it("takes an imported file first when it reaches the end of the span, today at the latest", async () => {
    const yahoo = source({ id: "yahoo", days: ["2026-11-19"] });
    const fresh = source({ id: "csv", days: ["2026-11-13"] });
    expect(await answeredBy([yahoo, fresh])).toBe("csv");
    expect(yahoo.history).not.toHaveBeenCalled();
    const old = source({ id: "csv", days: ["2021-06-01", "2021-12-31"] });
    expect(await answeredBy([yahoo, old], "MSFT", { from: "2021-01-01", to: "2021-12-31" })).toBe("csv");
  });

  it("takes a live source before an imported file that ends too early", async () => {
    const old = source({ id: "csv", days: ["2026-11-12"] });
    expect(await answeredBy([old, source({ id: "yahoo", days: ["2026-11-19"] })])).toBe("yahoo");
    expect(await answeredBy([old, source({ id: "yahoo", code: "offline" })])).toBe("csv");
  });

  it("goes on to the next live source when one fails", async () => {
    const providers = [
      source({ id: "yahoo", code: "rate_limited" }),
      source({ id: "second", days: ["2026-11-19"] }),
    ];
    expect(await answeredBy(providers)).toBe("second");
  });

  it("holds for quotes too", async () => {
    const market = createMarket({
      providers: [source({ id: "yahoo" }), source({ id: "csv", days: ["2021-01-04"] })],
    });
    expect(await market.quote({ ...call(), symbol: "MSFT" })).toMatchObject({
      ok: true,
      value: { provenance: { sourceId: "yahoo" } },
    });
  });
});

describe("which failure is told first", () => {
  it.each<[MarketFailureCode[], MarketFailureCode]>([
    [["not_found", "not_found"], "not_found"],
    [["not_found", "offline"], "offline"],
    [["timeout", "not_found"], "timeout"],
    [["not_found", "rate_limited"], "rate_limited"],
    [["not_found", "no_data"], "no_data"],
    [["bad_data", "no_data"], "bad_data"],
  ])("%j tells %s", async (codes, told) => {
    const providers = codes.map((code, index) => source({ id: `source${index}`, code }));
    const result = await createMarket({ providers }).history({ ...call(), symbol: "MSFT", ...year });
    expect(result).toMatchObject({ ok: false, failure: { code: told } });
    expect(!result.ok && result.tried.map((failure) => failure.code)).toEqual(codes);
  });
});

describe("what is kept, and for how long", () => {
  function timed(provider: MarketProvider) {
    const clock = { ms: 0 };
    return { clock, market: createMarket({ providers: [provider], clockMs: () => clock.ms }) };
  }

  it("keeps a span that touches today for a minute and an ended one for hours", async () => {
    const yahoo = source({ id: "yahoo", days: ["2021-01-04", "2026-11-19"] });
    const { clock, market } = timed(yahoo);
    const open = () => market.history({ ...call(), symbol: "MSFT", ...year });
    const ended = () => market.history({ ...call(), symbol: "MSFT", from: "2021-01-01", to: "2021-12-31" });
    const first = await open();
    expect(await open()).toBe(first); // the same object: nothing is copied
    await ended();
    clock.ms = 61_000;
    await open();
    await ended();
    expect(yahoo.history).toHaveBeenCalledTimes(3);
  });

  it("keeps a refusal for ten seconds, unless forced", async () => {
    const yahoo = source({ id: "yahoo", code: "not_found" });
    const { clock, market } = timed(yahoo);
    const ask = (force = false) => market.history({ ...call(), symbol: "MSFT", ...year, force });
    await ask();
    await ask();
    expect(yahoo.history).toHaveBeenCalledTimes(1);
    await ask(true);
    clock.ms = 10_001;
    await ask();
    expect(yahoo.history).toHaveBeenCalledTimes(3);
  });

  it("lets a source rest for 20 s after it could not be reached, and wakes it by force or by time", async () => {
    const yahoo = source({ id: "yahoo", code: "offline", days: ["2026-11-19"] });
    const { clock, market } = timed(yahoo);
    const ask = (symbol: string, force = false) => market.quote({ ...call(), symbol, force });
    await ask("MSFT");
    expect(await ask("AAPL")).toMatchObject({ ok: false, failure: { code: "offline" } });
    expect(yahoo.quote).toHaveBeenCalledTimes(1);
    yahoo.set(undefined);
    expect((await ask("MSFT", true)).ok).toBe(true);
    yahoo.set("timeout");
    clock.ms = 100_000;
    await ask("MSFT");
    clock.ms = 120_001;
    yahoo.set(undefined);
    expect((await ask("MSFT")).ok).toBe(true);
  });

  it("does not keep imported files: a new import is seen at once", async () => {
    const csv = source({ id: "csv", days: ["2026-11-19"] });
    const { market } = timed(csv);
    await market.history({ ...call(), symbol: "MSFT", ...year });
    await market.history({ ...call(), symbol: "MSFT", ...year });
    expect(csv.history).toHaveBeenCalledTimes(2);
  });
});

describe("several callers at once", () => {
  function gated() {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const yahoo = source({ id: "yahoo", days: ["2026-11-19"], wait: () => gate });
    return { yahoo, open, market: createMarket({ providers: [yahoo] }) };
  }

  it("share one call, and one that leaves does not take it from the others", async () => {
    const { yahoo, open, market } = gated();
    const leaving = new AbortController();
    const first = market.history({ ...call(), symbol: "MSFT", ...year, signal: leaving.signal });
    const second = market.history({ ...call(), symbol: "MSFT", ...year });
    leaving.abort(new Error("stopped"));
    await expect(first).rejects.toThrow("stopped");
    open();
    expect((await second).ok).toBe(true);
    expect(yahoo.history).toHaveBeenCalledTimes(1);
  });

  it("stop the call when nobody waits any more, and the next one asks anew", async () => {
    const { yahoo, open, market } = gated();
    const leaving = new AbortController();
    const only = market.history({ ...call(), symbol: "MSFT", ...year, signal: leaving.signal });
    await Promise.resolve();
    await Promise.resolve();
    leaving.abort(new Error("stopped"));
    await expect(only).rejects.toThrow("stopped");
    expect(yahoo.history.mock.calls[0]?.[0].signal.aborted).toBe(true);
    open();
    expect((await market.history({ ...call(), symbol: "MSFT", ...year })).ok).toBe(true);
  });

  it("wait no longer than the source's own time", async () => {
    const yahoo = source({ id: "yahoo", wait: () => new Promise(() => undefined) });
    const result = await createMarket({ providers: [yahoo] }).quote({ ...call(), symbol: "MSFT" });
    expect(result).toMatchObject({ ok: false, failure: { code: "timeout", sourceId: "yahoo" } });
  });

  it("get bad_data when a source breaks its word and throws", async () => {
    const yahoo = source({ id: "yahoo", wait: () => Promise.reject(new TypeError("x is not a function")) });
    const result = await createMarket({ providers: [yahoo] }).quote({ ...call(), symbol: "MSFT" });
    expect(result).toMatchObject({ ok: false, failure: { code: "bad_data" } });
  });
});

describe("names and health", () => {
  it("resolves and spots what the local sources list, also after they list more", async () => {
    const listed = [buildInstrument()];
    const market = createMarket({ providers: [source({ id: "demo", listed })] });
    expect(await market.spot({ text: "orbit tools and tidal pots" })).toHaveLength(1);
    listed.push(buildInstrument({ symbol: "SIM:TIDE", name: "Tidal Pots" }));
    expect(await market.spot({ text: "orbit tools and tidal pots" })).toHaveLength(2);
    expect(await market.findBySymbol("sim:tide")).toMatchObject({ name: "Tidal Pots" });
    expect(await market.findBySymbol("AAPL")).toMatchObject({ name: "Apple Inc." });
    expect(await market.findBySymbol("NOPE")).toBeNull();
    expect(await market.listLocal()).toHaveLength(2);
  });

  it("searches live sources only when told to, and passes over one that fails", async () => {
    const hit = buildInstrument({ symbol: "ZZZZ", name: "Zealous Zebra Inc.", simulated: false });
    const [down, up] = [source({ id: "yahoo", code: "offline" }), source({ id: "second", hits: [hit] })];
    const market = createMarket({ providers: [down, up] });
    const ask = (searchSources: boolean) =>
      market.resolve({ ...call(), mention: "zealous zebra", searchSources });
    expect(await ask(false)).toEqual({ kind: "none", mention: "zealous zebra" });
    expect(up.search).not.toHaveBeenCalled();
    expect(await ask(true)).toMatchObject({ kind: "one", instrument: { symbol: "ZZZZ" } });
  });

  it("tells how each source is doing once it was asked", async () => {
    const yahoo = source({ id: "yahoo", code: "offline" });
    const market = createMarket({ providers: [yahoo, source({ id: "demo", listed: [buildInstrument()] })] });
    expect(await market.health()).toMatchObject([
      { id: "demo", state: "ok", listed: 1 },
      { id: "yahoo", state: "unknown", listed: null },
    ]);
    await market.probe(call());
    expect((await market.health())[1]).toMatchObject({ state: "failing", lastFailure: { code: "offline" } });
    yahoo.set("not_found");
    await market.probe(call());
    expect((await market.health())[1]).toMatchObject({ state: "ok" });
    await market.probe({ now, signal: AbortSignal.abort() }); // ends quietly
  });
});

describe("the hot path", () => {
  it("costs well under a millisecond for a kept answer", async () => {
    const days = Array.from({ length: 2_500 }, (_, index) =>
      new Date(1.6e12 + index * 864e5).toISOString().slice(0, 10),
    );
    const market = createMarket({ providers: [source({ id: "yahoo", days })] });
    const ask = () => market.history({ ...call(), symbol: "MSFT", from: "2020-01-01", to: "2026-11-20" });
    await ask();
    const started = performance.now();
    for (let i = 0; i < 2_000; i++) await ask();
    expect((performance.now() - started) / 2_000).toBeLessThan(0.2);
  });
});
