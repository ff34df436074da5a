import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "../search/catalogue";
import { readYears } from "./name-documents";
import { readQuestion } from "./read-question";
import { widenQuestion } from "./widen";

const entry = (fileName: string, title = fileName): CatalogueEntry => ({
  ...{ set: 1, documentId: fileName, version: 1, title, fileName, passages: 10 },
  ...{ collectionId: "col_a", conversationId: null, ownerId: null, language: "en", publishedOn: null },
});
const entries = [
  entry("ORBITTOOLS_2022_10K.pdf"),
  entry("ORBITTOOLS_2023_10K.pdf"),
  entry("Quarry.pdf", "Stone Quarry Ltd annual report 2023"),
  entry("prices.xlsx", "Price list of spring"),
];
const read = (question: string, carried: Parameters<typeof readQuestion>[0]["carried"] = null) =>
  readQuestion({ question, entries, carried });

describe("documents that a question names", () => {
  it.each([
    ["What did Orbit Tools earn in FY2022?", ["ORBITTOOLS_2022_10K.pdf"]],
    ["What did OrbitTools' saws cost?", ["ORBITTOOLS_2022_10K.pdf", "ORBITTOOLS_2023_10K.pdf"]],
    ["What did Orbit Tools earn in 2019?", ["ORBITTOOLS_2022_10K.pdf", "ORBITTOOLS_2023_10K.pdf"]],
    ["How deep is the quarry?", ["Quarry.pdf"]],
    ["What was net income?", null],
  ])("%s", (question, documentIds) => {
    expect(read(question).documentIds).toEqual(documentIds);
  });

  it("are asked for by their whole title", () => {
    expect(read("price list of spring")).toMatchObject({ isTitle: true, documentIds: ["prices.xlsx"] });
  });
});

describe("a question before the search", () => {
  it("knows a year in every fiscal form, and no year in an amount", () => {
    expect(readYears("FY22, FY2021 and fiscal 2020")).toEqual([2020, 2021, 2022]);
    expect(readYears("1,999 units at 2020.5")).toEqual([]);
  });

  it("loses instructions to the writer, and keeps the statement they point at", () => {
    const { parts } = read(
      "Is the gross margin of the quarry stable? If it is no useful metric, then explain why.",
    );
    expect(parts.map(({ text }) => text)).toEqual(["Is the gross margin of the stable?"]);
    expect(read("What was profit? Answer from the income statement.").parts[0]?.text).toContain(
      "income statement",
    );
  });

  it("is searched part by part", () => {
    const { parts } = read("What was the net income in 2022 and how many people work there?");
    expect(parts.map(({ text }) => text)).toEqual([
      "What was the net income in 2022",
      "how many people work there?",
    ]);
  });
});

describe("a follow-up", () => {
  const carried = {
    text: "What did Orbit Tools spend on research in FY2023?",
    documentIds: ["ORBITTOOLS_2023_10K.pdf"],
  };

  it("about another year is the last question in that year, in that year's document", () => {
    expect(read("and in 2022?", carried)).toMatchObject({
      text: "What did Orbit Tools spend on research in FY2022?",
      documentIds: ["ORBITTOOLS_2022_10K.pdf"],
    });
  });

  it("about another company is the last question about that one", () => {
    const { text, documentIds } = read("and the quarry?", carried);
    expect(documentIds).toEqual(["Quarry.pdf"]);
    expect(text).toContain("spend on research");
    expect(text).not.toContain("Orbit");
  });

  it("about another thing stays with the documents and the year", () => {
    expect(read("what about its marketing?", carried)).toMatchObject({
      text: "its marketing? (2023)",
      documentIds: ["ORBITTOOLS_2023_10K.pdf"],
    });
  });

  it("is none when the question stands on its own", () => {
    expect(read("How many people work in the saw factory today?", carried).documentIds).toBeNull();
  });
});

describe("the vocabulary of the field", () => {
  const phrases = (question: string) => widenQuestion(question).map(({ phrase }) => phrase);

  it("finds the line item behind a word, and the statement that holds it", () => {
    expect(phrases("What was capital expenditure?")).toEqual(
      expect.arrayContaining([
        "purchases of property, plant and equipment",
        "consolidated statements of cash flows",
      ]),
    );
    expect(phrases("how is the quick ratio")).toEqual(expect.arrayContaining(["total current liabilities"]));
    expect(phrases("SG&A in percent of sales")).toEqual(
      expect.arrayContaining(["selling, general and administrative expenses"]),
    );
  });

  it("keeps to the statement that the question names itself", () => {
    const asked = phrases("What was capital expenditure, by the balance sheet?");
    expect(asked).toContain("consolidated balance sheets");
    expect(asked).not.toContain("consolidated statements of cash flows");
  });

  it("adds nothing to a question that asks for nothing of the field", () => {
    expect(phrases("Who painted the bridge?")).toEqual([]);
  });
});
