import { type CsvRefusal, refuse } from "./csv-report";

const MOST_BYTES = 20 * 1024 * 1024;
const ZIP_MARK = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL_MARK = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte);

function decodeUnmarked(bytes: Uint8Array): { text: string; note: string | null } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), note: null };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const note = "The file is not UTF-8; it was read as Windows-1252.";
    return { text: new TextDecoder("windows-1252").decode(bytes), note };
  }
}

function decodeBytes(bytes: Uint8Array): { text: string; note: string | null } {
  if (startsWith(bytes, [0xff, 0xfe])) return { text: new TextDecoder("utf-16le").decode(bytes), note: null };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: new TextDecoder("utf-16be").decode(bytes), note: null };
  return decodeUnmarked(bytes);
}

/**
 * The text of a file without its byte order mark: UTF-8, UTF-16 with a mark, else Windows-1252 with a note.
 * Refuses what is larger than 20 MB, empty, a workbook, a web page, or no text at all.
 */
export function decodeText(
  source: string | Uint8Array,
): { ok: true; text: string; notes: string[] } | CsvRefusal {
  const size = typeof source === "string" ? Buffer.byteLength(source) : source.byteLength;
  if (size > MOST_BYTES) return refuse("The file is larger than 20 MB.");
  if (typeof source !== "string" && (startsWith(source, ZIP_MARK) || startsWith(source, OLD_EXCEL_MARK))) {
    return refuse("This is a workbook or an archive, not a CSV file: save the sheet as CSV first.");
  }
  const { text, note } = typeof source === "string" ? { text: source, note: null } : decodeBytes(source);
  const bare = text.replace(/^\uFEFF/, "");
  if (bare.trim() === "") return refuse("The file is empty.");
  if (bare.includes("\0")) return refuse("This is not a text file.");
  if (/^\s*<(!doctype|html|\?xml)/i.test(bare)) return refuse("This is a web page, not a CSV file.");
  return { ok: true, text: bare, notes: note === null ? [] : [note] };
}
