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

/** Calls `visit` for each posting of packed data, without making an object of it. */
export function visitPostings(
  data: Buffer,
  visit: (passage: number, length: number, count: number) => void,
): void {
  for (let at = 0; at + BYTES <= data.length; at += BYTES) {
    visit(data.readUInt32LE(at), data.readUInt16LE(at + 4), data.readUInt16LE(at + 6));
  }
}
