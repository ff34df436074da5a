import { crc32, deflateSync } from "node:zlib";

/** Length of the signature and of the chunk IHDR, which has to be the first. */
const HEADER_BYTES = 8 + 25;

/** One text inside a PNG; a long one is compressed. */
export interface PngText {
  keyword: string;
  text: string;
  compressed?: boolean;
}

/** The PNG with international texts (iTXt, PNG specification 11.3.3.4) right behind its header. */
export function addPngTexts(png: Uint8Array, texts: readonly PngText[]): Uint8Array<ArrayBuffer> {
  const header = png.subarray(0, HEADER_BYTES);
  return new Uint8Array(Buffer.concat([header, ...texts.map(toChunk), png.subarray(HEADER_BYTES)]));
}

/** Length, type, keyword NUL, compression flag and method, empty language and translated keyword, text, checksum. */
function toChunk({ keyword, text, compressed = false }: PngText): Buffer {
  const body = Buffer.from(text, "utf8");
  const data = Buffer.concat([
    Buffer.from("iTXt", "latin1"),
    Buffer.from(keyword, "latin1"),
    Buffer.from([0, compressed ? 1 : 0, 0, 0, 0]),
    compressed ? deflateSync(body) : body,
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, checksum]);
}
