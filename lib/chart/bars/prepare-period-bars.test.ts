import { describe, expect, it } from "vitest";
import type { FundamentalPeriod } from "@/lib/contract/company/company-data";
import { preparePeriodBars } from "./prepare-period-bars";

const toYear = (fiscalYear: number, revenue: number | null): FundamentalPeriod => ({
  endsOn: `${fiscalYear}-12-31`,
  period: "FY",
  fiscalYear,
  filedOn: null,
  form: "10-K",
  derived: [],
  values: { revenue },
});
const prepare = (periods: FundamentalPeriod[]) =>
  preparePeriodBars({ periods, metric: "revenue", currency: "USD" });

describe("bars of a reported line", () => {
  it("stand oldest first, each with its own value", () => {
    const bars = prepare([toYear(2023, 30e9), toYear(2022, 20e9), toYear(2021, 10e9)]);
    expect(bars?.bars.map(({ name, value }) => [name, value])).toEqual([
      ["2021", 10e9],
      ["2022", 20e9],
      ["2023", 30e9],
    ]);
    expect(bars?.domain).toEqual([0, 30e9]);
  });

  it("leave a gap where nothing was reported, and never a zero", () => {
    const bars = prepare([toYear(2023, 30e9), toYear(2022, null), toYear(2021, 10e9)]);
    expect(bars?.bars[1]).toMatchObject({ value: null, label: "not reported" });
  });

  it("hang below the axis for a loss", () => {
    expect(prepare([toYear(2023, 5e9), toYear(2022, -2e9)])?.domain).toEqual([-2e9, 5e9]);
  });

  it("name a fourth quarter that was computed", () => {
    const quarter: FundamentalPeriod = { ...toYear(2023, 5e9), period: "Q4", derived: ["revenue"] };
    expect(prepare([quarter, toYear(2022, 4e9)])?.bars.at(-1)).toMatchObject({
      name: "Q4 2023",
      isDerived: true,
    });
  });

  it("are none for a single value", () => {
    expect(prepare([toYear(2023, 5e9), toYear(2022, null)])).toBeNull();
  });
});
