import { createId } from "@/lib/contract/ids";
import type { SearchInput } from "@/lib/knowledge";
import { writePassages } from "@/lib/knowledge";
import type { PrismaClient } from "@/lib/store";
import type { TestSet } from "../beir";
import { toPassages } from "../fill";

const TEXTS_A_DOCUMENT = 100;
const OWNER = { userId: "usr_growth", conversationId: "cnv_growth" };

/** A store that grows, and what its questions are narrowed by. */
export interface GrowingStore {
  /** Writes texts of the set, over and over, until there are so many passages. */
  growTo(passages: number): Promise<{ seconds: number; written: number }>;
  /** All documents, and narrowed in each of the four ways; every one leaves some half of them. */
  narrowings: Record<"all" | "collection" | "owner" | "language" | "date", Omit<SearchInput, "text">>;
}

/** An empty store to grow. A quarter of the documents is in one collection, a quarter in another, half is a visitor's. */
export async function createGrowingStore(db: PrismaClient, { name, corpus }: TestSet): Promise<GrowingStore> {
  const collections = [createId("collection"), createId("collection")];
  for (const id of collections) await db.collection.create({ data: { id, name: `${name} ${id}` } });
  let documents = 0;
  let texts = 0;
  const scope = { collectionIds: null, visitor: OWNER };
  return {
    growTo: async (passages) => {
      const from = performance.now();
      const before = texts;
      while (texts < passages) {
        const count = Math.min(TEXTS_A_DOCUMENT, passages - texts);
        const taken = Array.from({ length: count }, (_, at) => corpus[(texts + at) % corpus.length]);
        const id = createId("document");
        await db.document.create({ data: { ...toFile(id), ...toColumns(documents, collections) } });
        const found = taken.filter((text) => text !== undefined);
        await writePassages({ documentId: id, version: 1, passages: toPassages(found) });
        documents += 1;
        texts += count;
      }
      return { seconds: (performance.now() - from) / 1000, written: texts - before };
    },
    narrowings: {
      all: { scope },
      collection: { scope: { collectionIds: null, visitor: null } },
      owner: { scope: { collectionIds: [], visitor: OWNER } },
      language: { scope, filter: { language: "en" } },
      date: { scope, filter: { publishedFrom: "2024-01-01", publishedTo: "2024-12-31" } },
    },
  };
}

function toFile(id: string) {
  return { id, title: id, fileName: id, mediaType: "text/plain", fileKey: id, byteSize: 0, contentHash: id };
}

/** By the bits of a document's number, so that each narrowing cuts across the others. */
function toColumns(number: number, collections: string[]) {
  const bit = (place: number) => (number >> place) & 1;
  const held =
    bit(0) === 1
      ? { ownerId: OWNER.userId, conversationId: OWNER.conversationId }
      : { collectionId: collections[bit(3)] };
  return {
    ...held,
    language: bit(1) === 1 ? "en" : "de",
    publishedOn: bit(2) === 1 ? "2024-06-30" : "2021-06-30",
  };
}
