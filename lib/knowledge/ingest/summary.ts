import type { DocumentStatus, DocumentSummary } from "@/lib/contract/knowledge/documents";
import type { Prisma } from "@/lib/store";

type Row = Prisma.DocumentGetPayload<object>;

/** A stored document as lists show it: without keys of files and without whose it is. */
export function toSummary(row: Row): DocumentSummary {
  const { id, collectionId, title, fileName, mediaType, byteSize, version, readyVersion, progress } = row;
  const { pageCount, language, sourceUrl, publishedOn } = row;
  return {
    ...{ id, collectionId, title, fileName, mediaType, byteSize, version, readyVersion, progress },
    ...{ pageCount, language, sourceUrl, publishedOn },
    status: row.status as DocumentStatus,
    error: row.errorCode === null ? null : { code: row.errorCode, message: row.errorMessage ?? "" },
    warnings: row.warnings as DocumentSummary["warnings"],
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** The file's name as a title, until something better is read: without its ending, underscores as spaces. */
export function toTitle(fileName: string): string {
  const bare = fileName
    .replace(/\.[a-z0-9]{1,10}$/i, "")
    .replace(/[_\s]+/g, " ")
    .trim();
  return bare === "" ? fileName : bare;
}

/**
 * A name as a label: its last part, whatever separators it was sent with, without control characters, at most 200
 * characters. It is shown and compared; no path is ever made of it.
 */
export function toLabel(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  const label = last
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim()
    .replace(/^\.+/, "");
  return label === "" ? "document" : label.slice(-200);
}
