import { afterEach, describe, expect, it } from "vitest";
import type { YahooFixture } from "@/lib/testing/yahoo/yahoo-chart-body";
import { startYahooReplay, type YahooReplay } from "@/lib/testing/yahoo/yahoo-replay";
import { createYahooProvider } from "../yahoo-provider";
import { toMajorCurrency } from "./minor-units";

let replay: YahooReplay | undefined;
afterEach(async () => {
  await replay?.close();
  replay = undefined;
});

const call = {
  symbol: "ACME",
  now: new Date("2024-03-07T12:00:00Z"),
  signal: new AbortController().signal,
};

async function open(fixture: Omit<YahooFixture, "symbol">) {
  replay = await startYahooReplay({ fixtures: [{ symbol: "ACME", ...fixture }] });
  return createYahooProvider({ baseUrl: replay.url });
}
async function ask(fixture: Omit<YahooFixture, "symbol">) {
  return (await open(fixture)).history({ ...call, from: "2024-03-05", to: "2024-03-08" });
}

describe("a split in yahoo's rows", () => {
  const splits = [{ on: "2024-03-06", numerator: 4, denominator: 1 }];
  const rows = (before: number, on: number) => [
    { on: "2024-03-05", close: before },
    { on: "2024-03-06", open: on, high: on, low: on, close: on },
  ];

  it("is not trusted on its morning, while the rows before it still carry the old price", async () => {
    expect(await ask({ rows: rows(400, 101), splits })).toMatchObject({ failure: { code: "bad_data" } });
  });

  it("is told as an event once the rows before it are adjusted, whatever the day brought", async () => {
    const result = await ask({ rows: rows(100, 92), splits });
    expect(result).toMatchObject({
      ok: true,
      value: { events: [{ kind: "split", value: 4, tradedOn: "2024-03-06" }] },
    });
  });

  it("is told for a reverse split too", async () => {
    const reverse = [{ on: "2024-03-06", numerator: 1, denominator: 10 }];
    expect((await ask({ rows: rows(50, 51), splits: reverse })).ok).toBe(true);
    await replay?.close();
    expect(await ask({ rows: rows(5, 51), splits: reverse })).toMatchObject({
      failure: { code: "bad_data" },
    });
  });
});

describe("a quote around a split", () => {
  const splits = [{ on: "2024-03-06", numerator: 4, denominator: 1 }];
  const quote = async (fixture: Omit<YahooFixture, "symbol">) => (await open(fixture)).quote(call);

  it("has no close before it while the rows still carry the old price: no fall of 75 % is told", async () => {
    const rows = [
      { on: "2024-03-05", close: 400 },
      { on: "2024-03-06", close: 101 },
    ];
    const value = { price: 101, previousClose: null, previousOn: null };
    expect(await quote({ rows, splits })).toMatchObject({ ok: true, value });
  });

  it("has none the night before either, when the rows are adjusted and the price is not", async () => {
    const rows = [
      { on: "2024-03-04", close: 100 },
      { on: "2024-03-05", close: 101 },
    ];
    const value = { price: 404, tradedOn: "2024-03-05", previousClose: null };
    expect(await quote({ rows, splits, price: 404 })).toMatchObject({ ok: true, value });
  });

  it("has the adjusted close before it once both are on one share count", async () => {
    const rows = [
      { on: "2024-03-05", close: 100 },
      { on: "2024-03-06", close: 92 },
    ];
    const value = { price: 92, previousClose: 100, previousOn: "2024-03-05" };
    expect(await quote({ rows, splits })).toMatchObject({ ok: true, value });
  });
});

describe("dividends in yahoo's rows", () => {
  it("of zero and less are none", async () => {
    const rows = [
      { on: "2024-03-05", close: 10 },
      { on: "2024-03-06", close: 10 },
    ];
    const dividends = [
      { on: "2024-03-05", amount: 0 },
      { on: "2024-03-06", amount: 0.25 },
    ];
    const result = await ask({ rows, dividends });
    expect(result.ok && result.value.events.map(({ value }) => value)).toEqual([0.25]);
  });
});

describe("yahoo's rows that contradict themselves", () => {
  it("keeps the close and leaves out a high under it and a low over it", async () => {
    const rows = [
      { on: "2024-03-05", open: 10, high: 9, low: 8, close: 11 },
      { on: "2024-03-06", open: 10, high: 12, low: 10.5, close: 11 },
    ];
    const result = await ask({ rows });
    expect(result.ok && result.value.bars.map(({ high, low, close }) => [high, low, close])).toEqual([
      [null, 8, 11],
      [12, null, 11],
    ]);
  });
});

describe("currencies as yahoo writes them", () => {
  it("tells small units in their major one, and a missing one as no currency", () => {
    const codes = ["GBp", "ZAc", "ILA", "USX", "KWF", "EUR", null].map((code) => toMajorCurrency(code));
    expect(codes.map(({ currency, divisor }) => `${currency}/${divisor}`)).toEqual([
      "GBP/100",
      "ZAR/100",
      "ILS/100",
      "USD/100",
      "KWD/1000",
      "EUR/1",
      "XXX/1",
    ]);
  });
});
