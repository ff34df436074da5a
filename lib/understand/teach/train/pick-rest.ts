import type { TaughtExample } from "./task";

const LEARNED_PER_INTENT = 8;
const LEARNED_NEAREST = 400;
const CHECKED_NEAREST = 1_200;
const CHECKED_OTHERS = 400;

/** Of the product's examples, those that the owner's model learns to leave alone, and those it is only checked on. */
export interface Rest {
  learned: TaughtExample[];
  checked: TaughtExample[];
}

/**
 * Learned are some of every intent, evenly over the order of writing, and those that share most words with the owner's
 * own, which are the easiest to take by mistake. Checked are the next nearest, and some of all the others.
 */
export function pickRest(input: { own: readonly TaughtExample[]; others: readonly TaughtExample[] }): Rest {
  const nearest = sortByNearness(input);
  const learned = new Set([...pickEvenly(input.others), ...nearest.slice(0, LEARNED_NEAREST)]);
  const step = Math.max(1, Math.floor(input.others.length / CHECKED_OTHERS));
  const far = input.others.filter((_, at) => at % step === 0);
  const checked = new Set([...nearest.slice(LEARNED_NEAREST, LEARNED_NEAREST + CHECKED_NEAREST), ...far]);
  return { learned: [...learned], checked: [...checked].filter((one) => !learned.has(one)) };
}

function pickEvenly(others: readonly TaughtExample[]): TaughtExample[] {
  const byIntent = Map.groupBy(others, ({ intent }) => intent);
  return [...byIntent.values()].flatMap((list) => {
    const step = Math.max(1, list.length / LEARNED_PER_INTENT);
    return list
      .filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
      .slice(0, LEARNED_PER_INTENT);
  });
}

/** Those that share a word with one of the owner's examples, the most alike first. */
function sortByNearness({
  own,
  others,
}: {
  own: readonly TaughtExample[];
  others: readonly TaughtExample[];
}) {
  const counts = countWords(others);
  const weigh = (word: string) => 1 / (1 + (counts.get(word) ?? 0));
  const vocabularies = own.map(({ text }) => new Set(toWords(text)));
  return others
    .map((one) => ({ one, score: scoreNearest({ words: toWords(one.text), vocabularies, weigh }) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** The largest share of a message's words, rare ones weighing more, that stands in one of the owner's examples. */
function scoreNearest(input: {
  words: string[];
  vocabularies: ReadonlySet<string>[];
  weigh(word: string): number;
}): number {
  const { words, vocabularies, weigh } = input;
  const whole = words.reduce((sum, word) => sum + weigh(word), 0);
  const shared = vocabularies.map((known) =>
    words.reduce((sum, word) => sum + (known.has(word) ? weigh(word) : 0), 0),
  );
  return whole === 0 ? 0 : Math.max(0, ...shared) / whole;
}

function countWords(examples: readonly TaughtExample[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of examples)
    for (const word of new Set(toWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
