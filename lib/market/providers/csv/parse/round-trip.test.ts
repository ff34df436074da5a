import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Bar } from "@/lib/contract/market";
import { parsePriceCsv } from "./parse-price-csv";

const START_MS = Date.UTC(1990, 0, 1);
const price = fc.integer({ min: 1, max: 50_000_000 }).map((cents) => cents / 1000);

/** Bars on consecutive days, with consistent prices and volumes above zero or missing. */
const series: fc.Arbitrary<Bar[]> = fc
  .record({
    first: fc.integer({ min: 0, max: 12_000 }),
    bars: fc.array(
      fc.record({
        prices: fc.tuple(price, price, price, price),
        adjClose: fc.option(price),
        volume: fc.option(fc.integer({ min: 1, max: 2_000_000_000 })),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  })
  .map(({ first, bars }) =>
    bars.map(({ prices, adjClose, volume }, i) => {
      const [low = 1, open = 1, close = 1, high = 1] = [...prices].sort((a, b) => a - b);
      const tradedOn = new Date(START_MS + (first + i) * 86_400_000).toISOString().slice(0, 10);
      return { tradedOn, open, high, low, close, adjClose, volume };
    }),
  );

const columns = ["Date", "Open", "High", "Low", "Close", "Adj Close", "Volume"] as const;

const habit = fc.record({
  order: fc.shuffledSubarray([...columns], { minLength: columns.length }),
  delimiter: fc.constantFrom(",", ";", "\t"),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  encoding: fc.constantFrom("utf-8", "utf-8 with mark", "utf-16"),
  dates: fc.constantFrom("ymd", "mdy", "dmy"),
  decimal: fc.constantFrom(".", ","),
  quotes: fc.boolean(),
  newestFirst: fc.boolean(),
  case: fc.constantFrom("lower", "upper", "as it is"),
});
type Habit = typeof habit extends fc.Arbitrary<infer T> ? T : never;

function writeDate(day: string, dates: string): string {
  const [year, month, date] = day.split("-").map(Number);
  if (dates === "mdy") return `${month}/${date}/${year}`;
  return dates === "dmy" ? `${date}/${month}/${year}` : day;
}

function write(bars: Bar[], how: Habit): Uint8Array {
  const number = (value: number | null) => (value === null ? "" : value.toFixed(3).replace(".", how.decimal)); // three decimals always: the hardest to tell from thousands
  const rows = bars.map(
    (bar): Record<string, string> => ({
      Date: writeDate(bar.tradedOn, how.dates),
      Open: number(bar.open),
      High: number(bar.high),
      Low: number(bar.low),
      Close: number(bar.close),
      "Adj Close": number(bar.adjClose),
      Volume: bar.volume === null ? "" : String(bar.volume),
    }),
  );
  if (how.newestFirst) rows.reverse();
  const name = (column: string) =>
    how.case === "lower" ? column.toLowerCase() : how.case === "upper" ? column.toUpperCase() : column;
  const fields = how.order.map(name);
  const data = rows.map((row) => how.order.map((column) => row[column] ?? ""));
  const text = Papa.unparse(
    { fields, data },
    { delimiter: how.delimiter, newline: how.newline, quotes: how.quotes },
  );
  if (how.encoding === "utf-16") return new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
  return new TextEncoder().encode(how.encoding === "utf-8" ? text : `\uFEFF${text}`);
}

describe("a written series", () => {
  it("reads back identically whatever the order of columns and rows, delimiter, line ending, encoding or date form", () => {
    fc.assert(
      fc.property(series, habit, (bars, how) => {
        // a comma file writes decimal points; a decimal comma is used where nothing else is a comma
        const decimal = how.delimiter === ";" ? how.decimal : ".";
        const dateOrder = how.dates === "dmy" ? "dmy" : "mdy";
        const result = parsePriceCsv({ bytes: write(bars, { ...how, decimal }), dateOrder });
        expect(result).toMatchObject({ ok: true, bars });
      }),
      { numRuns: 300 },
    );
  });

  it("never throws on any text, and never gives bars together with errors", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("2020-01-02", "1", "0", "-1", "1/2/20", '"'),
    );
    const text = fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 })
      .map((rows) => `date,open,close,volume\n${rows.map((row) => row.join(",")).join("\n")}`);
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ maxLength: 200 })), (input) => {
        const result = parsePriceCsv({ text: input });
        if (result.ok) for (const bar of result.bars) expect(bar.close).toBeGreaterThan(0);
        else expect(result.totalErrors).toBeGreaterThanOrEqual(Math.max(1, result.errors.length));
      }),
      { numRuns: 500 },
    );
  });
});
