import { createFileKey, FileTooLargeError, getFiles, type StoredFile } from "@/lib/files";
import { type DocumentFormat, ExtractionError, formatFacts, sniffFormat } from "../../extract";

const HEAD_BYTES = 4_096;

/** A file that was taken in: stored under a new key, its format known. Nobody refers to it yet. */
export interface ReceivedFile extends StoredFile {
  format: DocumentFormat;
}

/**
 * Streams a file to its place without ever holding more than a piece of it. Refused with an ExtractionError as soon as
 * its first bytes show that it is not read, or its size passes the limit of its format or `maxBytes`.
 */
export async function receiveFile(input: {
  body: AsyncIterable<Uint8Array>;
  fileName: string;
  mediaType: string | null;
  maxBytes: number;
}): Promise<ReceivedFile> {
  let format: DocumentFormat | null = null;
  let limit = input.maxBytes;
  async function* checked(): AsyncIterable<Uint8Array> {
    let head: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of input.body) {
      size += chunk.byteLength;
      if (format === null) {
        head.push(chunk);
        if (size < HEAD_BYTES) continue;
        yield settle(Buffer.concat(head));
        head = [];
      } else yield chunk;
      if (size > limit) throw toTooLarge(limit);
    }
    if (format === null) yield settle(Buffer.concat(head));
    if (size > limit) throw toTooLarge(limit);
  }
  function settle(head: Uint8Array): Uint8Array {
    format = sniffFormat({ head, fileName: input.fileName, mediaType: input.mediaType });
    limit = Math.min(limit, formatFacts[format].maxBytes);
    return head;
  }
  try {
    const stored = await getFiles().put({ key: createFileKey(), body: checked(), maxBytes: input.maxBytes });
    return { ...stored, format: format as unknown as DocumentFormat };
  } catch (cause) {
    throw cause instanceof FileTooLargeError ? toTooLarge(cause.maxBytes) : cause;
  }
}

function toTooLarge(bytes: number): ExtractionError {
  const megabytes = Math.floor((bytes / 1024 / 1024) * 10) / 10;
  return new ExtractionError(
    "too_large",
    `The file is larger than ${megabytes} MB, the most that is taken of its kind.`,
  );
}
