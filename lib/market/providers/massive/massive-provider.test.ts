import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { describeProviderFaults } from "@/lib/testing/providers/fault-suite";
import { type MassiveServerOptions, startMassiveServer } from "@/lib/testing/providers/massive-server";
import { type StandIn, type StandInRequest, startStandIn } from "@/lib/testing/providers/stand-in";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { createMassiveProvider } from "./massive-provider";

const apiKey = "massive-key-0123456789";
const signal = new AbortController().signal;
const now = new Date("2024-03-08T23:00:00Z");
const call = { now, signal, symbol: "ACME" };
const span = { from: "2024-03-04", to: "2024-03-08" };
let server: StandIn | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(options: Partial<MassiveServerOptions> = {}) {
  server = await startMassiveServer({ apiKey, ...options });
  return createMassiveProvider({ apiKey, baseUrl: server.url });
}

async function answerWith(answer: (request: StandInRequest) => { status?: number; body: unknown }) {
  server = await startStandIn(answer);
  return createMassiveProvider({ apiKey, baseUrl: server.url });
}

describeMarketProvider({
  name: "massive",
  create: async () => {
    const standIn = await startMassiveServer({ apiKey, pageSize: 2 });
    return {
      provider: createMassiveProvider({ apiKey, baseUrl: standIn.url }),
      close: () => standIn.close(),
    };
  },
  knownSymbol: "ACME",
  unknownSymbol: "ZZZZQ",
  ...span,
});

describeProviderFaults({
  name: "massive",
  create: (options) => createMassiveProvider({ apiKey, ...options }),
  knownSymbol: "ACME",
  secret: apiKey,
});

describe("massive's bars", () => {
  it("come from all pages, on the days of New York, with events in today's shares", async () => {
    const provider = await open({ pageSize: 2 });
    const result = await provider.history({ ...call, ...span });
    if (!result.ok) throw new Error(result.failure.detail);
    expect(result.value.bars.map(({ tradedOn, close }) => [tradedOn, close])).toEqual([
      ["2024-03-01", 50],
      ["2024-03-04", 52],
      ["2024-03-05", 51],
      ["2024-03-06", 52],
      ["2024-03-07", 54],
      ["2024-03-08", 53],
    ]);
    // half a dollar a share before a 2:1 split
    expect(result.value.events).toMatchObject([
      { tradedOn: "2024-03-05", value: 0.25 },
      { tradedOn: "2024-03-06", value: 2, label: "Split 2:1" },
    ]);
    expect(server?.log.filter((path) => path.startsWith("/v2/aggs"))).toHaveLength(3);
  });

  it("are not followed to another host", async () => {
    const provider = await open({ pageSize: 2, linksTo: "http://127.0.0.1:9" });
    expect(await provider.history({ ...call, ...span })).toMatchObject({
      ok: false,
      failure: { code: "bad_data" },
    });
  });

  it("ask for name and events once a day", async () => {
    const provider = await open();
    await provider.history({ ...call, ...span });
    await provider.history({ ...call, ...span });
    expect(server?.log).toHaveLength(5);
  });

  it("quote the last bar with the one before it, delayed while the session runs", async () => {
    const provider = await open({ status: "DELAYED" });
    const quote = { price: 53, tradedOn: "2024-03-08", previousClose: 54, previousOn: "2024-03-07" };
    expect(await provider.quote(call)).toMatchObject({
      ok: true,
      value: { ...quote, provenance: { freshness: "end_of_day", delayMinutes: null } },
    });
    expect(await provider.quote({ ...call, now: new Date("2024-03-08T18:00:00Z") })).toMatchObject({
      ok: true,
      value: {
        ...quote,
        provenance: { freshness: "delayed", delayMinutes: 15, asOf: "2024-03-08T18:00:00.000Z" },
      },
    });
  });

  it("are asked up to yesterday where the plan refuses the day that runs", async () => {
    const provider = await answerWith(({ path }) =>
      /\/2024-03-0[89]$/.test(path)
        ? { status: 403, body: { status: "NOT_AUTHORIZED", message: "the day is not over" } }
        : path.startsWith("/v2/aggs")
          ? { body: { status: "OK", results: [{ t: Date.parse("2024-03-07T05:00:00Z"), c: 54 }] } }
          : { body: { status: "OK", results: { ticker: "ACME", name: "Acme" } } },
    );
    for (let times = 0; times < 2; times++) {
      expect(await provider.quote(call)).toMatchObject({
        ok: true,
        value: { price: 54, tradedOn: "2024-03-07" },
      });
    }
    // refused, shorter, name; then shorter at once
    expect(server?.log).toHaveLength(4);
  });

  it("that begin long after the days asked are plan_required for a share listed before", async () => {
    const provider = await answerWith(({ path }) =>
      path.startsWith("/v2/aggs")
        ? { body: { status: "OK", results: [{ t: Date.parse("2024-03-07T05:00:00Z"), c: 54 }] } }
        : { body: { status: "OK", results: { ticker: "ACME", list_date: "1990-01-01" } } },
    );
    const answer = await provider.history({ ...call, from: "2015-01-01", to: span.to });
    expect(answer).toMatchObject({ ok: false, failure: { code: "plan_required" } });
  });
});

describe("massive's symbols", () => {
  it.each([
    ["BRK-B", "BRK.B"],
    ["BAC-PL", "BACpL"],
    ["^GSPC", "I:SPX"],
    ["BTC-USD", "X:BTCUSD"],
    ["EURUSD=X", "C:EURUSD"],
  ])("%s is asked for as %s", async (symbol, ticker) => {
    const provider = await answerWith(() => ({ body: { status: "OK", ticker: "OTHER", results: [] } }));
    expect(provider.mayKnow(symbol)).toBe(true);
    expect(await provider.quote({ ...call, symbol })).toMatchObject({ failure: { code: "bad_data" } });
    expect(decodeURIComponent(server?.log[0] ?? "")).toContain(`/ticker/${ticker}/range`);
  });

  it.each(["VOD.L", "GC=F", "^FTSE", "SIM:ACME"])("%s is not its", (symbol) => {
    expect(createMassiveProvider({ apiKey }).mayKnow(symbol)).toBe(false);
  });

  it("finds US listings and tells headlines with their links", async () => {
    const provider = await open();
    expect(await provider.search({ ...call, query: "rockets" })).toMatchObject({
      ok: true,
      value: [{ symbol: "ACME", exchange: "NYSE", kind: "equity" }],
    });
    expect(await provider.news?.(call)).toMatchObject({
      ok: true,
      value: {
        items: [{ title: "Acme flies", url: "https://news.example.com/acme", publisher: "The Example" }],
      },
    });
  });
});

describe("massive's errors", () => {
  it.each([
    [403, { status: "NOT_AUTHORIZED", message: "the span is not in the plan" }, "plan_required"],
    [401, { status: "ERROR", error: "Unknown API Key" }, "auth"],
    [429, { status: "ERROR", error: "the maximum requests per minute" }, "rate_limited"],
    [200, { status: "ERROR", error: "the maximum requests per minute" }, "rate_limited"],
    [404, { status: "NOT_FOUND", message: "Ticker not found." }, "not_found"],
    [200, { status: "ERROR", error: "something" }, "bad_data"],
    [200, { status: "ERROR", error: { code: 500 }, results: [] }, "bad_data"],
  ])("status %s with %j is %s", async (status, body, code) => {
    const provider = await answerWith(() => ({ status, body }));
    expect(await provider.quote(call)).toMatchObject({ ok: false, failure: { code } });
  });

  // reference/provider_error_shapes.json
  it.skipIf(!hasSharedData)("reads the reported shapes as they are meant", async () => {
    const text = readFileSync(`${sharedData}/reference/provider_error_shapes.json`, "utf8");
    const shapes: { case: string; http: number; body: unknown }[] = JSON.parse(text).polygon_massive;
    const ask = async (name: string, symbol = "AAPL") => {
      const shape = shapes.find((one) => one.case === name);
      const details = { body: { status: "OK", results: { ticker: symbol, name: symbol } } };
      const provider = await answerWith(({ path }) =>
        path.startsWith("/v2/aggs") ? { status: shape?.http, body: shape?.body } : details,
      );
      const result = await provider.quote({ ...call, symbol, now: new Date("2024-01-03T12:00:00Z") });
      await server?.close();
      return result;
    };
    expect(await ask("rate")).toMatchObject({ ok: false, failure: { code: "rate_limited" } });
    expect(await ask("delayed")).toMatchObject({ ok: false, failure: { code: "no_data" } });
    expect(await ask("aggs")).toMatchObject({ ok: true, value: { price: 185.92, tradedOn: "2024-01-01" } });
  });
});
