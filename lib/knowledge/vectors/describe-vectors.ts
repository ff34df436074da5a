import { getEmbedder } from "@/lib/model";
import { getStore } from "@/lib/store";
import { countVectors } from "./vector-rows";
import { findSpace, findVectorObstacle } from "./vector-space";

/** Whether documents are found by meaning as well as by words, for people. */
export async function describeVectors(): Promise<{ state: "on" | "off"; detail: string }> {
  const embedder = getEmbedder();
  if (embedder === null) {
    return { state: "off", detail: "EMBEDDING_MODEL is not set: documents are found by their words alone." };
  }
  const { db } = await getStore();
  const obstacle = await findVectorObstacle(db);
  if (obstacle !== null) return { state: "off", detail: `Documents are found by words alone: ${obstacle}.` };
  const space = await findSpace(db, embedder.model);
  const { passages, vectors } = await countVectors(db, space);
  const count = `${vectors} of ${passages} passages have a vector of ${embedder.model}`;
  if (space === null) return { state: passages === 0 ? "on" : "off", detail: `${count}.` };
  const { dimension, isReady } = space;
  return isReady
    ? { state: "on", detail: `${count} (${dimension} numbers each).` }
    : {
        state: "off",
        detail: `${count} (${dimension} numbers each); until all have, words alone are searched.`,
      };
}
