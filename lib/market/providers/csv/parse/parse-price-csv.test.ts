import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { renderCsvErrors } from "./csv-report";
import { type CsvInput, parsePriceCsv } from "./parse-price-csv";

function accept(input: string | CsvInput) {
  const result = parsePriceCsv(typeof input === "string" ? { text: input } : input);
  if (!result.ok) throw new Error(renderCsvErrors(result).join("\n"));
  return result;
}

function refusalOf(input: string | CsvInput) {
  const result = parsePriceCsv(typeof input === "string" ? { text: input } : input);
  if (result.ok) throw new Error("the file was accepted");
  return result;
}

const small =
  "Date,Open,High,Low,Close,Volume\n2020-01-02,10,11,9,10.5,100\n2020-01-03,10.5,12,10,11.5,200\n";

describe("a price file that is read", () => {
  it("gives bars with what the file says, and null where it says nothing", () => {
    expect(accept("date,close\n2020-01-02,10.5\n").bars).toEqual([
      {
        tradedOn: "2020-01-02",
        open: null,
        high: null,
        low: null,
        close: 10.5,
        adjClose: null,
        volume: null,
      },
    ]);
    expect(accept(small).report).toEqual({
      rows: 2,
      bars: 2,
      firstOn: "2020-01-02",
      lastOn: "2020-01-03",
      interval: "1d",
      dateOrder: "ymd",
      columns: { date: "Date", open: "Open", high: "High", low: "Low", close: "Close", volume: "Volume" },
      notes: [],
    });
  });

  it("may name its columns as download pages do, in any order, newest first", () => {
    const { bars } = accept(
      `"Vol.","Change %","Close/Last","Adj Close**","Low","High","Open","Date"\n` +
        `"1.5M","1%","$1,011.50","1,000.25","$1,000.00","$1,020.00","$1,005.00","01/15/2020"\n` +
        `"2K","-","$1,005.50","994.3","$999.00","$1,010.00","$1,001.00","01/14/2020"\n`,
    );
    expect(bars.map(({ tradedOn }) => tradedOn)).toEqual(["2020-01-14", "2020-01-15"]);
    expect(bars[1]).toEqual({
      tradedOn: "2020-01-15",
      open: 1005,
      high: 1020,
      low: 1000,
      close: 1011.5,
      adjClose: 1000.25,
      volume: 1_500_000,
    });
  });

  it("prefers Close to Price and Last when a file has several", () => {
    expect(accept("Date,Last,Price,Close\n2020-01-02,1,2,3\n").bars[0]?.close).toBe(3);
  });

  it("may have semicolons and decimal commas, or tabs and UTF-16", () => {
    const german = "Date;Close;Volume\n31.12.2020;1.234,5;1.000\n30.12.2020;0,378;2.500\n";
    expect(accept(german).bars.map(({ close, volume }) => [close, volume])).toEqual([
      [0.378, 2500],
      [1234.5, 1000],
    ]);
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${small.replaceAll(",", "\t")}`, "utf16le"));
    expect(accept({ bytes }).bars).toEqual(accept(small).bars);
  });

  it("is joined into days when it is intraday, and says so", () => {
    const { bars, report } = accept(
      "date,time,open,high,low,close,volume\n" +
        "2020-12-15,09:31,5.1,7,5,6,20\n2020-12-15,09:30,5,5.5,4.9,5.1,10\n2020-12-16,09:30,6,6,5.5,5.6,7\n",
    );
    expect(bars).toEqual([
      { tradedOn: "2020-12-15", open: 5, high: 7, low: 4.9, close: 6, adjClose: null, volume: 30 },
      { tradedOn: "2020-12-16", open: 6, high: 6, low: 5.5, close: 5.6, adjClose: null, volume: 7 },
    ]);
    expect(report.notes).toEqual(["3 intraday rows were joined into 2 days."]);
  });

  it("leaves out days without a close, and says how many", () => {
    const { bars, report } = accept(
      "date,close\n2020-01-02,1\n2020-01-03,\n\n2020-01-06,null\n2020-01-07,2\n",
    );
    expect(bars).toHaveLength(2);
    expect(report.notes).toEqual(["2 rows without a close were left out."]);
  });

  it("reads a volume of zero as missing when all are, or when the price moved, and keeps it when it did not", () => {
    const allZero = accept(small.replace(",100", ",0").replace(",200", ",0"));
    expect(allZero.bars.map(({ volume }) => volume)).toEqual([null, null]);
    expect(allZero.report.notes[0]).toContain("nothing but zeros");
    const some = accept(
      "date,high,low,close,volume\n2020-01-02,2,1,2,0\n2020-01-03,2,2,2,0\n2020-01-06,3,2,3,9\n",
    );
    expect(some.bars.map(({ volume }) => volume)).toEqual([null, 0, 9]);
    expect(some.report.notes).toEqual([
      "A volume of 0 was read as missing on 1 day on which the price moved.",
    ]);
  });

  it("may be weekly or monthly, and says so", () => {
    expect(accept("date,close\n2020-01-03,1\n2020-01-10,2\n2020-01-17,3\n").report.interval).toBe("1wk");
    expect(accept("date,close\n2020-01-31,1\n2020-02-28,2\n2020-03-31,3\n").report.interval).toBe("1mo");
  });

  it("keeps what stands outside low to high by rounding only, with a note", () => {
    const { bars, report } = accept("date,high,low,close\n2020-01-02,10.22,10,10.225\n");
    expect(bars[0]?.close).toBe(10.225);
    expect(report.notes[0]).toContain("a little outside low to high");
  });
});

describe("a price file that is refused", () => {
  const errorsOf = (text: string) => refusalOf(text).errors;

  it("tells each fault by line and column", () => {
    const text =
      "Day,Open,High,Low,Close,Volume\n" +
      "2020-01-02,10,9,11,10,1\n" +
      "2020-01-03,10,11,9,ten,1\n" +
      "2020-01-06,0,11,9,10,-5\n" +
      "2020-02-30,10,11,9,10,1\n" +
      "2020-01-07,10,11,9,12,1\n" +
      "2020-01-06,10,11,9,10,1\n";
    expect(errorsOf(text)).toEqual([
      { line: 2, column: "High", message: "The high 9 is below the low 11." },
      { line: 3, column: "Close", message: '"ten" is not a number.' },
      { line: 4, column: "Open", message: "0 is not a price: a price is above zero." },
      { line: 4, column: "Volume", message: "-5 is not a volume." },
      { line: 5, column: "Day", message: '"2020-02-30" is no day of the calendar.' },
      { line: 6, column: "Close", message: "The close 12 is above the high 11." },
      { line: 7, column: "Day", message: "The day 2020-01-06 stands on line 4 already." },
    ]);
  });

  it("tells the first 20 faults and counts the rest", () => {
    const rows = Array.from(
      { length: 50 },
      (_, i) => `2020-${i < 25 ? "01" : "02"}-${String((i % 25) + 1).padStart(2, "0")},0`,
    );
    const refusal = refusalOf(`date,close\n${rows.join("\n")}\n`);
    expect(refusal.errors).toHaveLength(20);
    expect(refusal.totalErrors).toBe(50);
    expect(renderCsvErrors(refusal).at(0)).toBe(
      "line 2, column close: 0 is not a price: a price is above zero.",
    );
    expect(renderCsvErrors(refusal).at(-1)).toBe("and 30 more.");
  });

  it("needs a date column and a close column, and an adjusted close is not one", () => {
    expect(errorsOf("date,open\n2020-01-02,1\n")[0]?.message).toContain("There is no close column");
    expect(errorsOf("date,adj close\n2020-01-02,1\n")[0]?.message).toContain(
      "adjusted close alone is not enough",
    );
    expect(errorsOf("open,close\n1,1\n")[0]?.message).toContain("There is no date column");
    expect(errorsOf("2020-01-02,1\n")).toHaveLength(2);
    expect(errorsOf("date,close,close\n2020-01-02,1,2\n")[0]?.message).toBe("Two columns have this name.");
  });

  it("counts lines as an editor does, also after a quoted line break", () => {
    const text = 'date,note,close\n2020-01-02,"two\nlines",1\n2020-01-03,,x\n';
    expect(errorsOf(text)).toEqual([{ line: 4, column: "close", message: '"x" is not a number.' }]);
  });

  it("does not guess at rows of another width, broken quotes or a time that stands twice", () => {
    expect(errorsOf("date,close\nJan 3, 2020,5\n")[0]).toMatchObject({
      line: 2,
      message: "This row has 3 cells, the header has 2.",
    });
    expect(errorsOf("date,close,volume\n2020-01-02,5,6\n2020-01-0")[0]).toMatchObject({ line: 3 });
    expect(errorsOf('date,close\n"2020-01-02,5\n2020-01-03,6\n')[0]?.line).toBe(2);
    expect(errorsOf("date,close\n2020-01-02 09:30,5\n2020-01-02 09:30,5\n2020-01-03 09:30,1")[0]?.line).toBe(
      3,
    );
  });

  it("is no workbook, web page, binary, empty or too large file, and holds no day to come", () => {
    const bytes = (...values: number[]) => ({ bytes: new Uint8Array(values) });
    expect(refusalOf(bytes(0x50, 0x4b, 3, 4, 0)).errors[0]?.message).toContain("workbook");
    expect(errorsOf("<!DOCTYPE html><p>")[0]?.message).toContain("web page");
    expect(refusalOf(bytes(1, 0, 2)).errors[0]?.message).toBe("This is not a text file.");
    expect(errorsOf("\n \n")[0]?.message).toBe("The file is empty.");
    expect(errorsOf("date,close\n")[0]?.message).toContain("no rows");
    expect(errorsOf("x".repeat(20 * 1024 * 1024 + 1))[0]?.message).toContain("20 MB");
    expect(errorsOf(`date,close\n${"2020-01-02,1\n".repeat(200_001)}`)[0]?.message).toContain("200,001 rows");
    const future = refusalOf({ text: "date,close\n2030-01-02,1\n", latestOn: "2026-11-21" });
    expect(future.errors[0]?.message).toBe("2030-01-02 has not come yet.");
    expect(errorsOf("date,close\n2018-12-31,1\n2019-12-31,1\n2020-12-31,2\n")[0]?.message).toContain(
      "further apart",
    );
  });
});

describe.skipIf(!hasSharedData)("price files from public sources", () => {
  const read = (file: string) => parsePriceCsv({ bytes: readFileSync(`${sharedData}/prices/${file}`) });

  // First and last rows as they stand in the files.
  it.each([
    ["default.csv", 502, "2017-01-03", 212.8, "2018-12-31", 245.28, "ymd"],
    ["compare.csv", 502, "2017-01-03", 216.99, "2018-12-31", 332.8, "ymd"],
    ["bitcoin.csv", 1246, "2017-08-16", 4285.08, "2021-01-12", 37_371.38, "ymd"],
    ["msft.csv", 8111, "1990-01-02", 0.385, "2022-03-10", 285.59, "mdy"],
    ["spx.csv", 8111, "1990-01-02", 359.69, "2022-03-10", 4259.52, "mdy"],
  ])("%s is read whole", (file, bars, firstOn, firstClose, lastOn, lastClose, dateOrder) => {
    const result = read(file);
    if (!result.ok) throw new Error(renderCsvErrors(result).join("\n"));
    expect(result.report).toMatchObject({ rows: bars, bars, firstOn, lastOn, interval: "1d", dateOrder });
    expect([result.bars[0]?.close, result.bars.at(-1)?.close]).toEqual([firstClose, lastClose]);
  });

  it("msft.csv has no volume for the days on which the file says 0 though the price moved", () => {
    const result = read("msft.csv");
    if (!result.ok) throw new Error("refused");
    expect(result.bars[0]?.volume).toBeNull();
    expect(result.bars.at(-1)?.volume).toBe(30_628_010);
    expect(result.report.notes).toHaveLength(1);
  });

  it("intraday.csv becomes four days", () => {
    const result = read("intraday.csv");
    if (!result.ok) throw new Error("refused");
    expect(result.bars.map(({ tradedOn }) => tradedOn)).toEqual([
      "2020-12-15",
      "2020-12-16",
      "2020-12-17",
      "2020-12-18",
    ]);
    // open of 09:30 on the first day, close of 16:00 on the last, as they stand in the file
    expect([result.bars[0]?.open, result.bars[3]?.close]).toEqual([367.4, 369.15]);
    expect(result.report).toMatchObject({ rows: 1564, bars: 4 });
    expect(result.report.notes).toEqual(["1,564 intraday rows were joined into 4 days."]);
  });

  it("zeros.csv is refused: zero is no price", () => {
    const result = read("zeros.csv");
    if (result.ok) throw new Error("accepted");
    expect(result.totalErrors).toBe(800); // 200 rows of four zero prices
    expect(result.errors[0]).toEqual({
      line: 2,
      column: "open",
      message: "0 is not a price: a price is above zero.",
    });
  });

  it("bad.csv is refused: missing dates, prices out of order, below and at zero, a negative volume", () => {
    const result = read("bad.csv");
    if (result.ok) throw new Error("accepted");
    expect(result.errors[0]).toEqual({ line: 202, column: "date", message: "The date is missing." });
    // 50 missing dates; 6 closes below the low; lines 356, 358, 359 (two) and 360; 361, 362 and 363; 51 rows of four zeros
    expect(result.totalErrors).toBe(50 + 6 + 5 + 3 + 51 * 4);
  });
});
