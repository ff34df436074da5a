import { getStore, type Prisma, type PrismaClient } from "@/lib/store";
import { TITLE_WEIGHT } from "../ranking/bm25";
import { createVocabulary, encodePassage, type Vocabulary } from "../text/vocabulary";
import { packLengths, packPostings, type StoredPosting } from "./stored/postings";

/** A passage to be found and cited; see `Passage` in the schema. */
export interface NewPassage {
  kind: "text" | "table";
  titlePath: string[];
  header: string | null;
  text: string;
  page: number | null;
  startsAt: number;
  endsAt: number;
  boxes: [number, number, number, number][];
}

const ROWS_AT_ONCE = 2_000;
const TRANSACTION_MS = 10 * 60_000;

/**
 * Makes these the passages of a document's version, and that version the one that answers: whole or not at all, and
 * nothing of another document is touched. Passages of its other versions are gone afterwards. Repeating it is harmless;
 * a version that is not the document's newest is left alone.
 */
export async function writePassages(input: {
  documentId: string;
  version: number;
  passages: NewPassage[];
}): Promise<{ passages: number }> {
  const { db } = await getStore();
  await db.$transaction((tx) => writeSet(tx as PrismaClient, input), {
    timeout: TRANSACTION_MS,
    maxWait: TRANSACTION_MS,
  });
  return { passages: input.passages.length };
}

async function writeSet(
  tx: PrismaClient,
  { documentId, version, passages }: { documentId: string; version: number; passages: NewPassage[] },
): Promise<void> {
  const document = await tx.document.findUnique({ where: { id: documentId }, select: { version: true } });
  if (document?.version !== version) return; // removed, or a newer version has come meanwhile
  await tx.passageSet.deleteMany({ where: { documentId } });
  const vocabulary = createVocabulary();
  const encoded = passages.map((passage) => encodePassage(vocabulary, passage));
  const lengths = encoded.map((one) => one.words.length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const { number: set } = await tx.passageSet.create({
    data: { documentId, version, passages: passages.length, words, lengths: packLengths(lengths) },
  });
  await tx.document.update({ where: { id: documentId }, data: { readyVersion: version } });
  await insertPassages(tx, set, passages);
  const postings = new Map<number, StoredPosting[]>();
  for (const [ordinal, one] of encoded.entries()) {
    const counts = new Map<number, number>();
    for (let at = 0; at < one.words.length; at++) {
      const stem = vocabulary.stemOf(one.words[at] as number);
      counts.set(stem, (counts.get(stem) ?? 0) + (at < one.titleWords ? TITLE_WEIGHT : 1));
    }
    for (const [stem, count] of counts) {
      const list = postings.get(stem) ?? [];
      if (list.length === 0) postings.set(stem, list);
      list.push({ ordinal, count });
    }
  }
  await insertPostings(tx, { set, postings, vocabulary });
}

async function insertPassages(tx: PrismaClient, set: number, passages: NewPassage[]): Promise<void> {
  for (let from = 0; from < passages.length; from += ROWS_AT_ONCE) {
    const rows = passages.slice(from, from + ROWS_AT_ONCE);
    await tx.passage.createMany({
      data: rows.map((passage, index) => ({
        ...passage,
        set,
        ordinal: from + index,
        boxes: passage.boxes satisfies Prisma.InputJsonValue,
      })),
    });
  }
}

async function insertPostings(
  tx: PrismaClient,
  input: { set: number; postings: Map<number, StoredPosting[]>; vocabulary: Vocabulary },
): Promise<void> {
  const { set, postings, vocabulary } = input;
  // Sorted: two documents written at once take the locks of their common terms in one order.
  const rows = [...postings]
    .map(([stem, list]) => ({ stem: vocabulary.spellStem(stem), list }))
    .sort((a, b) => (a.stem < b.stem ? -1 : 1));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const given = rows.slice(from, from + ROWS_AT_ONCE);
    const stems = given.map(({ stem }) => stem);
    const counts = given.map(({ list }) => list.length);
    const parts = given.flatMap(({ stem, list }) => packPostings(list).map((part) => ({ stem, ...part })));
    await tx.$executeRaw`
      with given as (
        select * from unnest(${stems}::text[], ${counts}::int[]) as g(stem, passages)
      ), terms as (
        insert into "Term" ("text", "passages") select stem, passages from given
        on conflict ("text") do update set "passages" = "Term"."passages" + excluded."passages"
        returning "id", "text"
      )
      insert into "Posting" ("termId", "set", "part", "passages", "data")
      select terms."id", ${set}::int, p.part, p.passages, decode(p.data, 'base64')
      from unnest(
        ${parts.map(({ stem }) => stem)}::text[], ${parts.map(({ part }) => part)}::int[],
        ${parts.map(({ passages }) => passages)}::int[], ${parts.map(({ data }) => data.toString("base64"))}::text[]
      ) as p(stem, part, passages, data) join terms on terms."text" = p.stem`;
  }
}
