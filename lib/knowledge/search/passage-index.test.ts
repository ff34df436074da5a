import { beforeAll, describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { computeIdf, computeNorm, saturate } from "../ranking/bm25";
import { explainSearch } from "./explain-search";
import { fillIndex } from "./kept-index";
import type { SearchScope } from "./passage-index";
import { type SearchInput, searchPassages } from "./search-passages";
import { createColumns, packLengths, packPostings, readLengths, readPostings } from "./stored/postings";
import { writePassages } from "./write-passages";

const EVERYBODY: SearchScope = { collectionIds: null, visitor: null };
const TEXTS = {
  bridges: ["The bridge carries heavy trains across the river.", "Painting the bridge takes two summers."],
  boats: [
    "A river boat carries coal.",
    "Boats are painted each spring.",
    "The captain sleeps at the river bank.",
  ],
  banks: ["The bank lends money against houses.", "Interest at the bank rose to 4.5 percent in 2023."],
};
type Name = keyof typeof TEXTS;

async function addDocument(input: {
  texts: string[];
  columns?: Record<string, string | null>;
  title?: string;
  /** Of each passage. */
  titles?: string[][];
}): Promise<string> {
  const { db } = await getStore();
  const id = createId("document");
  const title = input.title ?? id;
  const file = { fileName: title, mediaType: "text/plain", fileKey: id, byteSize: 0, contentHash: id };
  await db.document.create({ data: { id, title, ...file, ...input.columns } });
  await writePassages({ documentId: id, version: 1, passages: toPassages(input.texts, input.titles) });
  return id;
}

const toPassages = (texts: string[], titles: string[][] = []) =>
  texts.map((text, index) => ({
    ...{ kind: "text" as const, titlePath: titles[index] ?? [], header: null, text, page: index + 1 },
    ...{ startsAt: index * 1_000, endsAt: index * 1_000 + text.length, boxes: [] },
  }));

const find = async (text: string, over: Partial<SearchInput> = {}) =>
  (await searchPassages({ text, scope: EVERYBODY, ...over })).passages;
const textsOf = async (text: string, over: Partial<SearchInput> = {}) =>
  (await find(text, over)).map((passage) => passage.text);

describeOnStores("passages", () => {
  const ids = {} as Record<Name, string>;
  let collectionId: string;
  let other: string;

  beforeAll(async () => {
    const { db } = await getStore();
    collectionId = createId("collection");
    other = createId("collection");
    for (const id of [collectionId, other]) await db.collection.create({ data: { id, name: id } });
    ids.bridges = await addDocument({ texts: TEXTS.bridges, columns: { collectionId, language: "en" } });
    ids.boats = await addDocument({
      texts: TEXTS.boats,
      columns: { collectionId, language: "de", publishedOn: "2022-05-01" },
    });
    ids.banks = await addDocument({
      texts: TEXTS.banks,
      columns: { collectionId: other, publishedOn: "2024-01-31" },
    });
    await fillIndex(db);
  });

  const questions = [
    "river bank",
    "who carries coal?",
    "painted bridges",
    "interest 2023",
    "bridge",
    "nothing here",
  ];

  it.each(questions)(
    "are ranked alike in memory and in the store, with the same scores: %s",
    async (text) => {
      const inMemory = await searchPassages({ text, scope: EVERYBODY });
      const inStore = await searchPassages({ text, scope: EVERYBODY, from: "store" });
      expect([inMemory.keptIn, inStore.keptIn]).toEqual(["memory", "store"]);
      expect(inStore.passages).toEqual(inMemory.passages);
    },
  );

  it("are found by any form of a word, and words side by side count more", async () => {
    expect(await textsOf("bridges")).toEqual(expect.arrayContaining(TEXTS.bridges));
    expect((await textsOf("river bank"))[0]).toBe(TEXTS.boats[2]);
  });

  it.each([{ from: undefined }, { from: "store" as const }])(
    "are filtered before they are ranked, whatever ranks higher ($from)",
    async ({ from }) => {
      const over = from === undefined ? {} : { from };
      const only = { ...over, limit: 1 };
      expect(await textsOf("bank", { ...only, filter: { documentIds: [ids.boats] } })).toEqual([
        TEXTS.boats[2],
      ]);
      expect(await textsOf("river", { ...only, filter: { language: "en" } })).toEqual([TEXTS.bridges[0]]);
      expect(await textsOf("bank", { ...only, filter: { publishedTo: "2023-12-31" } })).toEqual([
        TEXTS.boats[2],
      ]);
      const scope = { collectionIds: [other], visitor: null };
      expect(await textsOf("river bank", { ...over, scope })).toEqual([TEXTS.banks[0], TEXTS.banks[1]]);
    },
  );

  it("of a visitor are found by this visitor in this conversation and by nobody else", async () => {
    const columns = { conversationId: "cnv_a", ownerId: "usr_a" };
    await addDocument({ texts: ["The secret bridge is made of glass."], columns });
    const asked = (userId: string, conversationId: string, from?: "store") =>
      textsOf("secret glass", {
        scope: { collectionIds: null, visitor: { userId, conversationId } },
        ...(from === undefined ? {} : { from }),
      });
    for (const from of [undefined, "store" as const]) {
      expect(await asked("usr_a", "cnv_a", from)).toEqual(["The secret bridge is made of glass."]);
      expect(await asked("usr_a", "cnv_b", from)).toEqual([]);
      expect(await asked("usr_b", "cnv_a", from)).toEqual([]);
      expect(await textsOf("secret glass", from === undefined ? {} : { from })).toEqual([]);
    }
  });

  it("of a new version replace the old ones at once, and those of a late older version change nothing", async () => {
    const { db } = await getStore();
    const id = await addDocument({ texts: ["Umbrellas are sold here."], columns: { collectionId } });
    expect(await textsOf("umbrellas")).toHaveLength(1);
    await db.document.update({ where: { id }, data: { version: 2 } });
    await writePassages({ documentId: id, version: 2, passages: toPassages(["Raincoats are sold here."]) });
    await writePassages({ documentId: id, version: 1, passages: toPassages(["Umbrellas are sold here."]) });
    expect([await textsOf("umbrellas"), await textsOf("raincoats")]).toEqual([
      [],
      ["Raincoats are sold here."],
    ]);
    await db.document.delete({ where: { id } });
  });

  it("are gone with their document, from the postings and the counts as well", async () => {
    const { db } = await getStore();
    const before = await textsOf("river bank interest");
    const id = await addDocument({ texts: ["Xylophones at the river bank."], columns: { collectionId } });
    expect(await textsOf("xylophones")).toHaveLength(1);
    const held = await db.term.findUniqueOrThrow({ where: { text: "river" } });
    await db.document.delete({ where: { id } });
    expect(await db.term.findUnique({ where: { text: "xylophon" } })).toBeNull();
    const left = await db.term.findUniqueOrThrow({ where: { text: "river" } });
    expect(left.passages).toBe(held.passages - 1);
    for (const over of [{}, { from: "store" as const }]) {
      expect(await textsOf("xylophones", over)).toEqual([]);
      expect(await textsOf("river bank interest", over)).toEqual(before);
    }
  });

  it.each([undefined, "store" as const])(
    "that hold a quoted phrase go first, whatever else ranks higher (%s)",
    async (from) => {
      const over = from === undefined ? {} : { from };
      const many = Array.from({ length: 260 }, () => "Red ochre, ochre red: ochre and red and ochre.");
      const phrase = "A dull red ochre, much else besides, and a long tale of other matters told at leisure.";
      const texts = [...many, phrase.replace("red ochre", "ochre of red"), phrase];
      const id = await addDocument({ texts, columns: { collectionId } });
      const { db } = await getStore();
      await fillIndex(db);
      expect((await textsOf('ochre "dull red ochre"', over))[0]).toBe(phrase);
      expect((await textsOf("ochre “dull ochre of red”", over))[0]).toBe(
        phrase.replace("red ochre", "ochre of red"),
      );
      expect((await textsOf("red ochre", over))[0]).not.toBe(phrase);
      expect(await textsOf('"ochre dull"', { ...over, limit: 1 })).toHaveLength(1);
      await db.document.delete({ where: { id } });
    },
  );

  it.each([undefined, "store" as const])("under a title that is the question go first (%s)", async (from) => {
    const over = from === undefined ? {} : { from };
    const id = await addDocument({
      texts: [
        "Ferry timetable, ferry timetable: the ferry timetable.",
        "We sail at nine and return at noon.",
      ],
      titles: [[], ["Harbour book", "Ferry timetable"]],
      columns: { collectionId },
    });
    const { db } = await getStore();
    await fillIndex(db);
    expect((await textsOf("the ferry timetable", over))[0]).toBe("We sail at nine and return at noon.");
    expect((await textsOf("harbour ferry timetable prices", over))[0]).toBeDefined();
    await db.document.delete({ where: { id } });
  });

  it("explain their score: the parts add up to it", async () => {
    const { passages } = await explainSearch({ text: "painted bridges", scope: EVERYBODY });
    expect(passages.length).toBeGreaterThan(0);
    for (const { score, parts } of passages) {
      const terms = Object.values(parts.terms).reduce((sum, value) => sum + value, 0);
      expect(terms + parts.pairs + parts.forms + parts.feedback).toBeCloseTo(score, 10);
    }
  });
});

describe("BM25", () => {
  it("weighs a rare word by the formula", () => {
    expect(computeIdf({ passages: 3, holding: 1 })).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12);
    expect(computeIdf({ passages: 3, holding: 1 })).toBeCloseTo(0.981, 3);
  });

  it("gives one occurrence in a passage of mean length its whole weight, and more never twice that", () => {
    const norm = computeNorm({ length: 40, averageLength: 40 });
    expect(norm).toBe(1);
    expect(saturate({ count: 1, norm, k1: 1 })).toBe(1);
    expect(saturate({ count: 1_000, norm, k1: 1 })).toBeLessThan(2);
    expect(saturate({ count: 0, norm, k1: 1 })).toBe(0);
  });
});

describe("packed postings", () => {
  it("come back as they were, from one row after the other, and those of other sets are passed over", () => {
    const postings = [
      { ordinal: 0, count: 2 },
      { ordinal: 511, count: 1 },
      { ordinal: 512, count: 70_000 },
      { ordinal: 1_000_000, count: 300 },
    ];
    const rows = [8, 7].flatMap((set) =>
      packPostings(postings).map(({ part, data }) => {
        const header = Buffer.alloc(8);
        header.writeUInt32BE(set, 0);
        header.writeUInt16BE(part, 4);
        header.writeUInt16BE(data.length, 6);
        return Buffer.concat([header, data]);
      }),
    );
    const data = Buffer.concat(rows);
    const columns = createColumns(data.length);
    readPostings(data, new Map([[7, 10]]), columns);
    const { places, counts, size } = columns;
    expect(Array.from({ length: size }, (_, at) => [places[at], counts[at]])).toEqual([
      [10, 2],
      [521, 1],
      [522, 65_535],
      [1_000_010, 300],
    ]);
    expect(packPostings(postings).map(({ passages }) => passages)).toEqual([2, 1, 1]);
  });

  it("of the most crowded part fit into the key of their table", () => {
    const crowded = Array.from({ length: 512 }, (_, ordinal) => ({ ordinal, count: 65_535 }));
    const [part] = packPostings(crowded);
    expect(part?.data.length).toBeLessThan(2_600);
  });

  it("leave lengths as they were", () => {
    const counted = (set: number, lengths: number[]) => {
      const header = Buffer.alloc(8);
      header.writeUInt32BE(set, 0);
      header.writeUInt32BE(lengths.length, 4);
      return Buffer.concat([header, packLengths(lengths)]);
    };
    const read = readLengths(Buffer.concat([counted(3, [0, 40, 65_535]), counted(9, [7])]));
    expect([...read].map(([set, lengths]) => [set, [...lengths]])).toEqual([
      [3, [0, 40, 65_535]],
      [9, [7]],
    ]);
  });
});
