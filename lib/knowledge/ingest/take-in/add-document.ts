import { createId } from "@/lib/contract/ids";
import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { getFiles } from "@/lib/files";
import { enqueueJob } from "@/lib/jobs";
import { getStore, type Prisma } from "@/lib/store";
import { ExtractionError, formatFacts } from "../../extract";
import { type DocumentScope, toScopeColumns, toScopeWhere } from "../access/scope";
import { INGEST_JOB, wakeIngest } from "../ingest-worker";
import { toLabel, toSummary, toTitle } from "../summary";
import { noteReplaced } from "../versions";
import { type ReceivedFile, receiveFile } from "./receive-file";

type Db = Prisma.TransactionClient;

/** A file that is handed in, with what is known of it. */
export interface NewDocument {
  scope: DocumentScope;
  fileName: string;
  mediaType: string | null;
  body: AsyncIterable<Uint8Array>;
  maxBytes: number;
  title?: string | undefined;
  sourceUrl?: string | undefined;
  publishedOn?: string | undefined;
  now: Date;
  /** Most documents that the scope may hold; null for no limit. */
  maxDocuments?: number;
}

/**
 * Takes a file in: stored, entered and put in line to be read, or refused with a reason. The same name (or address) with
 * other bytes is a new version of the same document; the version before it answers until the new one is ready.
 */
export async function addDocument(input: NewDocument): Promise<AddedDocument> {
  const fileName = toLabel(input.fileName);
  try {
    const file = await receiveFile({ ...input, fileName });
    const { added, unused } = await enter({ input: { ...input, fileName }, file }).catch(
      async (cause: unknown) => {
        await getFiles().remove(file.key);
        throw cause;
      },
    );
    for (const key of unused) await getFiles().remove(key);
    wakeIngest();
    return added;
  } catch (cause) {
    if (!(cause instanceof ExtractionError)) throw cause;
    return { outcome: "refused", fileName, error: { code: cause.code, message: cause.message } };
  }
}

interface Entered {
  added: AddedDocument;
  /** Files that no document refers to any more. */
  unused: string[];
}

async function enter({ input, file }: { input: NewDocument; file: ReceivedFile }): Promise<Entered> {
  const { db } = await getStore();
  return db.$transaction(
    async (tx) => {
      const { scope, fileName, sourceUrl = null } = input;
      // two uploads of one name at once must not become two documents
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${JSON.stringify(scope)}))`;
      const where = toScopeWhere(scope);
      const named = sourceUrl === null ? { fileName, sourceUrl: null } : { sourceUrl };
      const known = await tx.document.findFirst({ where: { ...where, ...named } });
      const same = await tx.document.findFirst({
        where: { ...where, contentHash: file.contentHash, status: { not: "failed" } },
      });
      if (same !== null && (known === null || known.id === same.id)) {
        const added = { outcome: "unchanged" as const, fileName, document: toSummary(same) };
        return { added, unused: [file.key] };
      }
      if (known !== null) return enterVersion({ tx, known, input, file });
      await checkRoom({ tx, where, input });
      const document = await tx.document.create({
        data: {
          id: createId("document"),
          ...toScopeColumns(scope),
          ...{ fileName, sourceUrl },
          title: input.title ?? toTitle(fileName),
          publishedOn: input.publishedOn ?? null,
          ...toFileColumns(file),
        },
      });
      await enqueueJob({ kind: INGEST_JOB, key: document.id, now: input.now, db: tx });
      return { added: { outcome: "created", fileName, document: toSummary(document) }, unused: [] };
    },
    { maxWait: 60_000, timeout: 60_000 },
  );
}

async function enterVersion(options: {
  tx: Db;
  known: Prisma.DocumentGetPayload<object>;
  input: NewDocument;
  file: ReceivedFile;
}): Promise<Entered> {
  const { tx, known, input, file } = options;
  await noteReplaced({ tx, known, now: input.now });
  const document = await tx.document.update({
    where: { id: known.id },
    data: {
      ...toFileColumns(file),
      version: known.version + 1,
      ...(input.title === undefined ? {} : { title: input.title }),
      ...(input.publishedOn === undefined ? {} : { publishedOn: input.publishedOn }),
    },
  });
  await enqueueJob({ kind: INGEST_JOB, key: known.id, now: input.now, db: tx });
  const added = { outcome: "new_version" as const, fileName: input.fileName, document: toSummary(document) };
  return { added, unused: known.fileKey === known.readyFileKey ? [] : [known.fileKey] };
}

function toFileColumns({ key, byteSize, contentHash, format }: ReceivedFile) {
  const { mediaType } = formatFacts[format];
  const fresh = { status: "queued", progress: 0, errorCode: null, errorMessage: null };
  return { fileKey: key, byteSize, contentHash, mediaType, ...fresh };
}

async function checkRoom(options: {
  tx: Db;
  where: Prisma.DocumentWhereInput;
  input: NewDocument;
}): Promise<void> {
  const { tx, where, input } = options;
  if (input.maxDocuments === undefined) return;
  const count = await tx.document.count({ where });
  if (count < input.maxDocuments) return;
  throw new ExtractionError(
    "too_many_documents",
    `There are already ${count} documents here, the most there may be. Remove one first.`,
  );
}
