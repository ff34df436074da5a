import { readdirSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import {
  type ReplayMode,
  startYahooReplay,
  type YahooReplay,
  type YahooReplayOptions,
} from "@/lib/testing/yahoo/yahoo-replay";
import { createYahooProvider } from "./yahoo-provider";

const recorded = `${sharedData}/yahoo`;
const signal = new AbortController().signal;
const now = new Date("2025-02-24T12:00:00Z");
let replay: YahooReplay | undefined;

async function open(options: YahooReplayOptions, timeoutMs?: number) {
  replay = await startYahooReplay(options);
  return createYahooProvider({ baseUrl: replay.url, timeoutMs });
}
afterEach(async () => {
  await replay?.close();
  replay = undefined;
});

// Four sessions of an invented company, Friday to Wednesday.
const acme = {
  symbol: "ACME",
  name: "Acme Rockets Inc.",
  rows: [
    { on: "2024-03-01", open: 9, high: 11, low: 8.5, close: 10, volume: 100, adjClose: 9.8 },
    { on: "2024-03-04", open: 10, high: 12, low: 10, close: 12, volume: 300, adjClose: 11.9 },
    { on: "2024-03-05", open: 12, high: 12.5, low: 11, close: 11, volume: 200, adjClose: 11 },
    { on: "2024-03-06", open: 11, high: 13, low: 11, close: 13, volume: 400, adjClose: 13 },
  ],
  dividends: [{ on: "2024-03-05", amount: 0.1 }],
  splits: [{ on: "2024-03-06", numerator: 3, denominator: 2 }],
};
const at = {
  symbol: "ACME",
  from: "2024-03-04",
  to: "2024-03-06",
  now: new Date("2024-03-07T12:00:00Z"),
  signal,
};

describeMarketProvider({
  name: "yahoo on made-up answers",
  create: async () => {
    const server = await startYahooReplay({ fixtures: [acme] });
    return { provider: createYahooProvider({ baseUrl: server.url }), close: () => server.close() };
  },
  knownSymbol: "ACME",
  unknownSymbol: "ZZZZQ",
  from: "2024-03-04",
  to: "2024-03-06",
});

describe.skipIf(!hasSharedData)("yahoo on recorded answers", () => {
  describeMarketProvider({
    name: "yahoo on the recorded MSFT",
    create: async () => {
      const server = await startYahooReplay({ dir: recorded });
      return { provider: createYahooProvider({ baseUrl: server.url }), close: () => server.close() };
    },
    knownSymbol: "MSFT",
    unknownSymbol: "ZZZZQ",
    from: "2021-02-01",
    to: "2022-01-31",
  });

  it("tells AAPL after its 2020 split with the closes, dividend and split of the reference", async () => {
    const provider = await open({ dir: recorded });
    const result = await provider.history({
      symbol: "AAPL",
      from: "2020-08-31",
      to: "2020-11-07",
      now,
      signal,
    });
    if (!result.ok) throw new Error(result.failure.detail);
    const { bars, events, provenance } = result.value;
    // reference/yahoo_expected.json, chart-AAPL-2020-08-31-to-2020-11-07.json
    expect(bars).toHaveLength(49);
    expect(bars[0]).toMatchObject({ tradedOn: "2020-08-31", close: 129.0399932861328 });
    expect(bars.at(-1)).toMatchObject({ tradedOn: "2020-11-06", close: 118.69000244140625 });
    expect(events).toEqual([
      { tradedOn: "2020-08-31", kind: "split", value: 4, label: "Split 4:1" },
      { tradedOn: "2020-11-06", kind: "dividend", value: 0.205, label: "Dividend 0.205 USD" },
    ]);
    expect(provenance).toMatchObject({
      adjustment: "split",
      freshness: "end_of_day",
      asOf: "2020-11-06T21:00:00.000Z",
    });
  });

  it("tells a London price in pounds: 1259.5 pence are 12.595 GBP", async () => {
    const provider = await open({ dir: recorded });
    const result = await provider.history({
      symbol: "OCDO.L",
      from: "2020-01-01",
      to: "2020-01-03",
      now,
      signal,
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        instrument: { currency: "GBP", timeZone: "Europe/London" },
        bars: [{ tradedOn: "2020-01-02", close: 12.595 }],
      },
    });
    const quote = await provider.quote({ symbol: "OCDO.L", now, signal });
    expect(quote).toMatchObject({ ok: true, value: { price: 3.053, instrument: { currency: "GBP" } } });
  });

  it("answers every recorded chart with values or a typed failure, and writes nothing to the console", async () => {
    const write = vi.spyOn(console, "log");
    const outcomes: Record<string, string> = {};
    for (const file of readdirSync(recorded).filter(
      (name) => /chart/.test(name) && !/interval-1m/.test(name),
    )) {
      const provider = await open({ dir: recorded, files: [file] });
      const symbol = /(AAPL|AMZN|BABA|MSFT|NVDA|OCDO\.L)/.exec(file)?.[1] ?? "AAPL";
      const result = await provider.history({ symbol, from: "2020-01-01", to: "2025-02-20", now, signal });
      outcomes[file] = result.ok ? `${result.value.bars.length} bars` : result.failure.code;
      await replay?.close();
    }
    expect(outcomes).toEqual({
      "chart-AAPL-2020-01-01-to-2020-01-03.json": "1 bars",
      "chart-AAPL-2020-08-31-to-2020-11-07.json": "49 bars",
      "chart-AAPL.json": "1 bars",
      "chart-AMZN-2020-01-01-to-2020-01-03.json": "1 bars",
      "chart-BABA-2020-01-01-to-2020-01-03.json": "1 bars",
      "chart-OCDO.L-2020-01-01-to-2020-01-03.json": "1 bars",
      "chart-notimestamp-quotes-length.fake.json": "bad_data",
      "chart-notimestamp-weird-quote.fake.json": "bad_data",
      "historical-via-chart-MSFT-dividends-2021-02-01-to-2022-01-31.csv.json": "252 bars",
      "historical-via-chart-NVDA-split-2021-02-01-to-2022-01-31.csv.json": "252 bars",
    });
    expect(write).not.toHaveBeenCalled();
    write.mockRestore();
  });

  it("finds instruments with currency and zone, and refuses a search answer of another form", async () => {
    const provider = await open({ dir: recorded });
    expect(await provider.search({ query: "OCDO.L", now, signal })).toMatchObject({
      ok: true,
      value: [
        {
          symbol: "OCDO.L",
          name: "Ocado Group plc",
          currency: "GBP",
          timeZone: "Europe/London",
          kind: "equity",
        },
      ],
    });
    await replay?.close();
    const odd = await open({ dir: recorded, files: ["search-badResult.fake.json"] });
    expect(await odd.search({ query: "AAPL", now, signal })).toMatchObject({
      ok: false,
      failure: { code: "bad_data" },
    });
  });
});

describe("yahoo's faults come back as typed failures", () => {
  const faults: [ReplayMode, string][] = [
    ["429", "rate_limited"],
    ["500", "bad_data"],
    ["html200", "bad_data"],
    ["truncated", "bad_data"],
    ["hang", "timeout"],
    ["slow", "timeout"],
  ];
  it.each(faults)(
    "%s is %s, without an address in its detail and without console output",
    async (mode, code) => {
      const write = vi.spyOn(console, "log");
      const provider = await open({ fixtures: [acme], mode }, 300);
      for (const result of [
        await provider.history(at),
        await provider.quote(at),
        await provider.search({ ...at, query: "acme" }),
      ]) {
        expect(result).toMatchObject({ ok: false, failure: { code, sourceId: "yahoo" } });
        if (!result.ok) expect(result.failure.detail).not.toMatch(/http:|127\.0\.0\.1|<|\{/);
      }
      expect(write).not.toHaveBeenCalled();
      write.mockRestore();
    },
  );

  it("passes on how long the source asks to wait", async () => {
    const provider = await open({ fixtures: [acme], mode: "429" });
    expect(await provider.history(at)).toMatchObject({ failure: { retryAfterMs: 7_000 } });
  });

  it("is offline when nobody answers at the address", async () => {
    const provider = await open({ fixtures: [acme] });
    await replay?.close();
    expect(await provider.history(at)).toMatchObject({ ok: false, failure: { code: "offline" } });
    const unresolved = createYahooProvider({ baseUrl: "http://no-such-host.invalid" });
    expect(await unresolved.history(at)).toMatchObject({ ok: false, failure: { code: "offline" } });
  });

  it("recovers on the next call once the source is well again", async () => {
    const provider = await open({ fixtures: [acme], mode: "500" });
    expect((await provider.history(at)).ok).toBe(false);
    replay?.setMode("ok");
    expect((await provider.history(at)).ok).toBe(true);
  });

  it("throws at once when the caller aborts a call that hangs", async () => {
    const provider = await open({ fixtures: [acme], mode: "hang" });
    const stop = new AbortController();
    const started = performance.now();
    const pending = provider.history({ ...at, signal: stop.signal });
    setTimeout(() => stop.abort(new Error("stopped")), 30);
    await expect(pending).rejects.toThrow("stopped");
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("never sends a symbol of another form over the network", async () => {
    const provider = await open({ fixtures: [acme] });
    for (const symbol of ["SIM:ORBT", "../v1/test", "A B", "A?b=c", ""]) {
      expect(await provider.history({ ...at, symbol })).toMatchObject({ failure: { code: "not_found" } });
      expect(await provider.mayKnow(symbol)).toBe(false);
    }
    expect(replay?.log).toEqual([]);
  });
});

describe("yahoo's rows become bars", () => {
  it("puts the close before the span first, and adds events inside it", async () => {
    const provider = await open({ fixtures: [acme] });
    expect(await provider.history(at)).toMatchObject({
      ok: true,
      value: {
        bars: [
          { tradedOn: "2024-03-01", close: 10, adjClose: 9.8 },
          { tradedOn: "2024-03-04", volume: 300 },
          { tradedOn: "2024-03-05" },
          { tradedOn: "2024-03-06", open: 11, high: 13, low: 11, close: 13 },
        ],
        events: [
          { tradedOn: "2024-03-05", kind: "dividend", value: 0.1 },
          { tradedOn: "2024-03-06", kind: "split", value: 1.5, label: "Split 3:2" },
        ],
      },
    });
    // asked from ten days before the span
    expect(replay?.log[0]).toContain(`period1=${Date.parse("2024-02-23T00:00:00Z") / 1000}`);
  });

  it("takes the previous close from the last two sessions and not from the range's start", async () => {
    const provider = await open({ fixtures: [{ ...acme, price: 13 }] });
    expect(await provider.quote(at)).toMatchObject({
      ok: true,
      value: { price: 13, tradedOn: "2024-03-06", previousClose: 11, previousOn: "2024-03-05" },
    });
  });

  it("is delayed by 15 minutes while the session runs, and end of day afterwards", async () => {
    const provider = await open({ fixtures: [acme] });
    const during = await provider.quote({ ...at, now: new Date("2024-03-06T18:00:00Z") });
    expect(during).toMatchObject({ value: { provenance: { freshness: "delayed", delayMinutes: 15 } } });
    expect(await provider.quote(at)).toMatchObject({
      value: { provenance: { freshness: "end_of_day", delayMinutes: null } },
    });
  });

  it("drops rows without a close, and a few with zero, but does not trust an answer with many", async () => {
    const days = ["04", "05", "06", "07", "08", "11", "12"].map((day) => `2024-03-${day}`);
    const rows = (closes: (number | null)[]) =>
      closes.map((close, index) => ({ on: days[index] ?? "", close }));
    const span = { ...at, to: "2024-03-12" };
    const few = await open({ fixtures: [{ symbol: "ACME", rows: rows([1, null, 0, 4, -1, 6]) }] });
    const result = await few.history(span);
    expect(result.ok && result.value.bars.map((bar) => bar.close)).toEqual([1, 4, 6]);
    await replay?.close();
    const many = await open({ fixtures: [{ symbol: "ACME", rows: rows([1, 0, 0, 0, 0, 6]) }] });
    expect(await many.history(span)).toMatchObject({ failure: { code: "bad_data" } });
  });

  it("gives a bar the day of the exchange's zone: 23:00 UTC is the next day in Sydney", async () => {
    const rows = [{ on: "2024-03-03", close: 5, atMs: Date.parse("2024-03-03T23:00:00Z") }];
    const provider = await open({
      fixtures: [{ symbol: "ACME", rows, timeZone: "Australia/Sydney", currency: "AUD" }],
    });
    const result = await provider.history(at);
    expect(result.ok && result.value.bars.map((bar) => bar.tradedOn)).toEqual(["2024-03-04"]);
  });

  it("keeps one bar a day when Yahoo repeats the running session, and takes the later row", async () => {
    const rows = [
      { on: "2024-03-06", close: 13 },
      { on: "2024-03-06", close: 13.4, atMs: Date.parse("2024-03-06T18:00:00Z") },
    ];
    const provider = await open({ fixtures: [{ symbol: "ACME", rows }] });
    const result = await provider.history(at);
    expect(result.ok && result.value.bars).toHaveLength(1);
    expect(result.ok && result.value.bars[0]?.close).toBe(13.4);
  });

  it("knows no volume where the whole column is zero", async () => {
    const rows = [
      { on: "2024-03-05", close: 1.1, volume: 0 },
      { on: "2024-03-06", close: 1.2, volume: 0 },
    ];
    const provider = await open({ fixtures: [{ symbol: "ACME", rows, instrumentType: "CURRENCY" }] });
    const result = await provider.history(at);
    expect(result.ok && result.value.bars.map((bar) => bar.volume)).toEqual([null, null]);
  });

  it("divides pence dividends too", async () => {
    const provider = await open({
      fixtures: [{ ...acme, currency: "GBp", dividends: [{ on: "2024-03-05", amount: 12 }] }],
    });
    expect(await provider.history(at)).toMatchObject({
      value: {
        events: [
          { value: 0.12, label: "Dividend 0.12 GBP" },
          { kind: "split", value: 1.5 },
        ],
      },
    });
  });
});
