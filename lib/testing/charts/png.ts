import { crc32, inflateSync } from "node:zlib";

/** The international texts of a PNG by keyword, inflated; throws where a chunk's checksum is wrong. */
export function readPngTexts(png: Uint8Array): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { type, data } of listChunks(png)) {
    if (type !== "iTXt") continue;
    const end = data.indexOf(0);
    const compressed = data[end + 1] === 1;
    const language = data.indexOf(0, end + 3);
    const translated = data.indexOf(0, language + 1);
    const body = data.subarray(translated + 1);
    texts[data.toString("latin1", 0, end)] = (compressed ? inflateSync(body) : body).toString("utf8");
  }
  return texts;
}

/** Width and height as the header says. */
export function readPngSize(png: Uint8Array): { width: number; height: number } {
  const header = listChunks(png)[0];
  if (header?.type !== "IHDR") throw new Error("no header");
  return { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4) };
}

function listChunks(png: Uint8Array): { type: string; data: Buffer }[] {
  const bytes = Buffer.from(png);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("no PNG");
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(body)) throw new Error("a broken chunk");
    chunks.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}
