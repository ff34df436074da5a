import { createId } from "@/lib/contract/ids";
import { writePassages } from "@/lib/knowledge";
import { getStore } from "@/lib/store";

/** Enters a document of one passage, ready to be found, without reading any file; gives its id. */
export async function addTestDocument(input: {
  text: string;
  title: string;
  /** The columns that say whose it is: `collectionId`, or `ownerId` and `conversationId`. */
  scope: { collectionId: string } | { ownerId: string; conversationId: string };
}): Promise<string> {
  const { text, title, scope } = input;
  const { db } = await getStore();
  const id = createId("document");
  const file = { fileName: "a.md", mediaType: "text/markdown", fileKey: id, byteSize: 1, contentHash: id };
  await db.document.create({ data: { id, title, ...file, ...scope } });
  const place = { page: 1, startsAt: 0, endsAt: text.length, boxes: [] };
  const passage = { kind: "text" as const, titlePath: [], header: null, text, ...place };
  await writePassages({ documentId: id, version: 1, passages: [passage] });
  return id;
}
