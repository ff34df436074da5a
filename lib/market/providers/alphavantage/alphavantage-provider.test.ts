import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { startAlphaVantageServer } from "@/lib/testing/providers/alphavantage-server";
import { describeProviderFaults } from "@/lib/testing/providers/fault-suite";
import { acme } from "@/lib/testing/providers/sample-listing";
import { type StandIn, startStandIn } from "@/lib/testing/providers/stand-in";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { createAlphaVantageProvider } from "./alphavantage-provider";

const apiKey = "ALPHAVANTAGEKEY0123456789";
const signal = new AbortController().signal;
const now = new Date("2024-03-08T23:00:00Z");
const call = { now, signal, symbol: "ACME" };
const span = { from: "2024-03-04", to: "2024-03-08" };
let server: StandIn | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(options: Partial<Parameters<typeof startAlphaVantageServer>[0]> = {}) {
  server = await startAlphaVantageServer({ apiKey, ...options });
  return createAlphaVantageProvider({ apiKey, baseUrl: server.url, spacingMs: 0 });
}

async function answerWith(body: unknown) {
  server = await startStandIn(() => ({ body }));
  return createAlphaVantageProvider({ apiKey, baseUrl: server.url, spacingMs: 0 });
}

for (const premium of [false, true]) {
  describeMarketProvider({
    name: `alpha vantage ${premium ? "with a premium plan" : "with the free plan"}`,
    create: async () => {
      const standIn = await startAlphaVantageServer({ apiKey, premium });
      return {
        provider: createAlphaVantageProvider({ apiKey, baseUrl: standIn.url, spacingMs: 0 }),
        close: () => standIn.close(),
      };
    },
    knownSymbol: "ACME",
    unknownSymbol: "ZZZZQ",
    ...span,
  });
}

describeProviderFaults({
  name: "alpha vantage",
  create: (options) => createAlphaVantageProvider({ apiKey, spacingMs: 0, ...options }),
  knownSymbol: "ACME",
  secret: apiKey,
});

describe("alpha vantage's figures", () => {
  it("are split-adjusted with a premium plan, their dividend too", async () => {
    const provider = await open({ premium: true });
    const result = await provider.history({ ...call, ...span });
    if (!result.ok) throw new Error(result.failure.detail);
    expect(result.value.bars.map(({ close }) => close)).toEqual([50, 52, 51, 52, 54, 53]);
    expect(result.value.events).toMatchObject([{ value: 0.25 }, { value: 2 }]);
    expect(result.value.provenance.adjustment).toBe("split");
  });

  it("are as traded with the free plan and say so; the premium endpoint is tried once", async () => {
    const provider = await open();
    for (let times = 0; times < 2; times++) {
      expect(await provider.history({ ...call, ...span })).toMatchObject({
        ok: true,
        value: {
          bars: [{ close: 100 }, { close: 104 }, {}, { close: 52 }, {}, {}],
          provenance: { adjustment: "raw" },
        },
      });
    }
    expect(server?.log.filter((path) => path.includes("DAILY_ADJUSTED"))).toHaveLength(1);
  });

  it("are plan_required for a span beyond the newest 100 sessions, never a shorter answer", async () => {
    const provider = await open();
    expect(await provider.history({ ...call, from: "2022-03-04", to: span.to })).toMatchObject({
      failure: { code: "plan_required" },
    });
  });

  it("quote with one request: the day of the close before it is the calendar's", async () => {
    const provider = await open();
    expect(await provider.quote(call)).toMatchObject({
      ok: true,
      value: {
        price: 53,
        tradedOn: "2024-03-08",
        previousClose: 54,
        previousOn: "2024-03-07",
        volume: 2_100,
      },
    });
    expect(server?.log).toHaveLength(1);
  });

  it("tell London's pence in pounds, by the currency of a search", async () => {
    const provider = await open({ listings: [{ ...acme, symbol: "ACME.LON" }] });
    expect(await provider.quote({ ...call, symbol: "ACME.L" })).toMatchObject({
      ok: true,
      value: { instrument: { symbol: "ACME.L", currency: "GBP", timeZone: "Europe/London" }, price: 0.53 },
    });
  });

  it("keep the pause between two requests that the free plan asks for", async () => {
    server = await startAlphaVantageServer({ apiKey });
    const provider = createAlphaVantageProvider({ apiKey, baseUrl: server.url, spacingMs: 120 });
    const startedMs = performance.now();
    await Promise.all([provider.quote(call), provider.quote(call), provider.quote(call)]);
    expect(performance.now() - startedMs).toBeGreaterThanOrEqual(235);
  });
});

describe("alpha vantage's company figures", () => {
  it("tells statements by fiscal period, with texts for nothing as missing", async () => {
    const provider = await open();
    const result = await provider.fundamentals?.(call);
    if (!result?.ok) throw new Error("no answer");
    const { annual, quarterly, valuation, currency } = result.value;
    expect(currency).toBe("USD");
    // 220 from operations less 70 of investment
    expect(annual).toMatchObject([
      {
        endsOn: "2023-09-30",
        period: "FY",
        derived: ["freeCashFlow"],
        values: { revenue: 1_000, freeCashFlow: 150 },
      },
    ]);
    expect(annual[0]?.values.researchAndDevelopment ?? null).toBeNull();
    // the year ends in September, so December ends the first quarter
    expect(quarterly).toMatchObject([
      { endsOn: "2023-12-31", period: "Q1", derived: [], values: { revenue: 280 } },
    ]);
    expect(valuation).toMatchObject({ marketCap: 1_000_000, peForward: null, beta: null });
    expect(valuation?.dividendYieldPct).toBeCloseTo(0.41, 9);
  });

  it("tells announced results with their surprise, missing where there was no estimate", async () => {
    const provider = await open();
    expect(await provider.earnings?.(call)).toMatchObject({
      ok: true,
      value: {
        next: null,
        past: [
          { announcedOn: "2024-01-25", quarterEndsOn: "2023-12-31", surprisePct: expect.closeTo(5, 9) },
          { announcedOn: "2023-10-26", epsEstimate: null, surprisePct: null },
        ],
      },
    });
  });

  it("says not_found for a company it answers with an empty object for", async () => {
    const provider = await open();
    expect(await provider.fundamentals?.({ ...call, symbol: "ZZZZQ" })).toMatchObject({
      failure: { code: "not_found" },
    });
  });
});

describe("alpha vantage's errors with status 200", () => {
  it.each([
    [
      {
        Information: `The key ${apiKey} reached its rate limit of 25 requests per day, see the premium plans`,
      },
      "rate_limited",
    ],
    [{ Information: "Please spread your requests, 1 request per second" }, "rate_limited"],
    [{ Information: "This is a premium endpoint" }, "plan_required"],
    [{ Information: "The demo key is for trying out, please claim your own" }, "auth"],
    [{ Note: "The call frequency is 5 calls per minute" }, "rate_limited"],
    [{ "Error Message": "Invalid API call." }, "not_found"],
    [{ "Error Message": "the parameter apikey is invalid or missing." }, "auth"],
    [{ "Global Quote": {} }, "not_found"],
    [{}, "not_found"],
  ])("%j is %s, told without the key", async (body, code) => {
    const provider = await answerWith(body);
    for (const result of [await provider.quote(call), await provider.history({ ...call, ...span })]) {
      expect(result).toMatchObject({ ok: false, failure: { code } });
      expect(JSON.stringify(result)).not.toContain(apiKey);
    }
  });

  // reference/provider_error_shapes.json: each names the codes that are right
  it.skipIf(!hasSharedData)("reads the reported shapes as they are meant", async () => {
    const text = readFileSync(`${sharedData}/reference/provider_error_shapes.json`, "utf8");
    const shapes: { body: unknown; expect: string }[] = JSON.parse(text).alphavantage;
    for (const shape of shapes) {
      const provider = await answerWith(shape.body);
      const result = await provider.quote(call);
      if (result.ok) throw new Error("answered");
      expect(shape.expect.replace("premium", "plan_required")).toContain(result.failure.code);
      await server?.close();
    }
  });
});
