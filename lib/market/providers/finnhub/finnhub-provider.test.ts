import { afterEach, describe, expect, it } from "vitest";
import { earningsSchema, fundamentalsSchema } from "@/lib/contract/company/company-data";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { describeProviderFaults } from "@/lib/testing/providers/fault-suite";
import { type FinnhubExtras, startFinnhubServer } from "@/lib/testing/providers/finnhub-server";
import type { StandIn } from "@/lib/testing/providers/stand-in";
import { createMarket } from "../../chain";
import { createFinnhubProvider } from "./finnhub-provider";

const apiKey = "finnhub-key-7f3a";
const at = { symbol: "ACME", now: new Date("2024-03-08T23:00:00Z"), signal: new AbortController().signal };
const span = { from: "2024-03-04", to: "2024-03-08" };
let server: StandIn | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
async function open(extras: FinnhubExtras = {}, freePlan = false) {
  server = await startFinnhubServer({ apiKey, extras, freePlan });
  return createFinnhubProvider({ apiKey, baseUrl: server.url });
}

describeMarketProvider({
  name: "finnhub",
  create: async () => {
    const own = await startFinnhubServer({ apiKey });
    return { provider: createFinnhubProvider({ apiKey, baseUrl: own.url }), close: () => own.close() };
  },
  knownSymbol: "ACME",
  unknownSymbol: "ZZZZ",
  ...span,
});

describeProviderFaults({
  name: "finnhub",
  create: (options) => createFinnhubProvider({ ...options, apiKey }),
  knownSymbol: "ACME",
  secret: apiKey,
});

describe("finnhub's prices", () => {
  it("tells the close before with the day of the session before, Thursday's 54 for Friday's 53", async () => {
    const provider = await open();
    expect(await provider.quote(at)).toMatchObject({
      ok: true,
      value: {
        price: 53,
        tradedOn: "2024-03-08",
        previousClose: 54,
        previousOn: "2024-03-07",
        volume: null,
        instrument: { name: "Acme Rockets Inc.", exchange: "NASDAQ", currency: "USD" },
        provenance: { asOf: "2024-03-08T21:00:00.000Z", freshness: "end_of_day" },
      },
    });
    // the key goes in a header and stands in no address
    expect(server?.log.join()).not.toContain(apiKey);
  });

  it("is held to the running session: Friday's price at noon on Monday leaves the market as stale", async () => {
    const market = createMarket({ providers: [await open()] });
    const told = await market.quote({ ...at, now: new Date("2024-03-11T16:00:00Z") });
    const provenance = { session: "regular", staleReason: expect.stringContaining("Mar 8") };
    expect(told).toMatchObject({ ok: true, value: { tradedOn: "2024-03-08", provenance } });
  });

  it("never tells the zeros of an unknown symbol as a price", async () => {
    const provider = await open();
    expect(await provider.quote({ ...at, symbol: "ZZZZ" })).toMatchObject({ failure: { code: "not_found" } });
  });

  it("says plan_required for candles that the free plan does not have, so that another source is asked", async () => {
    const provider = await open({}, true);
    expect(await provider.history({ ...at, ...span })).toMatchObject({ failure: { code: "plan_required" } });
    expect((await provider.quote(at)).ok).toBe(true);
  });

  it("says auth for a key that is refused", async () => {
    await open();
    const provider = createFinnhubProvider({ apiKey: "other", baseUrl: server?.url ?? "" });
    expect(await provider.quote(at)).toMatchObject({ failure: { code: "auth" } });
  });

  it("is not asked for listings abroad, whose prices may be in pence, nor for anything but shares", async () => {
    const provider = await open();
    for (const symbol of ["VOD.L", "^GSPC", "EURUSD=X", "SIM:ORBT"]) {
      expect(await provider.mayKnow(symbol)).toBe(false);
      expect(await provider.quote({ ...at, symbol })).toMatchObject({ failure: { code: "not_found" } });
    }
    expect(server?.log).toEqual([]);
  });

  it("finds US listings only, with a class of shares written our way", async () => {
    const result = [
      { symbol: "BRK.B", description: "BERG HOLDING-CL B", type: "Common Stock" },
      { symbol: "BRK.MX", description: "BERG HOLDING", type: "Common Stock" },
      { symbol: "BRKW", description: "BERG WARRANT", type: "Equity WRT" },
    ];
    const found = await (await open({ search: { count: 3, result } })).search({ ...at, query: "berg" });
    expect(found.ok && found.value.map(({ symbol }) => symbol)).toEqual(["BRK-B"]);
  });
});

describe("finnhub's company data", () => {
  it("tells quarters with the day of the announcement, and the next one as an estimate", async () => {
    const provider = await open({
      "stock/earnings": [
        { period: "2023-09-30", year: 2023, quarter: 3, actual: 1, estimate: 0, symbol: "ACME" },
        { period: "2023-12-31", year: 2023, quarter: 4, actual: 2.1, estimate: 2, symbol: "ACME" },
      ],
      "calendar/earnings": {
        earningsCalendar: [
          {
            date: "2024-05-02",
            year: 2024,
            quarter: 1,
            hour: "amc",
            epsActual: null,
            epsEstimate: 2.2,
            symbol: "ACME",
          },
          {
            date: "2024-02-01",
            year: 2023,
            quarter: 4,
            hour: "bmo",
            epsActual: 2.1,
            epsEstimate: 2,
            symbol: "ACME",
          },
        ],
      },
    });
    const result = await provider.earnings?.(at);
    if (!result?.ok) throw new Error(result?.failure.detail);
    expect(earningsSchema.safeParse(result.value).error).toBeUndefined();
    expect(result.value).toMatchObject({
      currency: "USD",
      next: { from: "2024-05-02", to: "2024-05-02", confirmed: false, time: "after_close", epsEstimate: 2.2 },
      past: [
        { announcedOn: "2024-02-01", quarterEndsOn: "2023-12-31", epsActual: 2.1 },
        { announcedOn: null, quarterEndsOn: "2023-09-30", surprisePct: null },
      ],
    });
    expect(result.value.past[0]?.surprisePct).toBeCloseTo(5, 9); // 2.1 / 2 - 1
  });

  const report = (told: object, items: object) => ({
    year: 2023,
    quarter: 0,
    form: "10-K",
    startDate: "2023-01-01 00:00:00",
    endDate: "2023-12-31 00:00:00",
    filedDate: "2024-02-10 00:00:00",
    report: items,
    ...told,
  });
  const item = (concept: string, value: unknown, unit = "usd") => ({ concept, value, unit, label: concept });
  const statements = {
    ic: [
      item("us-gaap_Revenues", 100),
      item("us-gaap_CostOfRevenue", 60),
      item("us-gaap_NetIncomeLoss", "N/A"),
    ],
    cf: [
      item("us-gaap_NetCashProvidedByUsedInOperatingActivities", 30),
      item("us-gaap_PaymentsToAcquirePropertyPlantAndEquipment", 12),
    ],
    bs: [item("us-gaap_Assets", 500)],
  };

  it("tells reports as filed, and ratios in our units: millions as units, percent as percent, zero as none", async () => {
    const provider = await open({
      "stock/financials-reported": {
        data: [report({}, statements), report({ filedDate: "2024-02-01" }, {})],
      },
      "stock/metric": {
        metric: {
          marketCapitalization: 662.5,
          peTTM: 20,
          beta: 1.1,
          dividendYieldIndicatedAnnual: 0,
          "52WeekHigh": 60,
        },
      },
    });
    const result = await provider.fundamentals?.(at);
    if (!result?.ok) throw new Error(result?.failure.detail);
    expect(fundamentalsSchema.safeParse(result.value).error).toBeUndefined();
    expect(result.value.annual).toEqual([
      {
        endsOn: "2023-12-31",
        period: "FY",
        fiscalYear: 2023,
        filedOn: "2024-02-10",
        form: "10-K",
        // 100 - 60 and 30 - 12
        derived: ["grossProfit", "freeCashFlow"],
        values: {
          revenue: 100,
          costOfRevenue: 60,
          grossProfit: 40,
          operatingCashFlow: 30,
          capitalExpenditure: 12,
          freeCashFlow: 18,
          totalAssets: 500,
        },
      },
    ]);
    expect(result.value.valuation).toMatchObject({
      marketCap: 662_500_000,
      sharesOutstanding: 12_500_000,
      peTrailing: 20,
      dividendYieldPct: null,
      fiftyTwoWeekHigh: 60,
      industry: "Aerospace",
    });
  });

  it("leaves out a quarterly report that reaches back to the year's start", async () => {
    const half = { quarter: 2, form: "10-Q", startDate: "2023-01-01", endDate: "2023-06-30" };
    const first = { quarter: 1, form: "10-Q", startDate: "2023-01-01", endDate: "2023-03-31" };
    const data = [report(half, statements), report(first, statements)];
    const result = await (await open({ "stock/financials-reported": { data } })).fundamentals?.(at);
    expect(result?.ok && result.value.quarterly.map(({ period, endsOn }) => [period, endsOn])).toEqual([
      ["Q1", "2023-03-31"],
    ]);
  });

  it("does not tell ratios that mix a listing in dollars with reports in yuan", async () => {
    const provider = await open({
      "stock/profile2": { name: "Acme", currency: "CNY", shareOutstanding: 2 },
      "stock/financials-reported": { data: [report({}, { ic: [item("ifrs-full_Revenue", 900, "cny")] })] },
      "stock/metric": {
        metric: { marketCapitalization: 1_900, peTTM: 2, dividendPerShareTTM: 7, beta: 0.5 },
      },
    });
    expect(await provider.fundamentals?.(at)).toMatchObject({
      value: {
        currency: "CNY",
        annual: [{ values: { revenue: 900 } }],
        valuation: { marketCap: null, peTrailing: null, dividendRate: null, beta: 0.5 },
      },
    });
  });

  it("says not_found for a symbol it answers zeros for, and no_data for one it knows", async () => {
    const provider = await open();
    for (const ask of [provider.fundamentals, provider.earnings, provider.news]) {
      expect(await ask?.({ ...at, symbol: "ZZZZ" })).toMatchObject({ failure: { code: "not_found" } });
      expect(await ask?.(at)).toMatchObject({ failure: { code: "no_data" } });
    }
  });

  it("tells headlines newest first, without those that lack a time or a web address", async () => {
    const seconds = (text: string) => Date.parse(text) / 1_000;
    const news = await (
      await open({
        "company-news": [
          {
            headline: "Older",
            source: "Wire",
            url: "https://a.example/1",
            datetime: seconds("2024-03-06T10:00:00Z"),
          },
          {
            headline: "Newer",
            source: "Wire",
            url: "https://a.example/2",
            datetime: seconds("2024-03-08T10:00:00Z"),
          },
          { headline: "No time", source: "Wire", url: "https://a.example/3", datetime: 0 },
          {
            headline: "Odd",
            source: "Wire",
            url: "javascript:alert(1)",
            datetime: seconds("2024-03-08T10:00:00Z"),
          },
        ],
      })
    ).news?.(at);
    expect(news?.ok && news.value.items.map(({ title }) => title)).toEqual(["Newer", "Older"]);
  });
});
