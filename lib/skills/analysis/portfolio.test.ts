import { describe, expect, it } from "vitest";
import { buildSpan, createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-01-05T22:00:00Z");
const january = buildSpan("2024-01-01", "2024-01-04", "January 2024");
const days = ["2023-12-29", "2024-01-02", "2024-01-03", "2024-01-04"];
const toSeries = (closes: number[], adjusted: number[] = []) =>
  toBars(
    closes.map((close, at): [string, number, number?] =>
      adjusted[at] === undefined ? [days[at] ?? "", close] : [days[at] ?? "", close, adjusted[at]],
    ),
  );
const [alfa, beta, euro, payer] = [
  buildShare("ALFA"),
  buildShare("BETA"),
  buildShare("EURO", { currency: "EUR", timeZone: "Europe/Berlin" }),
  buildShare("PAYS"),
];
const series = [
  { instrument: alfa, bars: toSeries([100, 110, 99, 108.9]) },
  { instrument: beta, bars: toSeries([200, 210, 199.5, 209.475]) },
  { instrument: euro, bars: toSeries([200, 210, 199.5, 209.475]) },
  { instrument: payer, bars: toSeries([100, 100, 100, 100], [95, 95, 100, 100]) },
];
const rates = {
  instrument: buildShare("EURUSD=X", { kind: "fx", timeZone: "Europe/London" }),
  bars: toSeries([1.1, 1.1, 1.2, 1.21]),
};
const bench = createSkillBench({ sources: [createPricedSource({ series: [...series, rates] })], now });
const withoutRates = createSkillBench({ sources: [createPricedSource({ series })], now });
const amount = { value: 1_000, currency: null };
const pair = { range: january, amount, weights: [60, 40] };

describe("a portfolio", () => {
  // By hand: 600 x 1.089 = 653.40; 400 x 209.475 / 200 = 418.95; together 1,072.35, gains 5.34 and 1.895 of 100.
  it("held is worth the sum of its parts, and says what each added", async () => {
    const data = await bench.answer("portfolio", [alfa, beta], pair);
    expect(data.endValue).toBeCloseTo(1_072.35, 8);
    expect([data.from, data.to, data.currency, data.schedule]).toEqual([
      "2023-12-29",
      "2024-01-04",
      "USD",
      "hold",
    ]);
    expect(data.holdings.map(({ endValue }) => endValue)).toEqual([
      expect.closeTo(653.4, 8),
      expect.closeTo(418.95, 8),
    ]);
    expect(data.holdings.map(({ contributionPct }) => contributionPct)).toEqual([
      expect.closeTo(5.34, 8),
      expect.closeTo(1.895, 8),
    ]);
    expect(data.holdings[0]?.endWeightPct).toBeCloseTo((653.4 / 1_072.35) * 100, 8);
    expect(data.figures.find(({ key }) => key === "periodReturn")?.value).toBeCloseTo(7.235, 8);
    expect(data.conventions[0]).toBe("Price returns, without dividends");
    for (const { convention } of data.figures) expect(convention).not.toBeNull();
  });

  // By hand: 660 + 420 = 1,080 on Jan 2, set back to 648 and 432; x 0.9 and 0.95, then x 1.1 and 1.05: 1,072.44.
  it("rebalanced each month sets the weights back at the month's first close", async () => {
    const data = await bench.answer("portfolio", [alfa, beta], { ...pair, schedule: "monthly" });
    expect(data.endValue).toBeCloseTo(1_072.44, 8);
  });

  it("is equal parts where no weights were named, and its line stands on the chart's own days", async () => {
    const { holdings, chart, endValue } = await bench.answer("portfolio", [alfa, beta], {
      range: january,
      amount,
    });
    expect(holdings.map(({ weightPct }) => weightPct)).toEqual([50, 50]);
    const [line] = chart.lines ?? [];
    expect(line).toMatchObject({ label: "Portfolio", unit: "index", pane: "price" });
    expect(line?.values).toHaveLength(chart.series[0]?.tradedOn.length ?? 0);
    expect(line?.values[0]).toBe(100);
    expect(line?.values.at(-1)).toBeCloseTo(endValue / 10, 3);
  });

  // By hand: 220 to 209.475 x 1.21 = 253.46475 dollars; 400 becomes 460.845.
  it("in several currencies is told in one, each day at its rate, with the holding's own return beside it", async () => {
    const data = await bench.answer("portfolio", [alfa, euro], pair);
    expect(data.endValue).toBeCloseTo(653.4 + 460.845, 6);
    expect(data.holdings[1]?.returnPct).toBeCloseTo(4.7375, 8);
    expect(data.holdings[1]?.instrument.currency).toBe("EUR");
    expect(data.conventions).toContain(
      "EUR converted to USD at each day's rate (Test source, to Jan 4, 2024)",
    );
  });

  it("says which rate is missing, and puts the money into what can be had", async () => {
    const data = await withoutRates.answer("portfolio", [alfa, euro], { range: january, amount });
    expect(data.missing).toEqual([
      {
        name: "EURO Works",
        code: "not_found",
        reason: "the rate from EUR to USD: Test source does not know it",
      },
    ]);
    expect(data.holdings.map(({ weightPct }) => weightPct)).toEqual([100]);
    const { unavailable, actions } = await withoutRates.refuse("portfolio", [euro], {
      range: january,
      amount: { value: 500, currency: "USD" },
    });
    expect(unavailable.message).toContain("the rate from EUR to USD");
    expect(actions.at(-1)).toMatchObject({ label: "In EUR" });
  });

  it("scales weights that a missing one leaves, and says so", async () => {
    const gone = buildShare("GONE");
    const data = await bench.answer("portfolio", [alfa, gone], pair);
    expect(data.holdings).toHaveLength(1);
    expect(data.endValue).toBeCloseTo(1_089, 8);
    expect(data.conventions.join()).toContain("The weights add up to 60%; they were scaled to 100%");
    expect(data.missing.map(({ name }) => name)).toEqual(["GONE Works"]);
  });

  it("of one thing returns what the history of that thing returns, with dividends where they are known", async () => {
    const history = await bench.answer("history", [payer], { range: january });
    const data = await bench.answer("portfolio", [payer], { range: january, amount });
    expect(history.figures.priceReturnPct).toBe(0);
    // 100 / 95 - 1
    expect(history.figures.totalReturnPct).toBeCloseTo(5.2632, 4);
    expect(data.endValue).toBeCloseTo(1_000 * (1 + (history.figures.totalReturnPct ?? 0) / 100), 8);
    expect(data.conventions[0]).toBe("Dividends reinvested on their ex-day");
    const figure = data.figures.find(({ key }) => key === "periodReturn");
    expect(figure?.value).toBeCloseTo(5.2632, 4);
    expect(figure?.convention).toContain("adjusted for splits and dividends");
    const plain = await bench.answer("portfolio", [alfa], { range: january, amount });
    const alone = await bench.answer("history", [alfa], { range: january });
    expect(plain.endValue).toBeCloseTo(1_000 * (1 + alone.figures.priceReturnPct / 100), 8);
  });

  it("puts in 10,000 of the first one's currency unless told", async () => {
    const data = await bench.answer("portfolio", [euro], { range: january });
    expect([data.amount, data.currency]).toEqual([10_000, "EUR"]);
  });
});
