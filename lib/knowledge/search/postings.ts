/** Where a stem stands in one passage. */
export interface StoredPosting {
  /** `Passage.number`. */
  passage: number;
  /** How many words of the passage are indexed. */
  length: number;
  /** How often the stem stands in it; words of the title path count more. */
  count: number;
}

const BYTES = 8;
const MOST = 65_535;

/** 8 bytes a posting, little-endian: the passage's number in 4, its length in 2, the count in 2. */
export function packPostings(postings: StoredPosting[]): Buffer {
  const data = Buffer.alloc(postings.length * BYTES);
  for (const [index, { passage, length, count }] of postings.entries()) {
    data.writeUInt32LE(passage, index * BYTES);
    data.writeUInt16LE(Math.min(length, MOST), index * BYTES + 4);
    data.writeUInt16LE(Math.min(count, MOST), index * BYTES + 6);
  }
  return data;
}

/** Packed postings as columns over the same bytes: passage `i` at `passages[2 * i]`, its length and count at `rest[4 * i + 2]` and `+ 3`. */
export interface PostingColumns {
  passages: Uint32Array;
  rest: Uint16Array;
  count: number;
}

/** Packed postings to be read without making an object of each. */
export function readPostings(data: Buffer): PostingColumns {
  const bytes = new Uint8Array(data).buffer; // aligned, as a Buffer of the pool is not
  return { passages: new Uint32Array(bytes), rest: new Uint16Array(bytes), count: data.length / BYTES };
}
