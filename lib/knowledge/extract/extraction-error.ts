/** Why a file was not read; told to whoever handed it in. */
export const extractionErrorCodes = [
  "unsupported", // a format that is not read
  "wrong_type", // the bytes are not what the name says
  "broken", // damaged, or not of its format
  "encrypted",
  "empty", // nothing in it can be searched
  "too_large",
  "too_many_documents",
  "too_many_pages",
  "bomb", // unpacks to far more than a document holds
  "memory",
  "timeout",
  "crashed",
] as const;
export type ExtractionErrorCode = (typeof extractionErrorCodes)[number];

/** A file that cannot be read, with a code and one or two plain sentences. */
export class ExtractionError extends Error {
  override name = "ExtractionError";
  readonly code: ExtractionErrorCode;

  constructor(code: ExtractionErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
