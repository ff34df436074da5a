import { expect, it } from "vitest";
import { buildDocuments } from "@/lib/testing/results/documents";
import { renderDocuments } from "./documents";

it("writes the documents' own lines, each with the number of its source, and names every source once", () => {
  const text = renderDocuments(buildDocuments()).join("\n");
  expect(text).toContain("- (Millions) | 2024 | 2023\n- Purchases of equipment | (41) | (38) [1]");
  expect(text).toContain("- We bought two presses in 2024. [2]");
  expect(text).toContain("Sources: [1] Orbit Tools 2024, page 12; [2] Orbit Tools 2024.");
});

it("says what it did not find, with the nearest titles, and makes nothing up", () => {
  const nearest = [{ documentId: "doc_a", title: "Mill report", href: "/documents/doc_a" }];
  const [text] = renderDocuments({ found: false, question: "q", documents: 3, nearest });
  expect(text).toBe(
    "I did not find that in the documents. The nearest are Mill report. Nothing was made up; a person may know more.",
  );
  expect(renderDocuments({ found: false, question: "q", documents: 0, nearest: [] })).toEqual([
    "There are no documents here that I could look this up in.",
  ]);
});

it("shows what a document holds as text: neither a link nor an image nor HTML of it comes to life", () => {
  const answer = buildDocuments();
  if (!answer.found) throw new Error("found");
  answer.lines = [
    {
      citation: 1,
      text: "![x](https://a.example) <img src=x> [go](https://b.example)",
      kind: "sentence",
      span: { start: 0, end: 9 },
    },
  ];
  const text = renderDocuments(answer).join("\n");
  expect(text).not.toMatch(/(?<!\\)[<>!]|(?<!\\)\[(?!\d+\])/);
  expect(text).toContain("\\!\\[x\\](https://a.example)");
});
