/** Where a stem stands in one passage of a set. */
export interface StoredPosting {
  /** The passage's place in its set, from 0. */
  ordinal: number;
  /** How often the stem stands in it; words of the title path count more. */
  count: number;
}

/** The postings of a stem in a part of a set, as one row keeps them. */
export interface PostingPart {
  part: number;
  passages: number;
  data: Buffer;
}

/** So many passages of a set share a row: its data then always fits into the key of its table. */
const PART_PASSAGES = 512;
const MOST = 65_535;
/** What `stored-rows.ts` puts before the data of each row: set in 4 bytes, part and number of bytes in 2 each. */
const HEADER_BYTES = 8;

/** Postings of one stem in one set, in the order of its passages. */
export function packPostings(postings: StoredPosting[]): PostingPart[] {
  const parts: PostingPart[] = [];
  let bytes: number[] = [];
  let before = 0;
  for (const { ordinal, count } of postings) {
    const part = Math.floor(ordinal / PART_PASSAGES);
    let last = parts.at(-1);
    if (last?.part !== part) {
      if (last !== undefined) last.data = Buffer.from(bytes);
      last = { part, passages: 0, data: Buffer.alloc(0) };
      parts.push(last);
      bytes = [];
      before = part * PART_PASSAGES;
    }
    pushNumber(bytes, ordinal - before);
    pushNumber(bytes, Math.min(count, MOST));
    before = ordinal;
    last.passages += 1;
  }
  const last = parts.at(-1);
  if (last !== undefined) last.data = Buffer.from(bytes);
  return parts;
}

/** Seven bits a byte, the lowest first; the high bit says that more follow. */
function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** How many words of each passage are indexed, 2 bytes each. */
export function packLengths(lengths: number[]): Buffer<ArrayBuffer> {
  const data = Buffer.alloc(lengths.length * 2);
  for (const [index, length] of lengths.entries()) data.writeUInt16LE(Math.min(length, MOST), index * 2);
  return data;
}

/** The lengths behind `packLengths` of several sets, each behind its number and its count in 4 bytes, by set. */
export function readLengths(data: Buffer): Map<number, Uint16Array> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const lengthsOf = new Map<number, Uint16Array>();
  let at = 0;
  while (at < data.length) {
    const lengths = new Uint16Array(view.getUint32(at + 4));
    lengthsOf.set(view.getUint32(at), lengths);
    at += 8;
    for (let place = 0; place < lengths.length; place++) {
      lengths[place] = view.getUint16(at, true);
      at += 2;
    }
  }
  return lengthsOf;
}

/** Postings in columns: the place and the count of each, `size` of them. */
export interface PostingColumns {
  places: Uint32Array;
  counts: Uint16Array;
  size: number;
}

/** Columns that hold whatever `bytes` of rows can hold, to be filled again and again. */
export function createColumns(bytes: number): PostingColumns {
  const most = Math.ceil(bytes / 2);
  return { places: new Uint32Array(most), counts: new Uint16Array(most), size: 0 };
}

/**
 * Reads the rows of one stem, each after its header, into `columns`: of every posting of a set that has a base the place
 * `base + ordinal` and the count. One plain loop, for there may be a million of them and the first must be fast too.
 */
export function readPostings(
  data: Uint8Array,
  baseOf: ReadonlyMap<number, number>,
  columns: PostingColumns,
): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const { places, counts } = columns;
  const { length } = data;
  let size = 0;
  let at = 0;
  while (at < length) {
    const base = baseOf.get(view.getUint32(at));
    const end = at + HEADER_BYTES + view.getUint16(at + 6);
    let place = (base ?? 0) + view.getUint16(at + 4) * PART_PASSAGES;
    at = base === undefined ? end : at + HEADER_BYTES;
    while (at < end) {
      let byte = data[at++] as number;
      let step = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = data[at++] as number;
        step |= (byte & 127) << shift;
      }
      byte = data[at++] as number;
      let count = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = data[at++] as number;
        count |= (byte & 127) << shift;
      }
      place += step;
      places[size] = place;
      counts[size] = count;
      size += 1;
    }
  }
  columns.size = size;
}
