import { describe, expect, it } from "vitest";
import { toStatements } from "./to-periods";

const lineOf = (symbol: string) => ({
  meta: { symbol: [symbol], type: ["annualTotalRevenue"] },
  annualTotalRevenue: [
    {
      asOfDate: "2023-12-31",
      periodType: "12M",
      currencyCode: "USD",
      reportedValue: { raw: 5, fmt: "5" },
    },
  ],
});
const read = (symbol: string) =>
  toStatements({
    answers: [{ timeseries: { result: [lineOf(symbol)] } }],
    symbol: "ACME",
    lastFiscalYearEndMs: null,
  });

describe("statement answers", () => {
  it("about another symbol are refused, and told for the one asked for, however it is written", () => {
    expect(() => read("OTHER")).toThrow("another symbol");
    expect(read("acme").annual[0]?.values).toEqual({ revenue: 5 });
  });
});
