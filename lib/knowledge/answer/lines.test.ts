import { describe, expect, it } from "vitest";
import type { ExtractedBlock } from "../extract";
import type { FoundPassage } from "../search/search-passages";
import { listWords, toStem } from "../text/tokenise";
import { toColumnNames } from "./column-names";
import { orderQuoted } from "./order";
import { type LineWorth, pickQuotes } from "./quote";

const passage = (over: Partial<FoundPassage> & { text: string }): FoundPassage => ({
  ...{
    documentId: "doc_a",
    version: 1,
    title: "Orbit Tools 2023",
    fileName: "ORBITTOOLS_2023_10K.pdf",
    ordinal: 0,
  },
  ...{
    kind: "table",
    titlePath: [],
    header: null,
    page: 1,
    boxes: [],
    score: 1,
    coverage: 1,
    similarity: null,
  },
  span: { start: 0, end: over.text.length },
  ...over,
});
const toStems = (text: string) => listWords(text).map(toStem);
const worth = (asked: string, ...printed: string[]): LineWorth => ({
  stems: new Map(toStems(asked).map((stem) => [stem, 4])),
  printed: printed.map(toStems),
});

describe("the lines of a passage", () => {
  it("are never the names of columns, years or days, nor a caption, where others speak of the question", () => {
    const text = "Debt by year\nDebt at June 30, 2023 | June 30, 2022\nLong-term debt | 40 | 47";
    const { quotes, isFigure } = pickQuotes(passage({ text }), worth("debt 2023", "long-term debt"));
    expect(quotes.map((quote) => quote.text)).toEqual(["Long-term debt | 40 | 47"]);
    expect(isFigure).toBe(true);
  });

  it("hold each thing that was asked, though one says more of it than the others", () => {
    const text = [
      "Net cash provided by operating activities | 9",
      "Investing activities | (4)",
      "Financing activities | (6)",
      "Cash in transit | 1",
    ].join("\n");
    const asked = worth("operating investing financing", "net cash provided by operating activities");
    expect(pickQuotes(passage({ text }), asked).quotes.map((quote) => quote.text)).toEqual(
      text.split("\n").slice(0, 3),
    );
  });
});

describe("the passages of an answer", () => {
  const asked = worth("gross profit", "gross profit");
  const talk = passage({ text: "Gross profit is what remains of sales.", kind: "text", page: 3 });
  const part = passage({ text: "Gross profit | 4 | 5", titlePath: ["x", "Parent Company Only"], page: 9 });
  const own = passage({
    text: "Gross profit | 58 | 54",
    titlePath: ["x", "Orbit Tools Inc. and Subsidiaries Consolidated Statement of Incom e"],
    page: 50,
  });
  const noise = passage({ text: "Tea is served at four.", kind: "text", page: 70 });
  const pagesOf = (passages: FoundPassage[], most = 5) =>
    orderQuoted({ passages, worth: asked, most }).map((quoted) => quoted.passage.page);

  it("begin with the company's own consolidated statement, then other figures, then talk; noise is left out", () => {
    expect(pagesOf([talk, part, own, noise])).toEqual([50, 9, 3]);
  });

  it("hold that statement though it was found behind the others", () => {
    expect(pagesOf([talk, part, noise, own], 2)).toEqual([50, 3]);
  });
});

describe("the names of columns", () => {
  const row = (text: string, header = false, index = 1): ExtractedBlock => ({
    ...{ kind: "table_row", level: null, text, page: 1, boxes: [] },
    table: { index, cells: text.split(" | "), header },
  });
  const line = row("Operating income | 6 | 5");

  it("of several header rows are read downwards, from the right", () => {
    const above = [
      row("December 31, | December 31,", true),
      row("(Millions) | 2018 | 2017", true),
      row("Sales | 9 | 8"),
    ];
    expect(toColumnNames(above, line)).toBe("(Millions) | December 31, 2018 | December 31, 2017");
  });

  it("take the period that stands above all of them, and no note or title", () => {
    expect(toColumnNames([row("Years Ended", true), row("2022 | 2021", true)], line)).toBe(
      "Years Ended | 2022 | 2021",
    );
    expect(toColumnNames([row("x".repeat(80), true), row("2022 | 2021", true)], line)).toBe("2022 | 2021");
  });

  it("are those of the row's own table, or none", () => {
    expect(toColumnNames([row("2022 | 2021", true, 7)], line)).toBeNull();
    expect(toColumnNames([], line)).toBeNull();
  });
});
