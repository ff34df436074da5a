import { describe, expect, it, vi } from "vitest";
import type { Fundamentals, Valuation } from "@/lib/contract/company/company-data";
import type { MarketFailureCode } from "@/lib/contract/failures";
import { buildInstrument, buildProvenance } from "@/lib/testing/builders";
import { failAs, createScriptedSource as source } from "@/lib/testing/market/scripted-source";
import { createMarket } from "./chain";
import type { MarketProvider } from "./provider";

const now = new Date("2026-11-20T12:00:00Z");
const call = () => ({ now, signal: new AbortController().signal });
const year = { from: "2026-01-01", to: "2026-12-31" };

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
  /** During the Friday's session in New York. */
  const open = () => ({ now: new Date("2026-11-20T17:00:00Z"), signal: new AbortController().signal });

  it("keeps a span that touches an open session for a minute and an ended one until the next opening", async () => {
    const yahoo = source({ id: "yahoo", days: ["2021-01-04", "2026-11-20"] });
    const { clock, market } = timed(yahoo);
    const touching = () => market.history({ ...open(), symbol: "MSFT", ...year });
    const ended = () => market.history({ ...open(), symbol: "MSFT", from: "2021-01-01", to: "2021-12-31" });
    const [first, second] = [await touching(), await touching()];
    if (!first.ok || !second.ok) throw new Error("no answer");
    expect(second.value.bars).toBe(first.value.bars); // the same bars: nothing is copied or parsed
    await ended();
    clock.ms = 61_000;
    await touching();
    await ended();
    expect(yahoo.history).toHaveBeenCalledTimes(3);
  });

  it("keeps a refusal about one symbol for ten minutes, unless forced", async () => {
    const yahoo = source({ id: "yahoo", code: "not_found" });
    const { clock, market } = timed(yahoo);
    const ask = (force = false) => market.history({ ...call(), symbol: "MSFT", ...year, force });
    await ask();
    clock.ms = 599_000;
    await ask();
    expect(yahoo.history).toHaveBeenCalledTimes(1);
    await ask(true);
    clock.ms = 1_200_000;
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

describe("what sources can", () => {
  it("asks a source only for what it can, and says so when none can", async () => {
    const prices = source({ id: "yahoo", days: ["2026-11-19"] });
    const market = createMarket({ providers: [prices, source({ id: "demo", symbol: "SIM:ORBT" })] });
    const none = { ok: false, failure: { code: "no_data", sourceId: "none" }, tried: [] };
    expect(await market.news({ ...call(), symbol: "MSFT" })).toMatchObject(none);
    expect(await market.earnings({ ...call(), symbol: "SIM:ORBT" })).toMatchObject(none);
    const quoteless = source({ id: "yahoo", can: ["history"], days: ["2026-11-19"] });
    await createMarket({ providers: [quoteless] }).quote({ ...call(), symbol: "MSFT" });
    expect(quoteless.quote).not.toHaveBeenCalled();
  });

  it("lists the sources that may answer for a symbol, in their order", async () => {
    const providers = [
      source({ id: "yahoo" }),
      source({ id: "csv", symbol: "MSFT" }),
      source({ id: "demo", symbol: "SIM:ORBT" }),
    ];
    const market = createMarket({ providers });
    const labels = async (symbol: string) => (await market.listSourcesFor(symbol)).map(({ label }) => label);
    expect(await labels("MSFT")).toEqual(["csv", "yahoo"]);
    expect(await labels("AAPL")).toEqual(["yahoo"]);
    expect(await labels("SIM:ORBT")).toEqual(["demo"]);
  });

  it("tells a source that is off, and takes bad_data for an ability without its method", async () => {
    const yahoo = source({ id: "yahoo", can: ["news"] });
    const off = [{ id: "tiingo", label: "Tiingo", can: ["quote" as const] }];
    const market = createMarket({ providers: [yahoo], off });
    expect(await market.health()).toMatchObject([
      { id: "yahoo", state: "unknown" },
      { id: "tiingo", state: "off", can: ["quote"] },
    ]);
    expect(await market.news({ ...call(), symbol: "MSFT" })).toMatchObject({ failure: { code: "bad_data" } });
  });
});

describe("reports and ratios", () => {
  const valuation = { marketCap: 3e12 } as Valuation;
  function reporting(id: string, ratios: Valuation | null, code?: MarketFailureCode) {
    const base = source({ id, can: ["fundamentals"] });
    const value: Fundamentals = {
      instrument: buildInstrument({ symbol: "MSFT", simulated: false }),
      provenance: buildProvenance({ sourceId: id, sourceLabel: id, freshness: "delayed" }),
      currency: "USD",
      annual: [],
      quarterly: [],
      valuation: ratios,
    };
    const fundamentals = vi.fn(async () => (code ? failAs(id, code) : { ok: true as const, value }));
    return { ...base, fundamentals };
  }
  const ask = (providers: MarketProvider[]) =>
    createMarket({ providers }).fundamentals({ ...call(), symbol: "MSFT" });

  it("come from the official reports first, with the ratios of the first other source that has some", async () => {
    const [edgar, yahoo] = [reporting("edgar", null), reporting("yahoo", valuation)];
    const providers = [reporting("tiingo", null), yahoo, edgar];
    expect(await ask(providers)).toMatchObject({
      value: { provenance: { sourceId: "edgar", sourceLabel: "edgar; ratios: yahoo" }, valuation },
    });
  });

  it("come from the next source when the reports cannot be had, and without ratios when nobody has any", async () => {
    const down = reporting("edgar", null, "offline");
    expect(await ask([reporting("yahoo", valuation), down])).toMatchObject({
      value: { provenance: { sourceId: "yahoo", sourceLabel: "yahoo" }, valuation },
    });
    expect(await ask([reporting("yahoo", null, "not_found"), reporting("edgar", null)])).toMatchObject({
      value: { provenance: { sourceId: "edgar", sourceLabel: "edgar" }, valuation: null },
    });
  });
});

describe("freshness at the exit", () => {
  const quoteAt = async (now: string, days: string[]) => {
    const yahoo = source({ id: "yahoo", days, provenance: { freshness: "delayed", delayMinutes: 15 } });
    const request = { now: new Date(now), signal: new AbortController().signal, symbol: "MSFT" };
    const result = await createMarket({ providers: [yahoo] }).quote(request);
    if (!result.ok) throw new Error(result.failure.code);
    return result.value.provenance;
  };

  it("says what the exchange was doing, and why a price is older than it should be", async () => {
    // 2026-11-20 is a Friday; 12:00 in New York is 17:00 UTC
    expect(await quoteAt("2026-11-20T17:00:00Z", ["2026-11-20"])).toMatchObject({
      session: "regular",
      staleReason: null,
    });
    expect(await quoteAt("2026-11-22T17:00:00Z", ["2026-11-20"])).toMatchObject({
      session: "closed",
      staleReason: null,
    });
    const old = await quoteAt("2026-11-23T20:00:00Z", ["2026-11-20"]);
    expect(old.staleReason).toContain("Nov 23");
  });

  it("does not call an ended span old", async () => {
    const yahoo = source({ id: "yahoo", days: ["2021-12-31"], provenance: { freshness: "delayed" } });
    const span = { from: "2021-01-01", to: "2021-12-31" };
    const result = await createMarket({ providers: [yahoo] }).history({ ...call(), symbol: "MSFT", ...span });
    expect(result).toMatchObject({ value: { provenance: { staleReason: null } } });
  });

  it("tells the state of an exchange, and of those asked for", () => {
    const market = createMarket({ providers: [] });
    const noon = new Date("2026-11-20T17:00:00Z");
    const instrument = buildInstrument({ symbol: "MSFT", exchange: "NYSE", simulated: false });
    expect(market.statusOf({ instrument, now: noon })).toMatchObject({
      exchangeId: "XNYS",
      state: "regular",
    });
    const statuses = market.listStatuses({ exchangeIds: ["XLON", "nowhere"], now: noon });
    expect(statuses).toMatchObject([{ exchangeId: "XLON", state: "closed" }]);
    expect(market.listStatuses({ exchangeIds: null, now: noon }).length).toBeGreaterThan(10);
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
    const takenMs: number[] = [];
    for (let i = 0; i < 2_000; i++) {
      const startedMs = performance.now();
      await ask();
      takenMs.push(performance.now() - startedMs);
    }
    // the median: a busy machine slows the mean, not what it costs
    expect(takenMs.sort((a, b) => a - b)[1_000]).toBeLessThan(0.2);
  });
});
