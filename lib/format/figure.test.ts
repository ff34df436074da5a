import { describe, expect, it } from "vitest";
import type { Figure } from "@/lib/contract/analysis-results";
import { formatFigure, formatFundamental, formatRate } from "./figure";

const told = (over: Partial<Figure>) =>
  formatFigure({ figure: { key: "volatility", value: 1, unit: "ratio", currency: null, ...over } });

describe("a figure in words", () => {
  it("tells a gain with its sign and a size without one", () => {
    expect(told({ key: "cagr", value: 12.34, unit: "percent" })).toMatch(/^\+12\.3/);
    expect(told({ key: "volatility", value: 12.34, unit: "percent" })).toMatch(/^12\.3/);
    expect(told({ key: "maxDrawdown", value: -33.9, unit: "percent" })).toMatch(/^−33\.9/);
  });

  it("tells what is missing as a dash and never as a zero", () => {
    expect(told({ value: null, unit: "money", currency: "USD" })).toBe("—");
    expect(formatFundamental({ key: "revenue", value: undefined, currency: "USD" })).toBe("—");
  });

  it("tells large sums compactly, prices in full and an index without a currency sign", () => {
    expect(formatFundamental({ key: "revenue", value: 391_035_000_000, currency: "USD" })).toBe("$391B");
    expect(formatFundamental({ key: "epsDiluted", value: 6.08, currency: "USD" })).toBe("$6.08");
    const instrument = { currency: "USD", kind: "index" as const };
    const figure = { key: "close", value: 6_012.3, unit: "price" as const, currency: "USD" };
    expect(formatFigure({ figure, instrument })).toBe("6,012.30");
  });

  it("tells a small rate with decimals enough to compute with", () => {
    expect([1.08421, 0.92, 0.0067123].map((rate) => formatRate(rate))).toEqual([
      "1.0842",
      "0.9200",
      "0.006712",
    ]);
  });

  it("counts one day and several days", () => {
    expect(told({ value: 1, unit: "days" })).toBe("1 day");
    expect(told({ value: 42, unit: "days" })).toBe("42 days");
  });
});
