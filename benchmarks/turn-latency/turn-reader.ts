/** Milliseconds from sending the message to each moment of its answer. */
export interface TurnTimes {
  firstEventMs: number;
  firstCardMs: number;
  firstWordMs: number;
  lastWordMs: number;
}

/**
 * The marks of a whole answer in the order they are sent. They are searched as bytes, and nothing is parsed: the
 * program that measures shares the processors with the one that is measured.
 */
export const SITE_MARKS = toMarks([
  '"type":"start"',
  '"type":"data-result"',
  '"type":"text-delta"',
  '"type":"finish","messageMetadata":{"status":"complete"}',
  "data: [DONE]",
]);

/** The marks of an answer as bytes: the first event, the card, the first word, the good end, the last byte. */
export type TurnMarks = readonly Buffer[];

/** Marks in the order above; an answer that has no card names its first event twice. */
export function toMarks(texts: [string, string, string, string, string]): TurnMarks {
  return texts.map((text) => Buffer.from(text));
}

/** Reads one answer as it comes. */
export interface TurnReader {
  take(chunk: Buffer): void;
  /** The times, or null when the answer was not whole: a mark is missing or came out of order. */
  finish(): TurnTimes | null;
}

/** A reader for one answer. `nowMs` is a monotonic clock; times count from `startedAtMs` on it. */
export function createTurnReader({
  startedAtMs,
  nowMs,
  marks = SITE_MARKS,
}: {
  startedAtMs: number;
  nowMs: () => number;
  marks?: TurnMarks;
}): TurnReader {
  const seenAtMs: number[] = [];
  let rest: Buffer = Buffer.alloc(0);
  return {
    take(chunk) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      let mark = marks[seenAtMs.length];
      while (mark !== undefined) {
        const at = bytes.indexOf(mark, from);
        if (at < 0) break;
        seenAtMs.push(nowMs() - startedAtMs);
        from = at + mark.length;
        mark = marks[seenAtMs.length];
      }
      // A mark may be cut in two between chunks: keep as much of the end as could be its beginning.
      rest =
        mark === undefined ? Buffer.alloc(0) : bytes.subarray(Math.max(from, bytes.length - mark.length + 1));
    },
    finish() {
      const [firstEventMs, firstCardMs, firstWordMs, , lastWordMs] = seenAtMs;
      if (
        firstEventMs === undefined ||
        firstCardMs === undefined ||
        firstWordMs === undefined ||
        lastWordMs === undefined
      )
        return null;
      return { firstEventMs, firstCardMs, firstWordMs, lastWordMs };
    },
  };
}
