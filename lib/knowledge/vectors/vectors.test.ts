import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createId } from "@/lib/contract/ids";
import { closeModels, type Embedder, type OpenedModels } from "@/lib/model";
import { getStore } from "@/lib/store";
import { describeOnStores } from "@/lib/testing/integration";
import { startModels } from "@/lib/testing/model/settings";
import { fuseRankings } from "../ranking/fuse";
import type { SearchScope } from "../search/passage-index";
import { type SearchInput, searchPassages } from "../search/search-passages";
import { writePassages } from "../search/write-passages";
import { describeVectors } from "./describe-vectors";
import { fillVectors } from "./fill-vectors";
import { countVectors, listNearest } from "./vector-rows";
import { findSpace, findVectorObstacle } from "./vector-space";
import { enqueueVectors, startVectors, stopVectors } from "./vector-worker";

type Started = Awaited<ReturnType<typeof startModels>>;
const holder = process as typeof process & { tickertalkModels?: OpenedModels };
const EVERYBODY: SearchScope = { collectionIds: null, visitor: null };
const ASKED = "Has the number of employees decreased?";
const SAID = "The workforce shrank by a tenth.";

function need(embedder: Embedder | null): Embedder {
  if (embedder === null) throw new Error("no embedding model");
  return embedder;
}

const textsOf = async (over: Partial<SearchInput> = {}) =>
  (await searchPassages({ text: ASKED, scope: EVERYBODY, ...over })).passages.map(({ text }) => text);

describeOnStores("vectors of passages", () => {
  let started: Started;
  let collectionId: string;
  let hasVectors = false;

  beforeAll(async () => {
    started = await startModels({ script: () => ({ kind: "text", text: "" }) });
    holder.tickertalkModels = started.models;
    const { db } = await getStore();
    hasVectors = (await findVectorObstacle(db)) === null;
    collectionId = createId("collection");
    await db.collection.create({ data: { id: collectionId, name: "Reports" } });
    await addDocument([SAID, "Flour is milled at night.", "The river froze in January."], { language: "en" });
    await addDocument(["Boats are painted each spring.", "Coal is carried by train."], {
      language: "de",
      publishedOn: "2022-05-01",
    });
  });

  afterAll(async () => {
    await stopVectors();
    await closeModels();
    await started.close();
  });

  async function addDocument(texts: string[], columns: Record<string, string>): Promise<string> {
    const { db } = await getStore();
    const id = createId("document");
    const file = {
      title: id,
      fileName: id,
      mediaType: "text/plain",
      fileKey: id,
      byteSize: 0,
      contentHash: id,
    };
    await db.document.create({ data: { id, collectionId, ...file, ...columns } });
    const passages = texts.map((text, index) => ({
      ...{ kind: "text" as const, titlePath: [], header: null, text, page: 1, boxes: [] },
      ...{ startsAt: index * 1_000, endsAt: index * 1_000 + text.length },
    }));
    await writePassages({ documentId: id, version: 1, passages });
    await enqueueVectors();
    return id;
  }

  async function count(model = "embedder") {
    const { db } = await getStore();
    return countVectors(db, await findSpace(db, model));
  }

  it("are made in the background, and find what is said in other words; without pgvector words alone do", async () => {
    expect(await textsOf()).not.toContain(SAID);
    const worker = await startVectors({ pollMs: 60_000 });
    await worker?.idle();
    if (!hasVectors) {
      expect((await describeVectors()).detail).toMatch(
        /^Documents are found by words alone: pgvector is not/,
      );
      expect(await textsOf({ text: "workforce" })).toEqual([SAID]);
      return;
    }
    expect(await count()).toEqual({ passages: 5, vectors: 5 });
    expect(await describeVectors()).toEqual({
      state: "on",
      detail: "5 of 5 passages have a vector of embedder (256 numbers each).",
    });
    expect((await textsOf())[0]).toBe(SAID);
    expect(await textsOf({ by: "words" })).not.toContain(SAID);
  });

  it("are filtered before they are ranked", async () => {
    if (!hasVectors) return;
    const only = { limit: 1 };
    const german = await textsOf({ ...only, filter: { language: "de" } });
    expect(german).toHaveLength(1);
    expect(german).not.toContain(SAID);
    expect(await textsOf({ ...only, filter: { publishedFrom: "2022-01-01" } })).toHaveLength(1);
    expect(await textsOf({ scope: { collectionIds: [], visitor: null } })).toEqual([]);
    expect(await textsOf({ ...only, scope: { collectionIds: [collectionId], visitor: null } })).toEqual([
      SAID,
    ]);
  });

  it("are found through the index of a large collection as by comparing all, in whatever sets may be found", async () => {
    if (!hasVectors) return;
    const { db } = await getStore();
    const space = await findSpace(db, "embedder");
    if (space === null) throw new Error("no vectors");
    const embedder = need(started.models.embedder);
    const [vector = []] = await embedder.embed({ texts: [ASKED], signal: AbortSignal.timeout(60_000) });
    const all = (await db.passageSet.findMany({ orderBy: { number: "asc" } })).map(({ number }) => number);
    for (const sets of [all, all.slice(-1)]) {
      const input = { space, vector, sets, limit: 2 };
      const compared = await listNearest(db, { ...input, passages: 5 });
      expect(compared).toHaveLength(2);
      const walked = await listNearest(db, { ...input, passages: 50_000 });
      expect(walked.map(({ set, ordinal }) => [set, ordinal])).toEqual(
        compared.map(({ set, ordinal }) => [set, ordinal]),
      );
    }
  });

  it("come with a new document alone, and go with it", async () => {
    if (!hasVectors) return;
    const asked = started.server.requests.length;
    const id = await addDocument(["Personnel numbers declined."], { language: "en" });
    await (await startVectors({ pollMs: 60_000 }))?.idle();
    expect(await count()).toEqual({ passages: 6, vectors: 6 });
    const inputs = started.server.requests.slice(asked).flatMap(({ body }) => body.input);
    expect(inputs).toEqual(["Personnel numbers declined."]);
    expect(await textsOf()).toContain("Personnel numbers declined.");
    const { db } = await getStore();
    await db.document.delete({ where: { id } });
    expect(await count()).toEqual({ passages: 5, vectors: 5 });
    expect(await textsOf()).not.toContain("Personnel numbers declined.");
  });

  it("are made anew for another model, and go on where they were broken off", async () => {
    if (!hasVectors) return;
    await stopVectors(); // one process has one model
    const many = Array.from({ length: 150 }, (_, at) => `Mill number ${at} grinds rye.`);
    const id = await addDocument(many, { language: "en" });
    const { db } = await getStore();
    const real = need(started.models.embedder);
    const breaking = new AbortController();
    let calls = 0;
    const other: Embedder = {
      model: "another",
      embed: async (input) => {
        calls += 1;
        if (calls === 2) breaking.abort();
        return real.embed(input);
      },
    };
    await expect(fillVectors({ embedder: other, signal: breaking.signal })).rejects.toThrow();
    expect(await findSpace(db, "embedder")).toBeNull();
    const broken = await count("another");
    expect(broken.vectors).toBeGreaterThanOrEqual(64);
    expect(broken.vectors).toBeLessThan(155);
    expect(await findSpace(db, "another")).toMatchObject({ isReady: false });
    const asked = started.server.requests.length;
    await fillVectors({ embedder: other, signal: AbortSignal.timeout(60_000) });
    expect(await count("another")).toEqual({ passages: 155, vectors: 155 });
    expect(await findSpace(db, "another")).toMatchObject({ isReady: true, dimension: 256 });
    const inputs = started.server.requests.slice(asked).flatMap(({ body }) => body.input);
    expect(inputs).toHaveLength(155 - broken.vectors);
    await db.document.delete({ where: { id } });
    await fillVectors({ embedder: real, signal: AbortSignal.timeout(60_000) });
    expect((await textsOf())[0]).toBe(SAID);
  });

  it("that cannot be asked for leave the search by words", async () => {
    if (!hasVectors) return;
    const silent = await startModels({ script: () => ({ kind: "error", status: 401 }) });
    holder.tickertalkModels = silent.models;
    try {
      const found = await searchPassages({ text: "flour at night", scope: EVERYBODY });
      expect(found.byMeaning).toBe(false);
      expect(found.passages[0]?.text).toBe("Flour is milled at night.");
    } finally {
      holder.tickertalkModels = started.models;
      await silent.close();
    }
  });
});

describe("two rankings", () => {
  it("become one by the sum of their reciprocal ranks", () => {
    const fused = fuseRankings([
      [1, 2, 3],
      [3, 4],
    ]);
    expect(fused.map(({ number }) => number)).toEqual([3, 1, 2, 4]);
    expect(fused[0]?.score).toBeCloseTo(1 / 63 + 1 / 61, 12);
    expect(fused[1]?.score).toBeCloseTo(1 / 61, 12);
  });
});
