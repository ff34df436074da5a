import { beforeAll, expect, it } from "vitest";
import { parseViewPlace, toViewerHref } from "@/lib/contract/document-view";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { findDocumentPage } from ".";

const texts = [["Annual report", "Sales rose."], [], ["Costs fell.", "Cash | 12 | 11"]];
const whole = texts.flat().join("\n");

function toBlock(text: string) {
  const cells = text.split(" | ");
  const table = cells.length > 1 ? { index: 0, cells, header: false } : null;
  return { kind: table ? "table_row" : "paragraph", level: null, text, page: 1, boxes: [], table };
}

async function addCollection(): Promise<string> {
  const { db } = await getStore();
  const id = createId("collection");
  await db.collection.create({ data: { id, name: id } });
  return id;
}

async function addDocument(over: { ownerId?: string; readyVersion?: number; versions?: number[] }) {
  const { db } = await getStore();
  const { versions = [1], ...rest } = over;
  const id = createId("document");
  const collectionId = over.ownerId === undefined ? await addCollection() : null;
  await db.document.create({
    data: {
      ...{ id, title: "Annual report", fileName: "report.pdf", mediaType: "application/pdf", fileKey: id },
      ...{ byteSize: 1, contentHash: "00", status: "ready", version: 1, readyVersion: 1, collectionId, ...rest },
    },
  });
  for (const version of versions) {
    let startsAt = 0;
    for (const [at, page] of texts.entries()) {
      const blocks = page.map(toBlock);
      await db.documentPage.create({ data: { documentId: id, version, number: at + 1, startsAt, blocks } });
      startsAt += page.reduce((sum, text) => sum + text.length + 1, 0);
    }
  }
  return id;
}

describeOnStores("the page of a document", () => {
  const userId = createId("user");
  let shared = "";
  beforeAll(async () => {
    shared = await addDocument({ readyVersion: 2, versions: [2] });
  });
  const open = (documentId: string, query: Record<string, string> = {}, by = userId) =>
    findDocumentPage({ documentId, userId: by, place: parseViewPlace(query) });

  it("is the one that holds the span, with the place of each block in the whole text", async () => {
    for (const [number, page] of texts.entries()) {
      for (const text of page) {
        const from = whole.indexOf(text);
        const view = await open(shared, { v: "2", from: String(from), to: String(from + text.length) });
        expect(view?.page.number).toBe(number + 1);
        const block = view?.page.blocks.find((each) => each.from === from);
        expect(block?.text).toBe(text);
      }
    }
  });

  it("is the one that is named, before the span; a number past the end gives the last", async () => {
    const view = await open(shared, { page: "2", from: "0", to: "4" });
    expect(view?.page).toMatchObject({ number: 2, blocks: [] });
    expect((await open(shared, { page: "99" }))?.page.number).toBe(3);
    expect((await open(shared))?.page.number).toBe(1);
  });

  it("says that the text has changed where the cited version is kept no longer, and does not use its span", async () => {
    const view = await open(shared, { v: "1", from: "30", to: "34" });
    expect(view?.document).toMatchObject({ version: 2, changed: true, pageCount: 3 });
    expect(view?.page.number).toBe(1);
    expect((await open(shared, { v: "2" }))?.document.changed).toBe(false);
  });

  it("of a visitor's own document opens to nobody else, and an unread or unknown one to nobody", async () => {
    const own = await addDocument({ ownerId: userId });
    expect((await open(own))?.document.private).toBe(true);
    expect(await open(own, {}, createId("user"))).toBeNull();
    expect(await open(await addDocument({ readyVersion: 0, versions: [] }))).toBeNull();
    expect(await open(createId("document"))).toBeNull();
  });
});

it("an address of a place is read back as it was, and a damaged one still opens the document", () => {
  const place = { version: 3, page: 12, span: { from: 5, to: 99 } };
  const href = new URL(toViewerHref({ documentId: "doc_1", ...place }), "http://localhost");
  expect(href.hash).toBe("#cited");
  expect(parseViewPlace(Object.fromEntries(href.searchParams))).toEqual(place);
  for (const query of [
    { from: "9", to: "5" },
    { from: "x", to: "-1" },
    { page: "0", v: "1e9" },
    { v: ["1"] },
  ])
    expect(parseViewPlace(query)).toEqual({ version: null, page: null, span: null });
});
