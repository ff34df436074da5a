import type { Embedder } from "@/lib/model";
import { getStore } from "@/lib/store";
import type { IndexedText } from "../text/vocabulary";
import { insertVectors, listWithoutVector, type PassagePlace } from "./vector-rows";
import {
  findSpace,
  findVectorObstacle,
  installVectors,
  markReady,
  settleSpace,
  type VectorSpace,
} from "./vector-space";

const PASSAGES_A_CALL = 64;
/** Embedding models read some thousands of words; a passage that is longer says what it is about before. */
const MOST_LETTERS = 6_000;
/** A model whose vectors change their length starts over; more often than this it is not the model that changes them. */
const MOST_REPLACED = 2;
const START: PassagePlace = { set: -1, ordinal: -1 };

/**
 * Gives every passage that has none a vector of this model, in the order of passages. What is done stays done: broken
 * off anywhere, the next call goes on from there. With another model than before it starts over.
 */
export async function fillVectors({
  embedder,
  signal,
}: {
  embedder: Embedder;
  signal: AbortSignal;
}): Promise<void> {
  const { db } = await getStore();
  if ((await findVectorObstacle(db)) !== null) return;
  await installVectors(db);
  const { model } = embedder;
  let space: VectorSpace | null = await findSpace(db, model);
  let after = START;
  let embedded = 0;
  let replaced = 0;
  for (;;) {
    signal.throwIfAborted();
    const passages = await listWithoutVector(db, { space, after, limit: PASSAGES_A_CALL });
    const last = passages.at(-1);
    if (last === undefined) {
      if (embedded === 0) break;
      embedded = 0; // once more from the start, for what was written behind meanwhile
      after = START;
      continue;
    }
    const vectors = await embedder.embed({ texts: passages.map(toEmbeddedText), signal });
    const dimension = vectors[0]?.length ?? 0;
    const settled = await settleSpace(db, { model, dimension });
    const isNew = settled.id !== space?.id;
    if (isNew && space !== null && ++replaced > MOST_REPLACED)
      throw new Error(`somebody else keeps vectors of another model than ${model} in this database`);
    space = settled;
    await insertVectors(db, { space, places: passages, vectors });
    embedded += passages.length;
    after = isNew ? START : last;
  }
  if (space !== null) await markReady(db, space);
}

/** What of a passage the model reads: where it stands, and its words. */
function toEmbeddedText({ titlePath, header, text }: IndexedText): string {
  return [titlePath.join(" > "), header, text]
    .filter((part) => part !== null && part !== "")
    .join("\n")
    .slice(0, MOST_LETTERS);
}
