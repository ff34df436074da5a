import { afterEach, describe, expect, it } from "vitest";
import { fundamentalsSchema } from "@/lib/contract/company/company-data";
import { hasSharedData } from "@/lib/testing/shared-data";
import {
  dayOf,
  filesAbout,
  lastPart,
  perPound,
  type Raw,
  REPORTS,
  read,
  readRaw,
  recordedDir,
} from "@/lib/testing/yahoo/recorded-bodies";
import { startYahooReplay, type YahooReplay } from "@/lib/testing/yahoo/yahoo-replay";
import { createYahooProvider } from "../yahoo-provider";

const now = new Date("2025-02-25T12:00:00Z");
const signal = new AbortController().signal;
let replay: YahooReplay | undefined;
afterEach(async () => {
  await replay?.close();
  replay = undefined;
});

async function open(file: string, symbol: string | null) {
  const companies = symbol === null ? [] : [{ symbol, statements: REPORTS }];
  replay = await startYahooReplay({ dir: recordedDir, files: [file], companies });
  return createYahooProvider({ baseUrl: replay.url });
}

describe.skipIf(!hasSharedData)("every recorded row of the quote list", () => {
  const rows = filesAbout(/\/v7\/finance\/quote$/).flatMap((file) => {
    const { address, body } = readRaw(file);
    const symbols = (address.searchParams.get("symbols") ?? "").split(",");
    return symbols.map((symbol) => ({
      file,
      symbol,
      raw: body.quoteResponse.result.find((row: Raw) => row.symbol === symbol) ?? null,
    }));
  });
  it.each(rows)("$file, $symbol", async ({ file, symbol, raw }) => {
    const provider = await open(file, raw === null ? null : symbol);
    const result = await provider.fundamentals?.({ symbol, now, signal });
    if (raw === null) {
      expect(result).toMatchObject({ ok: false, failure: { code: "not_found" } });
      expect(await provider.quote({ symbol, now, signal })).toMatchObject({ failure: { code: "not_found" } });
      return;
    }
    const { valuation, instrument } = await read(Promise.resolve(result));
    const divisor = perPound(raw.currency);
    const known = raw.currency !== undefined;
    const price = raw.regularMarketPrice / divisor;
    expect(instrument).toMatchObject({ symbol, currency: known ? raw.currency.toUpperCase() : "XXX" });
    expect(valuation).toMatchObject({
      marketCap: raw.marketCap ?? null,
      beta: raw.beta ?? null,
      sharesOutstanding: raw.sharesOutstanding ?? null,
      fiftyTwoWeekHigh: known ? raw.fiftyTwoWeekHigh / divisor : null,
      fiftyTwoWeekLow: known ? raw.fiftyTwoWeekLow / divisor : null,
      dividendRate: raw.dividendRate ?? null,
      dividendYieldPct: raw.dividendRate ? (raw.dividendRate / price) * 100 : null,
      peTrailing: raw.trailingPE ?? null,
      peForward: raw.forwardPE ?? null,
    });
    const book = known && raw.financialCurrency === raw.currency.toUpperCase() ? price / raw.bookValue : null;
    if (book === null) expect(valuation?.priceToBook).toBeNull();
    else expect(valuation?.priceToBook).toBeCloseTo(book, 4);
  });

  it("gives a price where the chart has none, in pounds for a price in pence", async () => {
    const provider = await open("quote-OCDO.L.json", "OCDO.L");
    replay?.setMode("chart500");
    const quote = await read(provider.quote({ symbol: "OCDO.L", now, signal }));
    expect(quote).toMatchObject({ price: 3.088, tradedOn: "2025-02-17", instrument: { currency: "GBP" } });
    expect([quote.dayHigh, quote.dayLow, quote.previousClose]).toEqual([3.154158, 3.082, null]);
  });
});

describe.skipIf(!hasSharedData)("the recorded traps", () => {
  const valuationOf = async (file: string, symbol: string) => {
    const provider = await open(file, symbol);
    return (await read(provider.fundamentals?.({ symbol, now, signal }))).valuation;
  };
  // reference/yahoo_traps_sample.json
  it("yield-units: 0.41 %, never 41 %", async () => {
    const valuation = await valuationOf("quote-AAPL.json", "AAPL");
    expect(valuation?.dividendYieldPct).toBeCloseTo(0.41, 2);
  });
  it("adr-yield: 2 / 124.73 is 1.60 %, never 6.04 %; a book value in yuan gives no price to book", async () => {
    const valuation = await valuationOf("quote-BABA.json", "BABA");
    expect(valuation?.dividendYieldPct).toBeCloseTo((2 / 124.73) * 100, 10);
    expect(valuation?.priceToBook).toBeNull();
  });
  it("pence: GBP 3.088, GBP 2.55bn, a price to book of 1.85 and not of 185", async () => {
    const valuation = await valuationOf("quote-OCDO.L.json", "OCDO.L");
    expect(valuation).toMatchObject({ marketCap: 2_554_603_520, fiftyTwoWeekLow: 2.7, peTrailing: null });
    expect(valuation?.priceToBook).toBeCloseTo(3.088 / 1.668, 6);
  });
});

describe.skipIf(!hasSharedData)("every recorded summary", () => {
  it.each(filesAbout(/\/quoteSummary\//))("%s", async (file) => {
    const { address, body } = readRaw(file);
    const symbol = lastPart(address);
    const raw = body.quoteSummary.result[0];
    const provider = await open(file, symbol);
    const told = await read(provider.fundamentals?.({ symbol, now, signal }));
    const rate = raw.summaryDetail.dividendRate ?? null;
    expect(told.instrument).toMatchObject({
      symbol,
      name: raw.price.longName,
      timeZone: raw.quoteType.timeZoneFullName,
    });
    expect(told.valuation).toEqual({
      marketCap: raw.price.marketCap,
      peTrailing: raw.summaryDetail.trailingPE,
      peForward: raw.summaryDetail.forwardPE,
      priceToBook: raw.defaultKeyStatistics.priceToBook,
      dividendRate: rate,
      dividendYieldPct: rate === null ? null : (rate / raw.price.regularMarketPrice) * 100,
      beta: raw.summaryDetail.beta,
      sharesOutstanding: raw.defaultKeyStatistics.sharesOutstanding,
      fiftyTwoWeekHigh: raw.summaryDetail.fiftyTwoWeekHigh,
      fiftyTwoWeekLow: raw.summaryDetail.fiftyTwoWeekLow,
      sector: raw.assetProfile.sector,
      industry: raw.assetProfile.industry,
    });
    const earnings = await read(provider.earnings?.({ symbol, now, signal }));
    const { earningsDate, earningsAverage } = raw.calendarEvents.earnings;
    const zone = raw.quoteType.timeZoneFullName;
    expect(earnings.next).toEqual({
      from: dayOf(earningsDate[0], zone),
      to: dayOf(earningsDate[1], zone),
      confirmed: false,
      time: null,
      epsEstimate: earningsAverage,
    });
    const rows = [...raw.earningsHistory.history].reverse();
    expect(earnings.past.map(({ epsActual }) => epsActual)).toEqual(
      rows.map((row: Raw) => row.epsActual.raw),
    );
    expect(earnings.past.map(({ quarterEndsOn }) => quarterEndsOn)).toEqual(
      rows.map((row: Raw) => row.quarter.fmt),
    );
    // Yahoo's own surprisePercent is the same share, as a rounded fraction of rounded figures
    for (const [index, row] of rows.entries()) {
      expect(earnings.past[index]?.surprisePct).toBeCloseTo(row.surprisePercent.raw * 100, 0);
    }
  });
});

describe.skipIf(!hasSharedData)("every recorded statement, value by value", () => {
  const lines = {
    revenue: "TotalRevenue",
    netIncome: "NetIncome",
    epsDiluted: "DilutedEPS",
    totalAssets: "TotalAssets",
  };
  const more = {
    operatingCashFlow: "OperatingCashFlow",
    freeCashFlow: "FreeCashFlow",
    equity: "StockholdersEquity",
  };
  it.each(filesAbout(/\/timeseries\//))("%s", async (file) => {
    const { address, body } = readRaw(file);
    const frequency = file.includes("annual") ? "annual" : "quarterly";
    const provider = await open(file, null);
    const told = await read(provider.fundamentals?.({ symbol: lastPart(address), now, signal }));
    expect(fundamentalsSchema.safeParse(told).error).toBeUndefined();
    expect(told).toMatchObject({ currency: "USD", valuation: null });
    let compared = 0;
    for (const [key, name] of Object.entries({ ...lines, ...more })) {
      const type = `${frequency}${name}`;
      const line = body.timeseries.result.find(({ meta }: Raw) => meta.type[0] === type)?.[type] ?? [];
      for (const cell of line) {
        const period = told[frequency].find(({ endsOn }) => endsOn === cell.asOfDate);
        expect([type, cell.asOfDate, period?.values[key as keyof typeof lines]]).toEqual([
          type,
          cell.asOfDate,
          cell.reportedValue.raw,
        ]);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(2);
    const ends = told[frequency].map(({ endsOn }) => endsOn);
    expect(ends).toEqual([...new Set(ends)].sort().reverse());
  });

  it("tells what was paid as more than zero, and Apple's fiscal 2024 as such", async () => {
    const provider = await open("fundamentalsTimeSeries-AAPL-all-annual.json", null);
    const { annual } = await read(provider.fundamentals?.({ symbol: "AAPL", now, signal }));
    expect(annual[0]).toMatchObject({
      endsOn: "2024-09-30",
      period: "FY",
      fiscalYear: 2024,
      // 118.254 - 9.447 = 108.807 billion, Yahoo's own free cash flow
      values: {
        capitalExpenditure: 9_447_000_000,
        freeCashFlow: 108_807_000_000,
        dividendsPaid: 15_234_000_000,
        buybacks: 94_949_000_000,
      },
    });
  });
});
