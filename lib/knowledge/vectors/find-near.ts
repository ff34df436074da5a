import { getEmbedder, ModelFailure } from "@/lib/model";
import { logError } from "@/lib/observe";
import type { PrismaClient } from "@/lib/store";
import type { CatalogueEntry } from "../search/catalogue";
import { listNearest, type PassagePlace } from "./vector-rows";
import { findSpace } from "./vector-space";

/** A passage that means nearly what was asked. */
export type NearPassage = PassagePlace & { similarity: number };

const NEAREST = 100;
const LONGEST_WAIT_MS = 3_000;

/**
 * The passages of these documents that mean most nearly what the text says, nearest first; null where there is no
 * embedding model, where its vectors are not yet there, and when it cannot be asked: words alone must do then.
 */
export async function findNear(
  db: PrismaClient,
  { text, entries }: { text: string; entries: CatalogueEntry[] },
): Promise<NearPassage[] | null> {
  const embedder = getEmbedder();
  if (embedder === null || entries.length === 0) return null;
  const space = await findSpace(db, embedder.model);
  if (!space?.isReady) return null;
  try {
    const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
    const [vector] = await embedder.embed({ texts: [text], signal });
    if (vector?.length !== space.dimension) return null; // the server's model is another one now
    const passages = entries.reduce((sum, entry) => sum + entry.passages, 0);
    const sets = entries.map(({ set }) => set);
    return await listNearest(db, { space, vector, sets, passages, limit: NEAREST });
  } catch (cause) {
    if (!(cause instanceof ModelFailure)) throw cause;
    logError({ event: "search.vectors_unavailable", cause });
    return null;
  }
}
