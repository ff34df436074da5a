import { describe, expect, it } from "vitest";
import type { ExtractedBlock, ExtractedDocument } from "../extract/extracted";
import { splitSentences } from "./sentences";
import { SIZES, toPassages } from "./to-passages";

const block = (
  kind: ExtractedBlock["kind"],
  text: string,
  over: Partial<ExtractedBlock> = {},
): ExtractedBlock => ({
  ...{ kind, text, page: 1, table: null, level: kind === "heading" ? 1 : null },
  boxes: [[0.1, 0.1, 0.8, 0.02]],
  ...over,
});
const row = (index: number, cells: string[], header = false): ExtractedBlock =>
  block("table_row", cells.join(" | "), { table: { index, cells, header } });
const toDocument = (blocks: ExtractedBlock[]): ExtractedDocument => ({
  title: null,
  blocks,
  pages: [],
  warnings: [],
});
const sentence = (about: string) =>
  `The ${about} of the mill turned without a pause through the whole of that long year.`;
const paragraph = (about: string, count: number) =>
  Array.from({ length: count }, () => sentence(about)).join(" ");

const blocks = [
  block("heading", "Annual report"),
  block("paragraph", paragraph("wheel", 3)),
  block("heading", "Water", { level: 2 }),
  block("paragraph", paragraph("river", 40)),
  block("paragraph", paragraph("weir", 4), { page: 2 }),
  block("paragraph", "In thousands:", { page: 2 }),
  ...[row(0, ["", "2024", "2023"], true), row(0, ["Flour", "120", "110"]), row(0, ["Bran", "7", "6"])].map(
    (one) => ({
      ...one,
      page: 2,
    }),
  ),
  block("heading", "People", { level: 2, page: 3 }),
  block("paragraph", paragraph("miller", 3), { page: 3 }),
];
const text = blocks.map((one) => one.text).join("\n");
const passages = toPassages({ title: "Mill", document: toDocument(blocks) });

describe("passages of a document", () => {
  it("are each a verbatim stretch of its text, in order, and together hold every word", () => {
    for (const passage of passages) expect(text.slice(passage.startsAt, passage.endsAt)).toBe(passage.text);
    const starts = passages.map(({ startsAt }) => startsAt);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    let covered = 0;
    for (const { startsAt, endsAt } of passages) {
      expect(text.slice(covered, startsAt).trim()).toBe("");
      covered = endsAt;
    }
    expect(covered).toBe(text.length);
  });

  it("cross no page and carry the headings that they stand under", () => {
    expect(passages.at(-1)).toMatchObject({ page: 3, titlePath: ["Mill", "Annual report", "People"] });
    expect(passages.filter(({ page }) => page === 2).length).toBeGreaterThan(0);
    expect(passages.find(({ text: own }) => own.includes("weir"))).toMatchObject({ page: 2 });
  });

  it("end at a sentence when a paragraph is longer than one of them", () => {
    const river = passages.filter(({ text: own }) => own.includes("river"));
    expect(river.length).toBeGreaterThan(2);
    for (const { text: own } of river) {
      expect(own.endsWith(".")).toBe(true);
      expect(own.split(/\s+/).length).toBeLessThanOrEqual(SIZES.most + 20);
    }
  });

  it("begin with the last sentence of the one before, where the same prose goes on", () => {
    const river = passages.filter(({ text: own }) => own.includes("river"));
    const [first, second] = river;
    expect(second?.startsAt).toBeLessThan(first?.endsAt ?? 0);
    expect(first?.text.endsWith(sentence("river"))).toBe(true);
    expect(text.slice(second?.startsAt, first?.endsAt)).toBe(sentence("river"));
    const weir = passages.find(({ text: own }) => own.includes("weir"));
    expect(weir?.text.startsWith(sentence("weir"))).toBe(true); // another page: nothing of the river
  });

  it("keep a table with its header and the line that leads to it", () => {
    const table = passages.find(({ kind }) => kind === "table");
    expect(table?.text).toContain("In thousands:\n | 2024 | 2023\nFlour | 120 | 110\nBran | 7 | 6");
  });

  it("give rows far below their header its names", () => {
    const many = [
      row(1, ["", "2024"], true),
      ...Array.from({ length: 300 }, (_, at) => row(1, [`Item ${at}`, `${at}`])),
    ];
    const parts = toPassages({ title: "Long", document: toDocument(many) });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ header }) => header)).toEqual([null, ...parts.slice(1).map(() => " | 2024")]);
  });

  it("are none of an empty document", () => {
    expect(toPassages({ title: "Empty", document: toDocument([]) })).toEqual([]);
  });
});

describe("sentences", () => {
  it("end at full stops, but not at those of short forms and figures", () => {
    const own = 'Orbit Tools Inc. sold 4.5 million saws. "Good," said Mr. Low! Is that so? It is.';
    expect(splitSentences(own).map(({ start, end }) => own.slice(start, end))).toEqual([
      "Orbit Tools Inc. sold 4.5 million saws.",
      '"Good," said Mr. Low!',
      "Is that so?",
      "It is.",
    ]);
  });
});
