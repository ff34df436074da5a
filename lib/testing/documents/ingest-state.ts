import { getFiles } from "@/lib/files";
import { getStore } from "@/lib/store";

/** What a store holds of its documents after everything that waited was read. */
export interface IngestState {
  documents: number;
  /** Ready, with one page, one entry of the index with this document's own text, and the right version. */
  complete: number;
  /** Jobs, index entries and files that belong to nothing. */
  left: { jobs: number; entries: number; files: number };
}

/** Looks at every document of this process's store. */
export async function readIngestState(): Promise<IngestState> {
  const { db } = await getStore();
  const documents = await db.document.findMany({ include: { pages: true } });
  const entries = await db.setting.findMany({ where: { key: { startsWith: "indexed:" } } });
  const texts = new Map(entries.map(({ key, value }) => [key, value as { version: number; text: string }]));
  const complete = documents.filter((document) => {
    const number = document.fileName.split(".")[0];
    const entry = texts.get(`indexed:${document.id}`);
    const isRead = document.status === "ready" && document.readyVersion === 1 && document.pages.length === 1;
    return isRead && entry?.version === 1 && entry.text.includes(`Document ${number} of the test`);
  });
  let files = 0;
  for await (const { key } of getFiles().list())
    if (!documents.some(({ fileKey }) => fileKey === key)) files += 1;
  return {
    documents: documents.length,
    complete: complete.length,
    left: { jobs: await db.job.count(), entries: entries.length - complete.length, files },
  };
}
