import type { TextFeatures } from "../text/features";
import { HashTable } from "../text/hash-table";

/** In how many messages of which intents each word was seen. */
export interface WordStatistics {
  table: HashTable;
  /** Where the entries of a word begin; one longer than there are words. */
  starts: Uint32Array;
  /** The intents of a word, and in how many messages of each (at most 65,535). */
  intents: Uint16Array;
  counts: Uint16Array;
  /** Messages of each intent. */
  messages: Uint32Array;
}

/** Counts the words of messages by intent; messages of no intent (-1) are left out. */
export function countWords(input: {
  texts: readonly TextFeatures[];
  labels: Int32Array;
  intents: number;
}): WordStatistics {
  const messages = new Uint32Array(input.intents);
  const byWord = new Map<number, Map<number, number>>();
  for (const [at, { words }] of input.texts.entries()) {
    const label = input.labels[at] as number;
    if (label < 0) continue;
    messages[label] = (messages[label] as number) + 1;
    for (const word of new Set(words)) {
      const unsigned = word >>> 0;
      const counts = byWord.get(unsigned) ?? new Map<number, number>();
      counts.set(label, (counts.get(label) ?? 0) + 1);
      byWord.set(unsigned, counts);
    }
  }
  const entries = [...byWord.values()].flatMap((counts) => [...counts]);
  let start = 0;
  const starts = Uint32Array.from([0, ...[...byWord.values()].map((counts) => (start += counts.size))]);
  return {
    table: new HashTable(Uint32Array.from(byWord.keys())),
    starts,
    intents: Uint16Array.from(entries, ([intent]) => intent),
    counts: Uint16Array.from(entries, ([, count]) => Math.min(65_535, count)),
    messages,
  };
}

/** In how many messages a word was seen, of one intent and of all; zeros for a word never seen. */
export function findWordCounts(input: { statistics: WordStatistics; word: number; intent: number }): {
  own: number;
  all: number;
} {
  const { statistics, word, intent } = input;
  const id = statistics.table.find(word >>> 0);
  const found = { own: 0, all: 0 };
  if (id < 0) return found;
  const end = statistics.starts[id + 1] as number;
  for (let at = statistics.starts[id] as number; at < end; at += 1) {
    const count = statistics.counts[at] as number;
    found.all += count;
    if (statistics.intents[at] === intent) found.own = count;
  }
  return found;
}
