import { describe, expect, it } from "vitest";
import { cleanBars, type DailyRow } from "./clean-bars";
import { createKeptFacts } from "./kept-facts";
import { lenientNumber } from "./lenient-numbers";
import { findPreviousClose, getSessionBounds } from "./session-bounds";
import { adjustForSplits, toEvents } from "./split-adjust";
import { findSymbolForm } from "./symbol-form";

const now = new Date("2024-03-08T23:00:00Z");
const timeZone = "America/New_York";
const row = (tradedOn: string, close: number | null, rest: Partial<DailyRow> = {}): DailyRow => ({
  tradedOn,
  open: null,
  high: null,
  low: null,
  close,
  volume: null,
  ...rest,
});
const clean = (rows: DailyRow[], divisor = 1) => cleanBars({ rows, divisor, timeZone, now });
const acme = { exchange: "NYSE", timeZone, kind: "equity", symbol: "ACME" } as const;

describe("split adjustment", () => {
  const bars = clean([
    row("2024-03-04", 400, { open: 396, high: 408, low: 392, volume: 10, adjClose: 39.9 }),
    row("2024-03-05", 100, { volume: 40 }),
    row("2024-03-06", 10, { volume: 400 }),
  ]);
  const splits = [
    { tradedOn: "2024-03-06", factor: 10 },
    { tradedOn: "2024-03-05", factor: 4 },
  ];

  it("divides by every later split and by none of the same day", () => {
    // 400 before 4:1 and 10:1 is 400 / 40 = 10; 100 before 10:1 is 10; the last is of today's shares
    expect(adjustForSplits({ bars, splits })).toMatchObject([
      { open: 9.9, high: 10.2, low: 9.8, close: 10, volume: 400, adjClose: 39.9 },
      { close: 10, volume: 400 },
      { close: 10, volume: 400 },
    ]);
  });

  it("turns ten old shares into one on a 1:10 split", () => {
    const [before] = adjustForSplits({ bars, splits: [{ tradedOn: "2024-03-07", factor: 0.1 }] });
    expect(before?.close).toBeCloseTo(4_000, 9);
    expect(before?.volume).toBeCloseTo(1, 9);
  });

  it("leaves out factors that are none", () => {
    const odd = [0, -2, Number.NaN, 1].map((factor) => ({ tradedOn: "2024-03-09", factor }));
    expect(adjustForSplits({ bars, splits: odd })).toEqual(bars);
    expect(toEvents({ dividends: [], splits: odd, currency: "USD", adjusted: false })).toEqual([]);
  });

  it.each([
    [4, "Split 4:1"],
    [1.5, "Split 3:2"],
    [0.1, "Split 1:10"],
    [1 / 30, "Split 1:30"],
    [1.0345, "Split 30:29"],
  ])("labels a factor of %s as %s", (factor, label) => {
    const splits = [{ tradedOn: "2024-03-05", factor }];
    expect(toEvents({ dividends: [], splits, currency: "USD", adjusted: false })[0]?.label).toBe(label);
  });

  it("puts a dividend on today's shares unless the source did", () => {
    const input = { dividends: [{ tradedOn: "2024-03-04", amount: 8 }], splits: [], currency: "USD" };
    const dividend = (adjusted: boolean) =>
      toEvents({ ...input, splits, adjusted }).find((one) => one.kind === "dividend");
    expect(dividend(false)).toMatchObject({ value: 0.2, label: "Dividend 0.2 USD" });
    expect(dividend(true)?.value).toBe(8);
  });
});

describe("cleaning a source's rows", () => {
  it("drops what is no session and keeps one bar a day, ascending", () => {
    const rows = [
      row("2024-03-09", 9),
      row("2024-03-08", 8),
      row("2024-03-06", null),
      row("2024-03-05", 5),
      row("2024-03-08", 8.5),
    ];
    expect(clean(rows).map(({ tradedOn, close }) => [tradedOn, close])).toEqual([
      ["2024-03-05", 5],
      ["2024-03-08", 8.5],
    ]);
  });

  it("drops a few zeros and trusts nothing of an answer full of them", () => {
    const days = Array.from({ length: 10 }, (_, index) => `2024-02-${10 + index}`);
    expect(clean(days.map((day, index) => row(day, index === 3 ? 0 : 10)))).toHaveLength(9);
    expect(() => clean(days.map((day, index) => row(day, index < 4 ? 0 : 10)))).toThrow("close of zero");
  });

  it("turns pence into pounds, and a volume of nothing but zeros into unknown", () => {
    expect(clean([row("2024-03-08", 1_259.5, { open: 1_250, volume: 0 })], 100)).toMatchObject([
      { close: 12.595, open: 12.5, volume: null },
    ]);
    expect(clean([row("2024-03-07", 1, { volume: 0 }), row("2024-03-08", 1, { volume: 5 })])[0]?.volume).toBe(
      0,
    );
  });

  it("does not tell a high under the close or a low over the open", () => {
    const rows = [row("2024-03-08", 10, { open: 9, high: 9.9, low: 9.1 })];
    expect(clean(rows)).toMatchObject([{ open: 9, high: null, low: null, close: 10 }]);
  });
});

describe("numbers as sources write them", () => {
  it.each([
    ["184.22", 184.22],
    [" -1.5e3 ", -1_500],
    [7, 7],
    ["None", null],
    ["-", null],
    ["", null],
    ["1,234", null],
    ["0x10", null],
    ["Infinity", null],
    [null, null],
  ])("%j is %s", (text, expected) => {
    expect(lenientNumber.parse(text)).toBe(expected);
  });
});

describe("sessions by the calendar", () => {
  it("ends the half day after Thanksgiving at 13:00 in New York, and other days at 16:00", () => {
    // nyse.com, 2024: early close on Friday, November 29
    const closes = (tradedOn: string) =>
      new Date(getSessionBounds({ instrument: acme, tradedOn }).closesAtMs).toISOString();
    expect(closes("2024-11-29")).toBe("2024-11-29T18:00:00.000Z");
    expect(closes("2024-11-27")).toBe("2024-11-27T21:00:00.000Z");
  });

  it("names the session before a quote over a long weekend, and none where a split is likelier", () => {
    // Monday, May 27, 2024 was Memorial Day
    const quote = { instrument: acme, tradedOn: "2024-05-28", price: 101 };
    expect(findPreviousClose({ ...quote, told: 100 })).toEqual({ close: 100, tradedOn: "2024-05-24" });
    expect(findPreviousClose({ ...quote, told: 1_000 })).toBeNull();
    expect(findPreviousClose({ ...quote, told: quote.price * 2 * 0.95 })).toBeNull(); // 2:1, and a rise of 5 %
    expect(findPreviousClose({ ...quote, told: quote.price / 1.7 })?.tradedOn).toBe("2024-05-24");
    expect(findPreviousClose({ ...quote, told: null })).toBeNull();
    expect(findPreviousClose({ ...quote, tradedOn: "2024-05-27", told: 100 })).toBeNull();
  });
});

describe("the form of a symbol", () => {
  it.each([
    ["AAPL", { kind: "us", code: "AAPL", shareClass: null, preferred: null }],
    ["brk-b", { kind: "us", code: "BRK", shareClass: "B", preferred: null }],
    ["BAC-PL", { kind: "us", code: "BAC", shareClass: null, preferred: "L" }],
    ["VOD.L", { kind: "foreign", code: "VOD", suffix: "L" }],
    ["0700.HK", { kind: "foreign", code: "0700", suffix: "HK" }],
    ["^GSPC", { kind: "index", code: "GSPC" }],
    ["EURUSD=X", { kind: "fx", base: "EUR", quote: "USD" }],
    ["JPY=X", { kind: "fx", base: "USD", quote: "JPY" }],
    ["BTC-USD", { kind: "crypto", base: "BTC", quote: "USD" }],
    ["GC=F", null],
    ["SIM:ACME", null],
    ["../etc", null],
    ["A B", null],
    ["", null],
  ])("%s is %j", (symbol, form) => {
    expect(findSymbolForm(symbol)).toEqual(form);
  });
});

describe("facts kept for a day", () => {
  it("are asked for once, again after a day, and again after a failure", async () => {
    const facts = createKeptFacts<string>(2);
    let asked = 0;
    const ask = async () => `fact ${++asked}`;
    const fails = async () => {
      throw new Error("no");
    };
    await expect(facts.get({ key: "a", now, ask: fails })).rejects.toThrow("no");
    expect(await facts.get({ key: "a", now, ask })).toBe("fact 1");
    expect(await facts.get({ key: "a", now, ask })).toBe("fact 1");
    expect(await facts.get({ key: "a", now: new Date("2024-03-09T23:00:00Z"), ask })).toBe("fact 2");
  });

  it("are forgotten oldest first", () => {
    const facts = createKeptFacts<number>(2);
    for (const [key, fact] of [
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ] as const)
      facts.keep({ key, now, fact });
    expect(["a", "b", "c"].map((key) => facts.find({ key, now }))).toEqual([null, 2, 3]);
  });
});
