import { describe, expect, it } from "vitest";
import { type EdgarFact, edgarFactsBody } from "@/lib/testing/providers/edgar-server";
import { companyFactsSchema, toFactBook } from "./company-facts";
import { toReportedPeriods } from "./to-periods";

/** A yearly report for the year 2023, filed in February 2024, unless told otherwise. */
const fact = (told: Partial<EdgarFact> & { end: string; val: number }): EdgarFact => ({
  accn: `${told.form ?? "10-K"} ${told.filed ?? "2024-02-10"}`,
  fy: 2023,
  form: "10-K",
  filed: "2024-02-10",
  ...told,
});
const year = (number: number, val: number, told: Partial<EdgarFact> = {}) =>
  fact({
    start: `${number}-01-01`,
    end: `${number}-12-31`,
    val,
    fy: number,
    filed: `${number + 1}-02-10`,
    ...told,
  });
const QUARTERS = [
  ["01-01", "03-31", "05-01"],
  ["04-01", "06-30", "08-01"],
  ["07-01", "09-30", "11-01"],
] as const;
const quarter = (number: 1 | 2 | 3, val: number, told: Partial<EdgarFact> = {}) => {
  const [start, end, filed] = QUARTERS[number - 1] ?? QUARTERS[0];
  return fact({
    start: `2023-${start}`,
    end: `2023-${end}`,
    val,
    form: "10-Q",
    filed: `2023-${filed}`,
    ...told,
  });
};

type Tags = Record<string, Record<string, EdgarFact[]>>;
function read(tags: Tags, taxonomy = "us-gaap") {
  const body = edgarFactsBody({ cik: 1, title: "Acme", facts: { [taxonomy]: tags } });
  const book = toFactBook(companyFactsSchema.parse(body));
  return {
    currency: book?.currency ?? null,
    ...(book ? toReportedPeriods(book) : { annual: [], quarterly: [] }),
  };
}
const usd = (...facts: EdgarFact[]) => ({ USD: facts });

describe("facts that filings repeat become one figure a period", () => {
  it("tells a year once, as the newest filing restated it, and names the filing that told so first", () => {
    const { annual } = read({
      Revenues: usd(
        year(2022, 100),
        year(2022, 100, { filed: "2024-02-10", fy: 2023 }),
        year(2022, 104, { filed: "2025-02-10", fy: 2024 }),
        year(2022, 104, { filed: "2026-02-10", fy: 2025 }),
        year(2023, 120),
      ),
    });
    expect(annual.map(({ endsOn, values }) => [endsOn, values.revenue])).toEqual([
      ["2023-12-31", 120],
      ["2022-12-31", 104],
    ]);
    expect(annual.map(({ filedOn, form }) => [filedOn, form])).toEqual([
      ["2024-02-10", "10-K"],
      ["2025-02-10", "10-K"],
    ]);
  });

  it("takes the fiscal year from the period and not from the filing that repeats it", () => {
    const { annual } = read({
      Revenues: usd(year(2021, 80, { fy: 2023, filed: "2024-02-10" }), year(2023, 120)),
    });
    expect(annual.map(({ fiscalYear }) => fiscalYear)).toEqual([2023, 2021]);
  });

  it("calls a year that ends in early January by the year before, and a retailer's by its own name", () => {
    const weeks = read({
      Revenues: usd(fact({ start: "2022-01-03", end: "2023-01-01", val: 1, fy: 2022, filed: "2023-02-16" })),
    });
    expect(weeks.annual[0]?.fiscalYear).toBe(2022);
    const retailer = { start: "2024-02-04", end: "2025-02-01", val: 1, filed: "2025-03-12" };
    expect(read({ Revenues: usd(fact({ ...retailer, fy: 2024 })) }).annual[0]?.fiscalYear).toBe(2024);
    expect(read({ Revenues: usd(fact({ ...retailer, fy: 2025 })) }).annual[0]?.fiscalYear).toBe(2025);
  });

  it("follows a line from tag to tag, and prefers the wider one where a filing has both", () => {
    const { annual } = read({
      SalesRevenueNet: usd(year(2017, 50)),
      RevenueFromContractWithCustomerExcludingAssessedTax: usd(year(2018, 60), year(2023, 90)),
      Revenues: usd(year(2023, 120)),
    });
    expect(annual.map(({ values }) => values.revenue)).toEqual([120, 60, 50]);
  });

  it("leaves out twelve months that a quarterly report tells, and periods of odd length", () => {
    const { annual, quarterly } = read({
      NetIncomeLoss: usd(
        year(2023, 40),
        fact({ start: "2022-07-01", end: "2023-06-30", val: 35, form: "10-Q", filed: "2023-08-01" }),
        fact({ start: "2023-06-01", end: "2023-06-30", val: 3, form: "10-Q", filed: "2023-08-01" }),
        fact({ start: "2014-01-01", end: "2023-12-31", val: 300 }),
      ),
    });
    expect(annual.map(({ endsOn, values }) => [endsOn, values.netIncome])).toEqual([["2023-12-31", 40]]);
    expect(quarterly).toEqual([]);
  });

  it("passes over a fact of another form without losing the rest", () => {
    const odd = { end: "not a day", val: "x" } as unknown as EdgarFact;
    expect(read({ Revenues: usd(odd, year(2023, 120)) }).annual[0]?.values.revenue).toBe(120);
  });
});

describe("quarters that no filing tells are computed and say so", () => {
  it("derives the fourth quarter as the year less three quarters", () => {
    const { quarterly } = read({
      Revenues: usd(year(2023, 100), quarter(1, 20), quarter(2, 22), quarter(3, 26)),
    });
    // 100 - 20 - 22 - 26
    expect(quarterly[0]).toMatchObject({
      endsOn: "2023-12-31",
      period: "Q4",
      fiscalYear: 2023,
      filedOn: "2024-02-10",
      form: "10-K",
      derived: ["revenue"],
      values: { revenue: 32 },
    });
    expect(quarterly.map(({ period, derived }) => [period, derived.length])).toEqual([
      ["Q4", 1],
      ["Q3", 0],
      ["Q2", 0],
      ["Q1", 0],
    ]);
  });

  it("derives nothing from a year and two quarters", () => {
    const { quarterly } = read({ Revenues: usd(year(2023, 100), quarter(1, 20), quarter(3, 26)) });
    expect(quarterly.map(({ period }) => period)).toEqual(["Q3", "Q1"]);
  });

  it("takes cash flows, told since the year's start, apart into quarters", () => {
    const since = (end: string, val: number, filed: string) =>
      fact({ start: "2023-01-01", end, val, form: "10-Q", filed });
    const { quarterly } = read({
      NetCashProvidedByUsedInOperatingActivities: usd(
        since("2023-03-31", 10, "2023-05-01"),
        since("2023-06-30", 25, "2023-08-01"),
        since("2023-09-30", 45, "2023-11-01"),
        year(2023, 70),
      ),
      PaymentsToAcquirePropertyPlantAndEquipment: usd(since("2023-03-31", 4, "2023-05-01"), year(2023, 20)),
    });
    // 70 - 45, 45 - 25, 25 - 10, 10; free cash flow 10 - 4 where both are known
    expect(quarterly.map(({ values }) => values.operatingCashFlow)).toEqual([25, 20, 15, 10]);
    expect(quarterly.map(({ values }) => values.freeCashFlow ?? null)).toEqual([null, null, null, 6]);
    expect(quarterly[3]?.derived).toEqual(["freeCashFlow"]);
  });

  it("does not add up earnings per share or average shares", () => {
    const perShare = (...facts: EdgarFact[]) => ({ "USD/shares": facts });
    const { quarterly, annual } = read({
      NetIncomeLoss: usd(year(2023, 100), quarter(1, 20), quarter(2, 22), quarter(3, 26)),
      EarningsPerShareDiluted: perShare(year(2023, 1), quarter(1, 0.2), quarter(2, 0.22), quarter(3, 0.26)),
      WeightedAverageNumberOfDilutedSharesOutstanding: { shares: [year(2023, 100), quarter(1, 100)] },
    });
    expect(annual[0]?.values).toMatchObject({ epsDiluted: 1, sharesDiluted: 100 });
    expect(quarterly[0]?.values).toEqual({ netIncome: 32 });
    expect(quarterly[3]?.values).toMatchObject({ epsDiluted: 0.2, sharesDiluted: 100 });
  });

  it("names quarters by a year that ends in September", () => {
    const { quarterly } = read({
      Revenues: usd(
        fact({ start: "2023-10-01", end: "2024-09-28", val: 100, fy: 2024, filed: "2024-11-01" }),
        fact({
          start: "2023-10-01",
          end: "2023-12-30",
          val: 30,
          fy: 2024,
          form: "10-Q",
          filed: "2024-02-02",
        }),
        fact({
          start: "2024-09-29",
          end: "2024-12-28",
          val: 33,
          fy: 2025,
          form: "10-Q",
          filed: "2025-01-31",
        }),
      ),
    });
    expect(quarterly.map(({ period, fiscalYear, endsOn }) => `${period} ${fiscalYear} ${endsOn}`)).toEqual([
      "Q1 2025 2024-12-28",
      "Q1 2024 2023-12-30",
    ]);
  });
});

describe("balance sheets and computed lines", () => {
  it("computes liabilities, debt and gross profit from their parts, and marks them", () => {
    const on = (val: number) => usd(fact({ end: "2023-12-31", val }));
    const { annual } = read({
      Revenues: usd(year(2023, 100)),
      CostOfGoodsAndServicesSold: usd(year(2023, 60)),
      Assets: on(500),
      StockholdersEquity: on(180),
      StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest: on(200),
      LiabilitiesAndStockholdersEquity: on(500),
      LongTermDebtNoncurrent: on(70),
      LongTermDebtCurrent: on(10),
      CommercialPaper: on(5),
    });
    // 100 - 60; 500 - 200; 70 + 10 + 5
    expect(annual[0]?.values).toMatchObject({
      grossProfit: 40,
      totalLiabilities: 300,
      totalDebt: 85,
      equity: 180,
    });
    expect(annual[0]?.derived).toEqual(["grossProfit", "totalLiabilities", "totalDebt"]);
  });

  it("leaves a line out that nothing tells, rather than telling zero", () => {
    const { annual } = read({
      Revenues: usd(year(2023, 100)),
      CommercialPaper: usd(fact({ end: "2023-12-31", val: 5 })),
    });
    expect(annual[0]?.values).toEqual({ revenue: 100 });
  });
});

describe("the currency of the report", () => {
  const yen = (number: number, val: number) => year(number, val, { form: "20-F" });

  it("is the filer's own and not the translation of its newest year, also under the international tags", () => {
    const { currency, annual } = read(
      {
        Revenue: { CNY: [yen(2022, 800), yen(2023, 900)], USD: [yen(2023, 126)] },
        ProfitLossAttributableToOwnersOfParent: { CNY: [yen(2023, 90)] },
        BasicEarningsLossPerShare: { "CNY/shares": [yen(2023, 4.5)], "USD/shares": [yen(2023, 0.6)] },
      },
      "ifrs-full",
    );
    expect(currency).toBe("CNY");
    expect(annual[0]).toMatchObject({ form: "20-F", values: { revenue: 900, netIncome: 90, epsBasic: 4.5 } });
  });

  it("is the new one after a change, without the years in the old", () => {
    const { currency, annual } = read({
      Revenues: { EUR: [year(2019, 7), year(2020, 8), year(2021, 9)], USD: [year(2022, 11), year(2023, 12)] },
    });
    expect(currency).toBe("USD");
    expect(annual.map(({ values }) => values.revenue)).toEqual([12, 11]);
  });
});
