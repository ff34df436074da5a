import type { ExtractedDocument } from "../extracted.ts";
import type { ExtractionErrorCode } from "../extraction-error.ts";

/** What the reading process prints, one JSON value a line. */
export type ChildMessage =
  | { kind: "progress"; done: number; total: number }
  | { kind: "done"; extracted: ExtractedDocument }
  | { kind: "failed"; code: ExtractionErrorCode; message: string }
  | { kind: "memory" };
