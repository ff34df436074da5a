import { detect } from "tinyld/light";
import { getFiles } from "@/lib/files";
import { holdsLease, type Job } from "@/lib/jobs";
import { getStore, type Prisma } from "@/lib/store";
import { type ExtractedDocument, ExtractionError, extractInChild, findFormat } from "../extract";
import type { DocumentIndexer } from "./document-indexer";
import { toStoredPages } from "./stored-pages";
import { toTitle } from "./summary";
import { dropOldVersions } from "./versions";

const READ_SHARE = 70;
const TELL_EVERY_MS = 500;
const LANGUAGE_SAMPLE = 4_000;

/** Work in the background waits behind whatever the embedded store is doing; only people are in a hurry. */
const patient = { maxWait: 10 * 60_000, timeout: 10 * 60_000 };

type Row = Prisma.DocumentGetPayload<object>;

/**
 * Reads, indexes and finishes one document. Done twice, or stopped anywhere and done again, it ends in the same state:
 * each step replaces what an earlier try wrote, and the last transaction makes the document ready and removes the job.
 */
export async function ingestDocument(input: {
  job: Job;
  signal: AbortSignal;
  indexer: DocumentIndexer | null;
}): Promise<void> {
  const { job, signal, indexer } = input;
  const { db } = await getStore();
  const document = await db.document.findUnique({ where: { id: job.key } });
  if (document === null) return;
  const { id, version } = document;
  const tell = (data: Prisma.DocumentUpdateManyMutationInput) =>
    db.document.updateMany({ where: { id, version }, data });
  await tell({ status: "reading", progress: 0 });
  try {
    const extracted = await readFile({ document, signal, tell });
    // the index shows the title beside each passage, so that it is settled before
    await tell({ status: "indexing", progress: READ_SHARE, ...toFacts({ document, extracted }) });
    await storePages({ job, document, extracted });
    await indexer?.indexDocument({ documentId: id, version, extracted });
    const unused = await finish({ job, document });
    for (const key of unused) await getFiles().remove(key);
  } catch (cause) {
    if (cause instanceof LeaseLost) return;
    if (!(cause instanceof ExtractionError) || signal.aborted) throw cause;
    await tell({ status: "failed", progress: 100, errorCode: cause.code, errorMessage: cause.message });
  }
}

/** The document was removed, has a newer version, or is another worker's by now. */
class LeaseLost extends Error {
  override name = "LeaseLost";
}

async function readFile(input: {
  document: Row;
  signal: AbortSignal;
  tell(data: Prisma.DocumentUpdateManyMutationInput): Promise<unknown>;
}): Promise<ExtractedDocument> {
  const { document, signal, tell } = input;
  const format = findFormat({ fileName: "", mediaType: document.mediaType });
  if (format === null) throw new ExtractionError("unsupported", "Files like this are not read.");
  let toldAtMs = 0;
  const extracted = await getFiles().withPath(document.fileKey, (path) =>
    extractInChild({
      ...{ path, format, signal },
      onProgress: (done, total) => {
        if (Date.now() - toldAtMs < TELL_EVERY_MS) return;
        toldAtMs = Date.now();
        tell({ progress: Math.floor((READ_SHARE * done) / total) }).catch(() => undefined); // only a display
      },
    }),
  );
  if (extracted === null)
    throw new ExtractionError("broken", "The file is gone from the data folder. Hand it in again.");
  return extracted;
}

async function storePages(input: { job: Job; document: Row; extracted: ExtractedDocument }): Promise<void> {
  const { job, document, extracted } = input;
  const { db } = await getStore();
  const { id: documentId, version } = document;
  const pages = toStoredPages(extracted).map((page) => ({ ...page, documentId, version }));
  await db.$transaction(async (tx) => {
    await checkLease({ tx, job, document });
    await tx.documentPage.deleteMany({ where: { documentId, version } });
    await tx.documentPage.createMany({ data: pages });
  }, patient);
}

/** The end: the version answers, the one before no longer, and the job is gone. Gives the keys of files no longer needed. */
async function finish(input: { job: Job; document: Row }): Promise<string[]> {
  const { job, document } = input;
  const { db } = await getStore();
  const { id, version, fileKey, readyFileKey } = document;
  return db.$transaction(async (tx) => {
    await checkLease({ tx, job, document });
    const dropped = await dropOldVersions({ tx, document });
    await tx.document.update({
      where: { id },
      data: { status: "ready", progress: 100, readyVersion: version, readyFileKey: fileKey },
    });
    await tx.job.delete({ where: { id: job.id } });
    const isKept = (await tx.documentVersion.count({ where: { fileKey: readyFileKey ?? "" } })) > 0;
    const isUnused = readyFileKey !== null && readyFileKey !== fileKey && !isKept;
    return isUnused ? [...dropped, readyFileKey] : dropped;
  }, patient);
}

/** What the document says of itself. A title that a person gave stays. */
function toFacts({ document, extracted }: { document: Row; extracted: ExtractedDocument }) {
  const isNamedByFile = document.title === toTitle(document.fileName);
  return {
    ...(isNamedByFile && extracted.title ? { title: extracted.title.slice(0, 300) } : {}),
    warnings: extracted.warnings.slice(0, 200),
    pageCount: extracted.pages.length || null,
    language: findLanguage(extracted),
  };
}

async function checkLease(input: { tx: Prisma.TransactionClient; job: Job; document: Row }): Promise<void> {
  const { tx, job, document } = input;
  if (!(await holdsLease({ job, db: tx }))) throw new LeaseLost();
  const newest = await tx.document.findUnique({ where: { id: document.id }, select: { version: true } });
  if (newest?.version !== document.version) throw new LeaseLost();
}

/** ISO 639-1, or null where the text is too short to tell. */
function findLanguage({ blocks }: ExtractedDocument): string | null {
  let sample = "";
  for (const block of blocks) {
    if (block.kind !== "table_row") sample += `${block.text} `;
    if (sample.length > LANGUAGE_SAMPLE) break;
  }
  return sample.length < 40 ? null : detect(sample.slice(0, LANGUAGE_SAMPLE)) || null;
}
