import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { describeProviderFaults } from "@/lib/testing/providers/fault-suite";
import { type StandIn, startStandIn } from "@/lib/testing/providers/stand-in";
import { startTwelveDataServer } from "@/lib/testing/providers/twelvedata-server";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { createTwelveDataProvider } from "./twelvedata-provider";

const apiKey = "twelvedata-key-0123456789";
const signal = new AbortController().signal;
const now = new Date("2024-03-08T23:00:00Z");
const call = { now, signal, symbol: "ACME" };
const span = { from: "2024-03-04", to: "2024-03-08" };
let server: StandIn | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(options: { events?: boolean } = {}) {
  server = await startTwelveDataServer({ apiKey, ...options });
  return createTwelveDataProvider({ apiKey, baseUrl: server.url });
}

async function answerWith(body: unknown, status = 200) {
  server = await startStandIn(() => ({ status, body }));
  return createTwelveDataProvider({ apiKey, baseUrl: server.url });
}

describeMarketProvider({
  name: "twelve data",
  create: async () => {
    const standIn = await startTwelveDataServer({ apiKey, events: true });
    return {
      provider: createTwelveDataProvider({ apiKey, baseUrl: standIn.url }),
      close: () => standIn.close(),
    };
  },
  knownSymbol: "ACME",
  unknownSymbol: "ZZZZQ",
  ...span,
});

describeProviderFaults({
  name: "twelve data",
  create: (options) => createTwelveDataProvider({ apiKey, ...options }),
  knownSymbol: "ACME",
  secret: apiKey,
});

describe("twelve data's figures", () => {
  it("come ascending as numbers, split-adjusted, with the dividend in today's shares", async () => {
    const provider = await open({ events: true });
    const result = await provider.history({ ...call, ...span });
    if (!result.ok) throw new Error(result.failure.detail);
    expect(result.value.bars.map(({ close }) => close)).toEqual([50, 52, 51, 52, 54, 53]);
    expect(result.value.events).toEqual([
      { tradedOn: "2024-03-05", kind: "dividend", value: 0.25, label: "Dividend 0.25 USD" },
      { tradedOn: "2024-03-06", kind: "split", value: 2, label: "Split 2:1" },
    ]);
    expect(result.value.bars.every(({ adjClose }) => adjClose === null)).toBe(true);
  });

  it("come without events where the plan has none, which is asked once", async () => {
    const provider = await open();
    for (const from of ["2024-03-04", "2024-03-05"]) {
      expect(await provider.history({ ...call, from, to: span.to })).toMatchObject({
        ok: true,
        value: { events: [] },
      });
    }
    expect(server?.log.filter((path) => path.startsWith("/splits"))).toHaveLength(1);
    expect(server?.log.filter((path) => path.startsWith("/dividends"))).toHaveLength(0);
  });

  it("quote with one request: the day of the close before it is the calendar's", async () => {
    const provider = await open();
    expect(await provider.quote(call)).toMatchObject({
      ok: true,
      value: {
        instrument: { name: "Acme Rockets Inc.", exchange: "NYSE" },
        price: 53,
        tradedOn: "2024-03-08",
        previousClose: 54,
        previousOn: "2024-03-07",
        provenance: { asOf: "2024-03-08T20:59:00.000Z", freshness: "end_of_day" },
      },
    });
    expect(server?.log).toHaveLength(1);
  });

  it("tell London's pence in pounds, and ask for the exchange by its code", async () => {
    const meta = {
      symbol: "OCDO",
      currency: "GBp",
      exchange: "LSE",
      mic_code: "XLON",
      exchange_timezone: "Europe/London",
    };
    const values = [
      { datetime: "2024-03-08", open: "450", high: "460.5", low: "441", close: "455.5", volume: "0" },
    ];
    const provider = await answerWith({ meta, values, status: "ok" });
    const result = await provider.history({ ...call, symbol: "OCDO.L", ...span });
    expect(result).toMatchObject({
      ok: true,
      value: {
        instrument: { symbol: "OCDO.L", currency: "GBP", timeZone: "Europe/London" },
        bars: [{ close: 4.555, high: 4.605, volume: null }],
      },
    });
    expect(server?.log[0]).toContain("symbol=OCDO&mic_code=XLON");
  });

  it("tell a pair in its second currency on the days of UTC", async () => {
    const meta = {
      symbol: "EUR/USD",
      currency_base: "Euro",
      currency_quote: "US Dollar",
      type: "Physical Currency",
    };
    const values = [
      { datetime: "2024-03-07", close: "1.0948" },
      { datetime: "2024-03-06", close: "1.0899" },
    ];
    const provider = await answerWith({ meta, values, status: "ok" });
    expect(await provider.history({ ...call, symbol: "EURUSD=X", ...span })).toMatchObject({
      ok: true,
      value: {
        instrument: { currency: "USD", timeZone: "UTC", kind: "fx" },
        bars: [{ close: 1.0899 }, { close: 1.0948 }],
      },
    });
  });

  it("leave out zeros, days without a close, doubles and days to come", async () => {
    const meta = { symbol: "ACME", currency: "USD", exchange_timezone: "America/New_York" };
    const row = (datetime: string, close: string | null, high = close) => ({
      datetime,
      close,
      high,
      low: "0",
    });
    const values = [
      row("2024-03-11", "60"),
      row("2024-03-08", "53", "52"),
      row("2024-03-07", "0.0000"),
      row("2024-03-06", null),
      row("2024-03-04", "52"),
      row("2024-03-05", "51"),
      row("2024-03-05", "51"),
    ];
    const provider = await answerWith({ meta, values });
    const result = await provider.history({ ...call, from: "2024-03-01", to: "2024-03-12" });
    if (!result.ok) throw new Error(result.failure.detail);
    expect(result.value.bars.map(({ tradedOn, close }) => [tradedOn, close])).toEqual([
      ["2024-03-04", 52],
      ["2024-03-05", 51],
      ["2024-03-08", 53],
    ]);
    // a high of 52 beside a close of 53 and a low of zero cannot be true
    expect(result.value.bars.at(-1)).toMatchObject({ high: null, low: null });
  });

  it("do not pass for a US listing what is listed elsewhere only", async () => {
    const meta = { symbol: "OCDO", currency: "GBp", exchange_timezone: "Europe/London" };
    const provider = await answerWith({ meta, values: [{ datetime: "2024-03-08", close: "455" }] });
    expect(await provider.history({ ...call, symbol: "OCDO", ...span })).toMatchObject({
      failure: { code: "not_found" },
    });
  });
});

describe("twelve data's earnings and search", () => {
  it("tells the next announcement as not confirmed, and by how much the last one came out over", async () => {
    const provider = await open();
    expect(await provider.earnings?.(call)).toMatchObject({
      ok: true,
      value: {
        next: {
          from: "2024-04-25",
          to: "2024-04-25",
          confirmed: false,
          time: "after_close",
          epsEstimate: 1.6,
        },
        // 2.10 on 2.00
        past: [{ announcedOn: "2024-01-25", epsActual: 2.1, surprisePct: expect.closeTo(5, 9) }],
      },
    });
  });

  it("names listings, pairs and coins as this house does", async () => {
    const hit = (symbol: string, rest: object) => ({ symbol, instrument_name: symbol, ...rest });
    const provider = await answerWith({
      status: "ok",
      data: [
        hit("BRK.B", {
          exchange_timezone: "America/New_York",
          instrument_type: "Common Stock",
          currency: "USD",
        }),
        hit("VOD", { exchange_timezone: "Europe/London", mic_code: "XLON", currency: "GBp" }),
        hit("BTC/USD", { instrument_type: "Digital Currency" }),
        hit("EUR/USD", { instrument_type: "Physical Currency" }),
        hit("ABC", { exchange_timezone: "Asia/Nowhere", mic_code: "XXXX" }),
      ],
    });
    const result = await provider.search({ now, signal, query: "anything" });
    if (!result.ok) throw new Error(result.failure.detail);
    expect(result.value.map(({ symbol, currency }) => [symbol, currency])).toEqual([
      ["BRK-B", "USD"],
      ["VOD.L", "GBP"],
      ["BTC-USD", "USD"],
      ["EURUSD=X", "USD"],
    ]);
  });
});

describe("twelve data's errors in the body of a 200", () => {
  it.each([
    [429, "the credits of this minute are used, a larger plan has more", "rate_limited"],
    [401, "the key is incorrect", "auth"],
    [403, "only with a larger plan", "plan_required"],
    [404, "this symbol is available with another plan", "plan_required"],
    [404, "the symbol parameter is missing or invalid", "not_found"],
    [400, "the symbol was not found: QQQQQ", "not_found"],
    [400, "No data is available on the dates", "no_data"],
    [400, "interval is wrong", "bad_data"],
    [500, "internal", "bad_data"],
  ])("code %s, %s: %s", async (code, message, expected) => {
    const provider = await answerWith({ code, message, status: "error" });
    expect(await provider.quote(call)).toMatchObject({ ok: false, failure: { code: expected } });
    expect(await provider.history({ ...call, ...span })).toMatchObject({
      ok: false,
      failure: { code: expected },
    });
  });

  // reference/provider_error_shapes.json
  it.skipIf(!hasSharedData)("reads the reported shapes as they are meant", async () => {
    const text = readFileSync(`${sharedData}/reference/provider_error_shapes.json`, "utf8");
    const shapes: { http: number; body: { status: string }; expect: string }[] = JSON.parse(text).twelvedata;
    for (const shape of shapes.filter(({ body }) => body.status === "error")) {
      const provider = await answerWith(shape.body, shape.http);
      const result = await provider.quote(call);
      expect(result).toMatchObject({ ok: false, failure: { code: shape.expect } });
      await server?.close();
    }
    const series = shapes.find(({ body }) => body.status === "ok");
    const provider = await answerWith(series?.body);
    const history = await provider.history({ ...call, symbol: "AAPL", from: "2024-01-02", to: "2024-01-03" });
    expect(history).toMatchObject({
      ok: true,
      value: { bars: [{ tradedOn: "2024-01-02", close: 185.64 }, { close: 184.25 }] },
    });
  });
});
