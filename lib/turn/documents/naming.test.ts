import { expect, it } from "vitest";
import { cutAtDocuments, namesReportOfNobody, withoutOpening } from "./naming";

it.each([
  [
    "what did the 10-K say about margins, and show the stock that year",
    ["what did the 10-K say about margins", "show the stock that year"],
  ],
  [
    "Show Microsoft's stock in 2023 and what did the 10-K say about margins?",
    ["Show Microsoft's stock in 2023", "what did the 10-K say about margins?"],
  ],
  [
    "What does the annual report say about debt, cash and leases? How did the share price do in 2022?",
    ["What does the annual report say about debt, cash and leases", "How did the share price do in 2022?"],
  ],
  [
    "According to the documents, who audits the accounts; then chart the stock",
    ["According to the documents, who audits the accounts", "chart the stock"],
  ],
])("a message that asks documents and market is cut into both, in order: %s", (text, pieces) => {
  expect(cutAtDocuments(text)).toEqual(pieces);
});

it.each([
  "what did the 10-K say about margins and share repurchases",
  "what did the 10-K say about the stock and show how it was reasoned",
  "what does the report say about debt, and how did the share count change",
  "show apple and then microsoft",
  "what did the filing say about sales, and what did it say about costs?",
  "According to the documents, what did the chart of accounts hold?",
])("a message that asks only one of both stays whole: %s", (text) => {
  expect(cutAtDocuments(text)).toEqual([text]);
});

it("knows a report that is nobody's by its article, and takes the naming off the question", () => {
  expect(namesReportOfNobody("what did the 10-K say about margins")).toBe(true);
  expect(namesReportOfNobody("what did Boeing's 10-K say about margins")).toBe(false);
  expect(withoutOpening("What do the documents say about margins?")).toBe("margins?");
  expect(withoutOpening("According to the files, ")).toBe("According to the files, ");
});
