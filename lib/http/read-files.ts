import { once } from "node:events";
import { Readable } from "node:stream";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";

/** A file of an upload. Its body must be read, or left, before the next one is asked for. */
export interface UploadedFile {
  fileName: string;
  mediaType: string | null;
  body: AsyncIterable<Uint8Array>;
}

/** An upload that cannot be taken, with the answer's status. */
export class UploadError extends Error {
  override name = "UploadError";
  readonly status: 400 | 413 | 415;

  constructor(status: 400 | 413 | 415, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/**
 * The files of a multipart request one after the other, as they come in: nothing is held but the piece in hand. Throws
 * UploadError when the request is no upload, is cut off, or holds more files or bytes than allowed.
 */
export async function* readFiles(input: {
  request: Request;
  maxFiles: number;
  maxTotalBytes: number;
}): AsyncGenerator<UploadedFile> {
  const { request, maxFiles, maxTotalBytes } = input;
  const contentType = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\b/i.test(contentType) || request.body === null)
    throw new UploadError(415, "Send the files as multipart/form-data.");
  if (Number(request.headers.get("content-length") ?? 0) > maxTotalBytes) throw tooLarge(maxTotalBytes);
  const parser = createParser({ contentType, maxFiles });
  const waiting: { stream: BusboyFileStream; fileName: string; mediaType: string }[] = [];
  let fault: UploadError | null = null;
  let ended = false;
  let notify = () => {};
  parser.on("file", (_field, stream, fileName, _encoding, mediaType) => {
    stream.on("error", () => undefined); // the parser tells of it too
    waiting.push({ stream, fileName: fileName ?? "", mediaType });
    notify();
  });
  const end = (cause: UploadError | null) => {
    fault ??= cause;
    ended = true;
    notify();
  };
  parser.on("filesLimit", () => end(new UploadError(413, `At most ${maxFiles} files are taken at once.`)));
  parser.on("error", (cause) => end(toUploadError(cause)));
  parser.on("finish", () => end(null));
  const source = Readable.fromWeb(request.body as Parameters<typeof Readable.fromWeb>[0]);
  pump({ source, parser, maxTotalBytes }).catch((cause: unknown) => end(toUploadError(cause)));
  try {
    while (true) {
      const file = waiting.shift();
      if (file !== undefined)
        yield { fileName: file.fileName, mediaType: file.mediaType, body: toBody(file.stream) };
      if (file !== undefined)
        file.stream.resume(); // what was not read is let go by
      else if (fault !== null) throw fault;
      else if (ended) return;
      else await new Promise<void>((resolve) => (notify = resolve));
    }
  } finally {
    for (const { stream } of waiting) stream.resume();
    source.destroy();
  }
}

function createParser({ contentType, maxFiles }: { contentType: string; maxFiles: number }) {
  const limits = { files: maxFiles, fields: 20, fieldSize: 10_000, parts: maxFiles + 20, headerPairs: 50 };
  try {
    return new Busboy({ headers: { "content-type": contentType }, limits, preservePath: false });
  } catch (cause) {
    throw toUploadError(cause);
  }
}

async function pump(input: {
  source: Readable;
  parser: InstanceType<typeof Busboy>;
  maxTotalBytes: number;
}): Promise<void> {
  const { source, parser, maxTotalBytes } = input;
  let size = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxTotalBytes) throw tooLarge(maxTotalBytes);
    if (!parser.write(chunk)) await once(parser, "drain");
  }
  parser.end();
}

/** Reads a part without closing it at the first fault: a closed part would stop the parser. */
async function* toBody(stream: BusboyFileStream): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) yield chunk as Uint8Array;
  } catch (cause) {
    throw toUploadError(cause);
  }
}

function tooLarge(maxTotalBytes: number): UploadError {
  return new UploadError(
    413,
    `An upload may have at most ${Math.floor(maxTotalBytes / 1024 / 1024)} MB in all.`,
  );
}

function toUploadError(cause: unknown): UploadError {
  return cause instanceof UploadError
    ? cause
    : new UploadError(400, "The upload was cut off or is not readable.", { cause });
}
