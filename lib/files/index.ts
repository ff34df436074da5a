/**
 * Files: bytes of documents, kept under keys that we make. One contract; today it is a folder under the data folder.
 * A key never comes from a visitor, and a file's own name never becomes part of a path. Bytes are written whole or not at
 * all, streamed, and never larger than the caller allows.
 * Next: `file-store.ts` for the contract, `disk-files.ts` for the folder, `process-files.ts` for this process's store.
 */
export { createDiskFiles } from "./disk-files";
export { type FileStore, FileTooLargeError, type StoredFile } from "./file-store";
export { adoptFiles, createFileKey, getFiles } from "./process-files";
