/**
 * Reading documents: from a file of any known format to blocks in reading order with their places (`extracted.ts`).
 * Files come from strangers: they are read in a process of their own with limits (`process/`), told by their bytes and not
 * by their names (`sniff.ts`), unpacked only after their sizes were checked. It keeps nothing and knows of no database.
 * Next: `extract.ts` for the formats, `pdf/` for reading order and tables, `process/` for the limits.
 */
export type { ExtractedBlock, ExtractedDocument, ExtractedPage } from "./extracted.ts";
export { ExtractionError, type ExtractionErrorCode } from "./extraction-error.ts";
export { type DocumentFormat, findFormat, formatFacts, MAX_FILE_BYTES } from "./formats.ts";
export { type ExtractionLimits, extractInChild } from "./process/extract-in-child.ts";
export { sniffFormat } from "./sniff.ts";
