import { describe, expect, it } from "vitest";
import { read } from "@/lib/testing/understanding";

describe("notes about dates", () => {
  it("says so when the ends were written the other way round", async () => {
    const { entities, note } = await read("Apple from 2021 to 2019");
    expect(entities.range).toEqual({
      key: null,
      from: "2019-01-01",
      to: "2021-12-31",
      label: "2019 to 2021",
    });
    expect(note).toBe("The dates were the other way round, so this covers 2019 to 2021, in that order.");
  });

  it("stops at today, and says so, when the end has not come yet", async () => {
    const { entities, note, skill } = await read("Apple from 2025 to 2027");
    expect(skill).toBe("history");
    expect(entities.range).toMatchObject({ from: "2025-01-01", to: "2026-11-20" });
    expect(note).toBe("31 December 2027 has not come yet, so this stops at today, 20 November 2026.");
  });

  it("keeps a span in the future and asks about it", async () => {
    const { entities, note, needsClarification } = await read("how did Apple do in 2030");
    expect(entities.range).toMatchObject({ from: "2030-01-01", to: "2030-12-31" });
    expect(needsClarification).toEqual({ about: "range", mention: "2030", pending: "history" });
    expect(note).toBe("That is in the future (2030), so there are no prices for it yet.");
  });

  it("asks about a year before there were prices, and about a day that does not exist", async () => {
    expect((await read("Apple in 1066")).note).toBe("No market prices reach back as far as 1066.");
    expect((await read("Apple on 2021-02-29")).note).toBe("2021-02-29 is not a day in the calendar.");
  });

  it("has nothing to say about dates read as written", async () => {
    for (const text of ["Apple this year", "Apple in 2021", "Apple past 5 years", "AAPL"]) {
      expect((await read(text)).note).toBeNull();
    }
  });
});

describe("labels and buttons of ranges", () => {
  it.each([
    ["apple this year", "this year", "YTD"],
    ["apple 1m", "past month", "1M"],
    ["apple past 6 months", "past 6 months", "6M"],
    ["apple 1 year", "past year", "1Y"],
    ["apple 60 months", "past 60 months", "5Y"],
    ["apple all-time", "all time", "MAX"],
    ["apple since 2019", "since 2019", null],
    ["apple in q3 2021", "Q3 2021", null],
    ["apple between March 2020 and June 2021", "March 2020 to June 2021", null],
    ["apple 90s", "the 1990s", null],
  ])("%j is labelled %j with the button %j", async (text, label, key) => {
    expect((await read(text)).entities.range).toMatchObject({ label, key });
  });
});

describe("numbers that are no dates", () => {
  it.each([
    "2000 dollars of Apple stock price",
    "price of 2000 shares of Apple",
    "apple price above 2000",
    "Apple price $2000",
  ])("%j has no range", async (text) => {
    expect((await read(text)).entities.range).toBeNull();
  });
});

describe("chart types", () => {
  it.each([
    ["Apple candlestick chart", "candles"],
    ["Apple line chart this year", "line"],
    ["Apple chart", null],
  ])("%j asks for %j", async (text, chartType) => {
    expect((await read(text)).entities.chartType).toBe(chartType);
  });
});
