import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBarsModel } from "@/lib/testing/builders";
import { toShare } from "../axis/price-axis";
import { prepareBarsChart, prepareBarsTable, toBarMenu } from "./prepare-bars";

const prepare = (values: (number | null)[]) => prepareBarsChart({ model: buildBarsModel(values) });

describe("bars of a figure", () => {
  it("stand in the model's order, each with its own value, and a gap where nothing was reported", () => {
    const { bars } = prepare([10e9, null, 30e9]);
    expect(bars.map(({ name, value, label }) => [name, value, label])).toEqual([
      ["2021", 10e9, "$10B"],
      ["2022", null, "not reported"],
      ["2023", 30e9, "$30B"],
    ]);
  });

  it("lie inside the axis with zero, whatever they are: a loss hangs below it", () => {
    const values = fc.array(fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { nil: null }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, (generated) => {
        const { bars, domain } = prepare(generated);
        const zero = toShare({ value: 0, domain });
        expect(zero >= 0 && zero <= 1).toBe(true);
        for (const { value } of bars) {
          if (value === null) continue;
          const share = toShare({ value, domain });
          expect(share >= 0 && share <= 1).toBe(true);
          if (value < 0) expect(share <= zero).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("stand in the table with the same words, the last first", () => {
    const chart = prepare([10e9, 20e9]);
    expect(prepareBarsTable({ chart, limit: 10 }).rows.map(({ cells }) => cells)).toEqual([
      ["2022", "$20B", "no"],
      ["2021", "$10B", "no"],
    ]);
  });

  it("ask for the report of their period", () => {
    const model = buildBarsModel([10e9, 20e9]);
    const chart = prepareBarsChart({ model });
    expect(toBarMenu({ model, chart, index: 1, element: "bar" })?.asks.map(({ clicked }) => clicked)).toEqual(
      [
        {
          chartId: "cht_bars",
          element: "bar",
          symbol: "SIM:ORBT",
          tradedOn: "2022-12-31",
          value: 20e9,
          column: "Revenue",
          follow: "fundamentals",
          metric: "revenue",
          frequency: "annual",
        },
      ],
    );
    expect(toBarMenu({ model, chart, index: 9, element: "bar" })).toBeNull();
  });
});
