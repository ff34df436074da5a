import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createId } from "@/lib/contract/ids";
import { getFiles } from "@/lib/files";
import type { JobWorker } from "@/lib/jobs";
import { getStore } from "@/lib/store";
import { useTestFiles } from "@/lib/testing/documents/test-files";
import { toPieces } from "@/lib/testing/documents/to-pieces";
import { describeOnStores } from "@/lib/testing/integration";
import type { ExtractedDocument } from "../extract";
import * as ingest from ".";

const NOW = new Date("2026-11-20T12:00:00Z");
const visitor = createId("user");
const conversationId = createId("conversation");

vi.setConfig({ testTimeout: 60_000 }); // each document is read in a process of its own

describeOnStores("documents on their way in", () => {
  useTestFiles();
  let worker: JobWorker;
  let collectionId = "";
  const indexed: { documentId: string; version: number; extracted: ExtractedDocument }[] = [];
  const forgotten: string[] = [];
  const indexer: ingest.DocumentIndexer = {
    indexDocument: async (input) => void indexed.push(input),
    forgetDocument: async ({ documentId }) => void forgotten.push(documentId),
  };

  beforeEach(async () => {
    indexed.length = 0;
    collectionId = (await ingest.saveCollection({ name: createId("job"), purpose: "tests" })).id;
    worker = ingest.startIngest({ indexer, lanes: 1, pollMs: 60_000 });
  });
  afterEach(() => ingest.stopIngest());

  const add = (fileName: string, content: string, over: Partial<ingest.NewDocument> = {}) =>
    ingest.addDocument({
      scope: { kind: "collection", collectionId },
      fileName,
      mediaType: null,
      body: toPieces(content),
      maxBytes: 1_000_000,
      now: NOW,
      ...over,
    });
  const list = () => ingest.listSharedDocuments({ collectionId });
  const readKeys = async () => {
    const keys: string[] = [];
    for await (const { key } of getFiles().list()) keys.push(key);
    return keys;
  };
  const idOf = (added: Awaited<ReturnType<typeof add>>) =>
    added.outcome === "refused" ? "" : added.document.id;

  it("end as ready, indexed once, with title, language and pages for the viewer", async () => {
    const added = await add(
      "../../etc/margin notes.md",
      "# Margins\n\nThe margins of the company fell because of freight costs.\n",
    );
    expect(added).toMatchObject({ outcome: "created", fileName: "margin notes.md" });
    await worker.idle();
    const [document] = await list();
    expect(document).toMatchObject({
      ...{ status: "ready", progress: 100, version: 1, readyVersion: 1, error: null },
      ...{ title: "Margins", language: "en", mediaType: "text/markdown" },
    });
    expect(indexed.map(({ documentId, version }) => [documentId, version])).toEqual([[document?.id, 1]]);
    const view = await ingest.viewDocument({
      documentId: document?.id ?? "",
      reader: { kind: "visitor", userId: visitor },
      at: 12,
    });
    expect(view?.shown[0]?.blocks.map(({ text, startsAt }) => [text, startsAt])).toEqual([
      ["Margins", 0],
      ["The margins of the company fell because of freight costs.", 8],
    ]);
    const { db } = await getStore();
    expect(await db.job.count()).toBe(0);
  });

  it("are unchanged when the same content comes again, under this name or another", async () => {
    await add("a.txt", "Sales rose.");
    await worker.idle();
    expect(await add("a.txt", "Sales rose.")).toMatchObject({ outcome: "unchanged" });
    expect(await add("b.txt", "Sales rose.")).toMatchObject({
      outcome: "unchanged",
      document: { fileName: "a.txt" },
    });
    expect(await list()).toHaveLength(1);
  });

  it("get a new version under the same name; the old one answers until the new one is ready, then stays for the owner", async () => {
    const id = idOf(await add("q.txt", "First version."));
    await worker.idle();
    const before = await readKeys();
    await ingest.stopIngest(); // nobody reads the new version for now
    expect(await add("q.txt", "Second version.")).toMatchObject({
      outcome: "new_version",
      document: { id, version: 2 },
    });
    const reader = { kind: "owner", userId: visitor } as const;
    const shown = async () =>
      (await ingest.viewDocument({ documentId: id, reader }))?.shown[0]?.blocks[0]?.text;
    expect(await shown()).toBe("First version.");
    expect(await readKeys()).toEqual(expect.arrayContaining(before));
    const original = await ingest.openOriginal({ documentId: id, reader });
    expect(await new Response(original?.body).text()).toBe("First version.");
    worker = ingest.startIngest({ indexer, lanes: 1, pollMs: 60_000 });
    await worker.idle();
    expect(await shown()).toBe("Second version.");
    expect((await list())[0]).toMatchObject({ version: 2, readyVersion: 2, status: "ready" });
    expect(await ingest.listVersions({ documentId: id })).toMatchObject([
      { version: 2, replacedAt: null },
      { version: 1, replacedAt: NOW.toISOString() },
    ]);
    const first = (who: ingest.Reader) => ingest.viewDocument({ documentId: id, reader: who, version: 1 });
    expect(await first(reader)).toMatchObject({
      version: 1,
      shown: [{ blocks: [{ text: "First version." }] }],
    });
    expect(await first({ kind: "visitor", userId: visitor })).toMatchObject({ version: 2 });
    const kept = await ingest.openOriginal({ documentId: id, reader, version: 1 });
    expect(await new Response(kept?.body).text()).toBe("First version.");
    await ingest.sweepDocuments({ now: new Date(Date.now() + 25 * 60 * 60_000) });
    expect(await readKeys()).toEqual(expect.arrayContaining(before));
    await ingest.removeSharedDocument({ documentId: id });
    expect(await readKeys()).toHaveLength(before.length - 1);
  });

  it("keep nine earlier versions, and none of what a visitor replaces", async () => {
    const id = idOf(await add("often.txt", "Version 1."));
    await worker.idle();
    const { db } = await getStore();
    const older = Array.from({ length: 9 }, (_, at) => ({
      documentId: id,
      version: -at,
      fileKey: `none_${at}`,
    }));
    const facts = { mediaType: "text/plain", byteSize: 1, contentHash: "h", replacedAt: NOW };
    await db.documentVersion.createMany({ data: older.map((row) => ({ ...row, ...facts })) });
    await add("often.txt", "Version 2.");
    await worker.idle();
    const versions = (await ingest.listVersions({ documentId: id })).map(({ version }) => version);
    expect(versions).toEqual([2, 1, 0, -1, -2, -3, -4, -5, -6, -7]);
    const scope = { kind: "conversation", conversationId, ownerId: visitor } as const;
    const before = (await readKeys()).length;
    for (const text of ["One.", "Two."]) {
      await add("own.txt", text, { scope });
      await worker.idle();
    }
    expect(await readKeys()).toHaveLength(before + 1);
    await ingest.removeOwnDocuments(scope);
  });

  it("that cannot be read fail with a code and words, and may be read again", async () => {
    const id = idOf(await add("broken.pdf", "%PDF-1.7 and then nothing of the kind"));
    await worker.idle();
    expect((await list())[0]).toMatchObject({ status: "failed", error: { code: "broken" }, readyVersion: 0 });
    expect(await ingest.rereadSharedDocument({ documentId: id, now: NOW })).toBe(true);
    await worker.idle();
    expect((await list())[0]).toMatchObject({ status: "failed" });
  });

  it("are refused by their first bytes or their size, and leave nothing behind", async () => {
    const before = await readKeys();
    expect(await add("report.pdf", "plain text")).toMatchObject({
      outcome: "refused",
      error: { code: "wrong_type" },
    });
    expect(await add("a.exe", "MZ\u0000\u0000")).toMatchObject({
      outcome: "refused",
      error: { code: "unsupported" },
    });
    expect(await add("big.txt", "x".repeat(20_000), { maxBytes: 10_000 })).toMatchObject({
      error: { code: "too_large" },
    });
    expect(await add("empty.txt", "")).toMatchObject({ error: { code: "empty" } });
    expect(await list()).toEqual([]);
    expect(await readKeys()).toEqual(before);
  });

  it("are gone with pages, job and bytes when they are removed, even while they are read", async () => {
    const id = idOf(await add("gone.txt", "Soon gone."));
    await worker.idle();
    const kept = await readKeys();
    expect(await ingest.removeOwnDocument({ documentId: id, ownerId: visitor })).toBe(false);
    expect(await ingest.removeSharedDocument({ documentId: id })).toBe(true);
    expect(await ingest.removeSharedDocument({ documentId: id })).toBe(false);
    const { db } = await getStore();
    expect(await db.documentPage.count({ where: { documentId: id } })).toBe(0);
    expect(await readKeys()).toHaveLength(kept.length - 1);
    expect(forgotten).toContain(id);
    const reading = idOf(await add("while.txt", "Removed while it is read."));
    expect(await ingest.removeSharedDocument({ documentId: reading })).toBe(true);
    await worker.idle();
    expect(await list()).toEqual([]);
    expect(await db.job.count()).toBe(0);
  });

  it("of a visitor are seen by that visitor in that conversation alone, not even by the owner", async () => {
    const scope = { kind: "conversation", conversationId, ownerId: visitor } as const;
    const documentId = idOf(await add("mine.txt", "My own figures.", { scope }));
    await worker.idle();
    const other = createId("user");
    const see = (reader: ingest.Reader) => ingest.viewDocument({ documentId, reader });
    expect(await see({ kind: "visitor", userId: visitor })).not.toBeNull();
    expect(await see({ kind: "visitor", userId: other })).toBeNull();
    expect(await see({ kind: "owner", userId: other })).toBeNull();
    expect(await ingest.openOriginal({ documentId, reader: { kind: "owner", userId: other } })).toBeNull();
    expect(await ingest.listOwnDocuments({ conversationId, ownerId: visitor })).toHaveLength(1);
    expect(await ingest.listOwnDocuments({ conversationId, ownerId: other })).toEqual([]);
    expect(
      await ingest.listOwnDocuments({ conversationId: createId("conversation"), ownerId: visitor }),
    ).toEqual([]);
    expect((await ingest.listSharedDocuments({})).map(({ id }) => id)).not.toContain(documentId);
    expect(await ingest.removeSharedDocument({ documentId })).toBe(false);
    expect(await ingest.removeOwnDocument({ documentId, ownerId: other })).toBe(false);
    await ingest.removeOwnDocuments({ conversationId, ownerId: visitor });
    expect(await see({ kind: "visitor", userId: visitor })).toBeNull();
  });

  it("of a visitor are limited in number, and go when their conversation was never begun", async () => {
    const scope = {
      kind: "conversation",
      conversationId: createId("conversation"),
      ownerId: visitor,
    } as const;
    for (const name of ["1.txt", "2.txt"]) await add(name, `text ${name}`, { scope, maxDocuments: 2 });
    expect(await add("3.txt", "text 3", { scope, maxDocuments: 2 })).toMatchObject({
      error: { code: "too_many_documents" },
    });
    expect(await add("2.txt", "changed", { scope, maxDocuments: 2 })).toMatchObject({
      outcome: "new_version",
    });
    await worker.idle();
    const kept = await ingest.listOwnDocuments(scope);
    expect(kept).toHaveLength(2);
    await ingest.sweepDocuments({ now: new Date() });
    expect(await ingest.listOwnDocuments(scope)).toHaveLength(2);
    await ingest.sweepDocuments({ now: new Date(Date.now() + 25 * 60 * 60_000) });
    expect(await ingest.listOwnDocuments(scope)).toEqual([]);
  });

  it("are tried again after a fault of ours, and given up in words after five times", async () => {
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await ingest.stopIngest();
    let calls = 0;
    const faulty = { ...indexer, indexDocument: async () => Promise.reject(new Error(`no ${++calls}`)) };
    const { db } = await getStore();
    await add("faulty.txt", "A text.");
    worker = ingest.startIngest({ indexer: faulty, lanes: 1, pollMs: 60_000 });
    for (let attempt = 1; attempt <= 5; attempt++) {
      await worker.idle();
      expect(calls).toBe(attempt);
      await db.job.updateMany({ data: { runAfter: new Date(0) } });
      worker.wake();
    }
    await worker.idle();
    expect((await list())[0]).toMatchObject({ status: "failed", error: { code: "internal" } });
    expect(await db.job.findFirst({})).toMatchObject({ state: "failed", attempts: 5 });
    await db.job.deleteMany({});
  });

  describe("two at once", () => {
    it("of one name become one document", async () => {
      const both = await Promise.all([add("twin.txt", "one"), add("twin.txt", "two")]);
      expect(both.map(({ outcome }) => outcome).sort()).toEqual(["created", "new_version"]);
      await worker.idle();
      expect(await list()).toHaveLength(1);
    });
  });
});
