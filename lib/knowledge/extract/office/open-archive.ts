import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { ExtractionError } from "../extraction-error.ts";

const MAX_ENTRIES = 5_000;
const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_RATIO = 200;
/** Below this an archive may pack as well as it likes. */
const FREE_UNPACKED = 20 * 1024 * 1024;

/** The text parts of an Office file, by their path inside it; pictures and other files in it are not unpacked. */
export interface Archive {
  parts: Map<string, string>;
  hasMacros: boolean;
}

/**
 * Unpacks an Office file in memory after its sizes were checked; an entry that unpacks to another size than it says is
 * refused while it unpacks. Archives inside it stay closed, and no part may define entities.
 */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  const zip = await open(bytes);
  const parts = new Map<string, string>();
  let hasMacros = false;
  try {
    checkCount(zip.entryCount);
    let unpacked = 0;
    for await (const entry of entriesOf(zip)) {
      unpacked += entry.uncompressedSize;
      checkSize({ unpacked, packed: bytes.byteLength });
      if (/vbaProject\.bin$/i.test(entry.fileName)) hasMacros = true;
      if (/\.(xml|rels)$/i.test(entry.fileName)) parts.set(entry.fileName, await readPart({ zip, entry }));
    }
  } catch (cause) {
    if (cause instanceof ExtractionError) throw cause;
    throw new ExtractionError("broken", `The file is damaged (${(cause as Error).message}).`, { cause });
  } finally {
    zip.close();
  }
  hasMacros ||= /macroEnabled/i.test(parts.get("[Content_Types].xml") ?? "");
  return { parts, hasMacros };
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true },
      (error, zip) => {
        if (zip) resolve(zip);
        else
          reject(new ExtractionError("broken", `The file is damaged (${error?.message ?? "no archive"}).`));
      },
    );
  });
}

function checkCount(count: number): void {
  if (count > MAX_ENTRIES)
    throw new ExtractionError("bomb", `The file holds ${count} parts; at most ${MAX_ENTRIES} are opened.`);
}

function checkSize({ unpacked, packed }: { unpacked: number; packed: number }): void {
  const tooDense = unpacked > FREE_UNPACKED && unpacked > MAX_RATIO * packed;
  if (unpacked <= MAX_UNPACKED && !tooDense) return;
  const limit = Math.round(MAX_UNPACKED / 1024 / 1024);
  throw new ExtractionError(
    "bomb",
    `The file unpacks to far more than it holds; it was not opened. At most ${limit} MB and ${MAX_RATIO} times its size are unpacked.`,
  );
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  while (true) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (what: () => void) => {
        zip.removeAllListeners();
        what();
      };
      zip.once("entry", (next: Entry) => settle(() => resolve(next)));
      zip.once("end", () => settle(() => resolve(null)));
      zip.once("error", (error) => settle(() => reject(error)));
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

async function readPart({ zip, entry }: { zip: ZipFile; entry: Entry }): Promise<string> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(error)));
  });
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8";
  const text = new TextDecoder(encoding).decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw new ExtractionError(
      "bomb",
      "The file defines entities of its own, as no Office program does; it was not read.",
    );
  }
  return text;
}
