import { beforeAll, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import type { ExtractedBlock, ExtractedDocument } from "../extract/extracted";
import { toStoredPages } from "../ingest/stored-pages";
import { createDocumentIndexer } from "../search/document-indexer";
import { answerFromDocuments } from "./answer-question";

const row = (cells: string[], header = false): ExtractedBlock => ({
  ...{ kind: "table_row", level: null, text: cells.join(" | "), page: 1 },
  boxes: [[0.1, 0.3 + cells.join("").length / 1_000, 0.8, 0.02]],
  table: { index: 0, cells, header },
});
const prose = (text: string, page: number, kind: "paragraph" | "heading" = "paragraph"): ExtractedBlock => ({
  ...{ kind, level: kind === "heading" ? 1 : null, text, page, table: null },
  boxes: [
    [0.1, 0.1, 0.8, 0.02],
    [0.1, 0.13, 0.8, 0.02],
  ],
});
const SENTENCE = "The saw factory in Lindau employs 340 people.";
const blocks = [
  prose("Consolidated statements of cash flows", 1, "heading"),
  row(["(Millions)", "2023", "2022"], true),
  row(["Depreciation", "12", "11"]),
  row(["Purchases of property, plant and equipment", "(41)", "(38)"]),
  row(["Dividends paid", "(5)", "(4)"]),
  prose("People", 2, "heading"),
  prose(`We make saws and planes for carpenters. ${SENTENCE} Most of them have stayed for many years.`, 2),
];
const text = blocks.map((block) => block.text).join("\n");
const pages = [1, 2].map((number) => ({ number, width: 600, height: 800, scanned: false, label: null }));
const extracted: ExtractedDocument = { title: null, blocks, pages, warnings: [] };
const ask = (question: string, over: Partial<Parameters<typeof answerFromDocuments>[0]> = {}) =>
  answerFromDocuments({ question, scope: { collectionIds: null, visitor: null }, ...over });

describeOnStores("answers from documents", () => {
  const documentId = createId("document");

  beforeAll(async () => {
    const { db } = await getStore();
    const collectionId = createId("collection");
    await db.collection.create({ data: { id: collectionId, name: "Reports" } });
    const title = "ORBITTOOLS 2023 10K";
    const file = {
      fileName: "ORBITTOOLS_2023_10K.pdf",
      mediaType: "application/pdf",
      fileKey: "f",
      byteSize: 1,
    };
    await db.document.create({ data: { id: documentId, collectionId, title, contentHash: "h", ...file } });
    await db.documentPage.createMany({
      data: toStoredPages(extracted).map((page) => ({ ...page, documentId, version: 1 })),
    });
    await createDocumentIndexer().indexDocument({ documentId, version: 1, extracted });
  });

  it("quote the printed line item behind the word that was asked, with its place and its box", async () => {
    const answer = await ask("What was the capital expenditure of Orbit Tools in FY2023?");
    if (!answer.found) throw new Error("refused");
    const [line] = answer.lines;
    expect(line?.text).toBe("Purchases of property, plant and equipment | (41) | (38)");
    const [citation] = answer.citations;
    expect(citation).toMatchObject({ documentId, page: 1, header: "(Millions) | 2023 | 2022" });
    expect(citation?.spans.map(({ start, end }) => text.slice(start, end))).toContain(line?.text);
    expect(citation?.boxes).toContainEqual(blocks[3]?.boxes[0]);
    expect(citation?.href).toBe(
      `/documents/${documentId}?passage=${citation?.passage}&version=1&from=${line?.span.start}&to=${line?.span.end}&page=1`,
    );
  });

  it("quote a sentence word for word, and list the passage of every line and no other", async () => {
    const answer = await ask("How many people does the saw factory in Lindau employ?");
    if (!answer.found) throw new Error("refused");
    expect(answer.lines.map((line) => line.text)).toContain(SENTENCE);
    for (const line of answer.lines) expect(text.slice(line.span.start, line.span.end)).toBe(line.text);
    const used = new Set(answer.lines.map(({ citation }) => citation));
    expect([...used]).toEqual(answer.citations.map(({ number }) => number));
  });

  it.each([
    "What did Acme Corporation earn in 2023?",
    "What was the capital expenditure of Orbit Tools in FY2009?",
    "Who painted the ceiling of the chapel?",
  ])("refuse what no document says, and name the nearest: %s", async (question) => {
    const answer = await ask(question);
    expect(answer.found).toBe(false);
    if (!answer.found) expect(answer.documents).toBe(1);
  });

  it("go on from the last question", async () => {
    const first = await ask("What was the capital expenditure of Orbit Tools in FY2023?");
    if (!first.found) throw new Error("refused");
    const carried = { text: first.question, documentIds: first.documentIds };
    const then = await ask("and in 2022?", { carried });
    expect(then).toMatchObject({
      found: true,
      question: "What was the capital expenditure of Orbit Tools in FY2022?",
    });
  });

  it("open a document that is asked for by its title", async () => {
    const answer = await ask("OrbitTools 2023 10K");
    expect(answer).toMatchObject({ found: true, citations: [{ documentId, passage: 0 }, {}] });
  });

  it("see nothing outside their scope", async () => {
    const answer = await ask("capital expenditure", { scope: { collectionIds: [], visitor: null } });
    expect(answer).toEqual({ found: false, question: "capital expenditure", documents: 0, nearest: [] });
  });
});
