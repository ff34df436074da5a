import { afterEach, describe, expect, it } from "vitest";
import { earningsSchema, fundamentalsSchema } from "@/lib/contract/company/company-data";
import type { YahooCompany, YahooStatementLine } from "@/lib/testing/yahoo/yahoo-company-body";
import {
  startYahooReplay,
  type YahooReplay,
  type YahooReplayOptions,
} from "@/lib/testing/yahoo/yahoo-replay";
import { createYahooProvider } from "../yahoo-provider";

const at = { symbol: "ACME", now: new Date("2024-03-07T15:00:00Z"), signal: new AbortController().signal };
const row = {
  quoteType: "EQUITY",
  longName: "Acme Rockets Inc.",
  exchangeTimezoneName: "America/New_York",
  currency: "USD",
  financialCurrency: "USD",
  regularMarketPrice: 50,
  regularMarketTime: 1_709_758_800,
};
const reports = [{ type: "annualTotalRevenue", values: { "2023-12-31": 1_000 } }];
let replay: YahooReplay | undefined;
afterEach(async () => {
  await replay?.close();
  replay = undefined;
});

async function open(options: YahooReplayOptions, timeoutMs?: number) {
  replay = await startYahooReplay(options);
  return createYahooProvider({ baseUrl: replay.url, timeoutMs });
}
async function valuationOf(told: object) {
  const companies: YahooCompany[] = [{ symbol: "ACME", row: { ...row, ...told }, statements: reports }];
  const result = await (await open({ companies })).fundamentals?.(at);
  if (!result?.ok) throw new Error(result?.failure.detail);
  return result.value.valuation;
}

describe("yahoo's snapshot ratios in our units", () => {
  it("counts the yield as the annual rate over the price, with both in one unit", async () => {
    // 1.5 / 50 is 3 %
    const told = { dividendRate: 1.5, dividendYield: 2.98, trailingAnnualDividendYield: 0.031 };
    expect(await valuationOf(told)).toMatchObject({ dividendRate: 1.5, dividendYieldPct: 3 });
  });

  it("tells no dividend where Yahoo writes a zero for none", async () => {
    const told = { trailingAnnualDividendRate: 0, trailingAnnualDividendYield: 0, dividendYield: 0, beta: 1 };
    expect(await valuationOf(told)).toMatchObject({ dividendRate: null, dividendYieldPct: null });
  });

  it("takes a rate in pounds beside a price in pence for pounds, and one in pence for pence", async () => {
    const pence = { currency: "GBp", financialCurrency: "GBP", regularMarketPrice: 400 };
    // 0.20 / 4.00 is 5 %
    expect(await valuationOf({ ...pence, dividendRate: 0.2, dividendYield: 5 })).toMatchObject({
      dividendRate: 0.2,
      dividendYieldPct: 5,
    });
    await replay?.close();
    expect(await valuationOf({ ...pence, dividendRate: 20, dividendYield: 5 })).toMatchObject({
      dividendRate: 0.2,
      dividendYieldPct: 5,
    });
  });

  it("computes ratios of pence over pounds anew, and divides a market value in pence", async () => {
    const told = {
      currency: "GBp",
      financialCurrency: "GBP",
      regularMarketPrice: 400,
      sharesOutstanding: 1_000,
    };
    const ratios = { epsTrailingTwelveMonths: 0.25, trailingPE: 1_600, bookValue: 2, priceToBook: 200 };
    // 4 / 0.25 = 16; 4 / 2 = 2; 4 x 1,000 = 4,000
    expect(await valuationOf({ ...told, ...ratios, marketCap: 400_000 })).toMatchObject({
      peTrailing: 16,
      priceToBook: 2,
      marketCap: 4_000,
    });
  });

  it("does not tell ratios of a price in dollars over a report in yen that cannot be checked", async () => {
    const told = {
      beta: 1,
      financialCurrency: "JPY",
      trailingPE: 0.1,
      epsTrailingTwelveMonths: 500,
      epsForward: 4,
    };
    const dividend = { dividendRate: 60, dividendYield: 0.8 };
    expect(await valuationOf({ ...told, ...dividend, bookValue: 3_000, priceToBook: 0.0167 })).toMatchObject({
      peTrailing: null,
      priceToBook: null,
      dividendRate: null,
      dividendYieldPct: null,
    });
  });

  it("reads on past fields of another form: 'Infinity', an empty object, text", async () => {
    const told = { trailingPE: "Infinity", beta: {}, marketCap: { raw: 9, fmt: "9" }, forwardPE: -4 };
    expect(await valuationOf(told)).toMatchObject({
      peTrailing: null,
      beta: null,
      marketCap: 9,
      peForward: null,
    });
  });
});

describe("yahoo's reports", () => {
  const statements: YahooStatementLine[] = [
    { type: "annualTotalRevenue", values: { "2022-09-30": 900, "2023-09-30": 1_000 } },
    { type: "annualCostOfRevenue", values: { "2023-09-30": 600 } },
    { type: "quarterlyTotalRevenue", values: { "2023-06-30": 240, "2023-09-30": 260, "2023-12-31": 300 } },
    { type: "quarterlyResearchAndDevelopment", values: { "2023-12-31": 0 } },
    { type: "quarterlyOperatingCashFlow", values: { "2023-12-31": 90 } },
    { type: "quarterlyCapitalExpenditure", values: { "2023-12-31": -30 } },
    { type: "quarterlyNetIncome", values: { "2023-12-31": null } },
  ];
  const fixture = { symbol: "ACME", name: "Acme Rockets Inc.", rows: [{ on: "2024-03-06", close: 50 }] };

  it("names the quarters by the company's own year, keeps a reported zero and leaves out what is missing", async () => {
    const provider = await open({ companies: [{ symbol: "ACME", statements }], fixtures: [fixture] });
    const result = await provider.fundamentals?.(at);
    if (!result?.ok) throw new Error(result?.failure.detail);
    expect(fundamentalsSchema.safeParse(result.value).error).toBeUndefined();
    const { annual, quarterly, instrument, provenance } = result.value;
    expect(instrument.name).toBe("Acme Rockets Inc.");
    // 1,000 - 600
    expect(annual[0]).toMatchObject({
      fiscalYear: 2023,
      derived: ["grossProfit"],
      values: { grossProfit: 400 },
    });
    expect(quarterly.map(({ period, fiscalYear }) => `${period} ${fiscalYear}`)).toEqual([
      "Q1 2024",
      "Q4 2023",
      "Q3 2023",
    ]);
    // 90 - 30
    expect(quarterly[0]?.values).toEqual({
      revenue: 300,
      researchAndDevelopment: 0,
      operatingCashFlow: 90,
      capitalExpenditure: 30,
      freeCashFlow: 60,
    });
    expect(provenance).toMatchObject({ asOf: "2023-12-31T12:00:00.000Z", timeZone: "America/New_York" });
  });

  it("never mixes two currencies: periods in another than the newest are left out", async () => {
    const mixed: YahooStatementLine[] = [
      { type: "annualTotalRevenue", values: { "2021-12-31": 7_000 }, currency: "CNY" },
      { type: "annualNetIncome", values: { "2023-12-31": 100 }, currency: "USD" },
    ];
    const provider = await open({ companies: [{ symbol: "ACME", statements: mixed }], fixtures: [fixture] });
    expect(await provider.fundamentals?.(at)).toMatchObject({
      value: { currency: "USD", annual: [{ endsOn: "2023-12-31", values: { netIncome: 100 } }] },
    });
  });

  it("leaves out a row of nine months among the years", async () => {
    const odd = [{ type: "annualNetIncome", values: { "2023-09-30": 1 }, periodType: "9M" }, ...reports];
    const provider = await open({ companies: [{ symbol: "ACME", statements: odd }], fixtures: [fixture] });
    const result = await provider.fundamentals?.(at);
    expect(result?.ok && result.value.annual.map(({ endsOn }) => endsOn)).toEqual(["2023-12-31"]);
  });

  it("says no_data for a fund and not_found for nobody", async () => {
    const provider = await open({ fixtures: [fixture] });
    expect(await provider.fundamentals?.(at)).toMatchObject({ failure: { code: "no_data" } });
    expect(await provider.fundamentals?.({ ...at, symbol: "ZZZZ" })).toMatchObject({
      failure: { code: "not_found" },
    });
  });
});

describe("yahoo's announcements", () => {
  const summary = (earnings: object, history: object[] = []) => ({
    price: {
      symbol: "ACME",
      quoteType: "EQUITY",
      currency: "USD",
      longName: "Acme Rockets Inc.",
      exchange: "NMS",
    },
    calendarEvents: { earnings },
    earningsHistory: { history },
  });
  const ask = async (company: Omit<YahooCompany, "symbol">) =>
    (await open({ companies: [{ symbol: "ACME", ...company }] })).earnings?.(at);
  const quarter = { quarter: 1_703_980_800, epsActual: 1.2, epsEstimate: 1, currency: "USD" }; // 2023-12-31

  it("tells an estimated range as not confirmed, from today where it has begun", async () => {
    const earningsDate = [
      Date.parse("2024-03-05T11:00:00Z") / 1_000,
      Date.parse("2024-03-11T12:00:00Z") / 1_000,
    ];
    const result = await ask({
      summary: summary({ earningsDate, isEarningsDateEstimate: true, earningsAverage: 1.1 }),
    });
    expect(result).toMatchObject({
      value: {
        next: { from: "2024-03-07", to: "2024-03-11", confirmed: false, time: null, epsEstimate: 1.1 },
      },
    });
  });

  it("tells a confirmed day with its time after New York's close", async () => {
    const earningsDate = [Date.parse("2024-03-20T20:30:00Z") / 1_000];
    const result = await ask({ summary: summary({ earningsDate, isEarningsDateEstimate: false }) });
    expect(result).toMatchObject({
      value: {
        next: {
          from: "2024-03-20",
          to: "2024-03-20",
          confirmed: true,
          time: "after_close",
          epsEstimate: null,
        },
      },
    });
  });

  it("does not tell a date that has passed, or epoch zero, as the next one", async () => {
    for (const earningsDate of [[Date.parse("2024-02-01T21:30:00Z") / 1_000], [0]]) {
      const result = await ask({
        summary: summary({ earningsDate, isEarningsDateEstimate: false }, [quarter]),
      });
      expect(result).toMatchObject({ ok: true, value: { next: null } });
      await replay?.close();
    }
  });

  it("gives the newest quarter its day of announcement, and its surprise from the two figures", async () => {
    const earningsTimestamp = Date.parse("2024-02-01T21:30:00Z") / 1_000;
    const result = await ask({ row: { ...row, earningsTimestamp }, summary: summary({}, [quarter]) });
    if (!result?.ok) throw new Error(result?.failure.detail);
    expect(earningsSchema.safeParse(result.value).error).toBeUndefined();
    expect(result.value.past).toMatchObject([
      { announcedOn: "2024-02-01", quarterEndsOn: "2023-12-31", epsActual: 1.2 },
    ]);
    // 1.2 / 1 - 1
    expect(result.value.past[0]?.surprisePct).toBeCloseTo(20, 9);
  });

  it("tells figures in the currency they are in, and does not give an older day to a newer quarter", async () => {
    const earningsTimestamp = Date.parse("2023-10-20T12:00:00Z") / 1_000;
    const result = await ask({
      row: { ...row, earningsTimestamp },
      summary: summary({}, [{ ...quarter, currency: "CNY" }]),
    });
    expect(result).toMatchObject({ value: { currency: "CNY", past: [{ announcedOn: null }] } });
  });
});

describe("the time of a call", () => {
  // 70 % of 700 and of 1,300 is no whole number in binary, and timers take whole ones only
  it.each([700, 1_300])("of %s ms is enough for reports and ratios", async (timeoutMs) => {
    const told = { ...row, marketCap: 5_000 };
    const provider = await open(
      { companies: [{ symbol: "ACME", row: told, statements: reports }] },
      timeoutMs,
    );
    const value = { annual: [{ values: { revenue: 1_000 } }] };
    expect(await provider.fundamentals?.(at)).toMatchObject({ ok: true, value });
  });
});

describe("yahoo's headlines", () => {
  const hit = { symbol: "ACME", longname: "Acme Rockets Inc." };
  const item = (title: string, link: string, at: number, relatedTickers?: string[]) => ({
    title,
    link,
    publisher: "Wire",
    providerPublishTime: at,
    relatedTickers,
  });

  it("tells those about the company, newest first, and none that lacks a time or a web address", async () => {
    const news = [
      item("Rockets fly", "https://a.example/1", 100, ["ACME"]),
      item("ACME opens a plant", "https://a.example/2", 200),
      item("Another company", "https://a.example/3", 300, ["OTHR"]),
      item("Markets today", "https://a.example/4", 400),
      item("No time", "https://a.example/5", 0, ["ACME"]),
      item("Odd", "javascript:alert(1)", 500, ["ACME"]),
    ];
    const result = await (await open({ hits: [hit], news })).news?.(at);
    expect(result?.ok && result.value.items.map(({ url }) => url)).toEqual([
      "https://a.example/2",
      "https://a.example/1",
    ]);
    expect(result).toMatchObject({ value: { provenance: { asOf: "1970-01-01T00:03:20.000Z" } } });
  });

  it("says no_data when none is about the company, and not_found for a symbol without a hit", async () => {
    const provider = await open({ hits: [hit], news: [item("Other", "https://a.example/3", 300, ["OTHR"])] });
    expect(await provider.news?.(at)).toMatchObject({ failure: { code: "no_data" } });
    expect(await provider.news?.({ ...at, symbol: "ZZZZ" })).toMatchObject({
      failure: { code: "not_found" },
    });
  });
});
