import { stopWords } from "./stop-words";
import { listWords, toStem } from "./tokenise";

/** A passage as numbers: the words that are indexed, in order; the first `titleWords` of them are its title path. */
export interface EncodedPassage {
  words: Uint32Array;
  titleWords: number;
  /** Where each title of the path ends among them; null where there is one title or none. */
  titleEnds: number[] | null;
}

/** Numbers for words and for their stems. It only grows: make one for each index that lives and dies as a whole. */
export interface Vocabulary {
  /** The number of a word, new when it is new. */
  addWord(word: string): number;
  /** Null when no passage holds the word. */
  findWord(word: string): number | null;
  findStem(stem: string): number | null;
  /** The number of the stem of a word. */
  stemOf(word: number): number;
  /** The stem itself. */
  spellStem(stem: number): string;
  stemCount(): number;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const stemOfWord: number[] = [];
  const spelling: string[] = [];
  const addStem = (stem: string): number => {
    let number = stems.get(stem);
    if (number === undefined) {
      number = spelling.length;
      stems.set(stem, number);
      spelling.push(stem);
    }
    return number;
  };
  return {
    addWord: (word) => {
      let number = words.get(word);
      if (number === undefined) {
        number = stemOfWord.length;
        words.set(word, number);
        stemOfWord.push(addStem(toStem(word)));
      }
      return number;
    },
    findWord: (word) => words.get(word) ?? null,
    findStem: (stem) => stems.get(stem) ?? null,
    stemOf: (word) => stemOfWord[word] ?? 0,
    spellStem: (stem) => spelling[stem] ?? "",
    stemCount: () => spelling.length,
  };
}

/** What of a passage is indexed. */
export interface IndexedText {
  titlePath: string[];
  header: string | null;
  text: string;
}

/**
 * The words of a passage that are indexed: its title path, the names of its columns, its text; stop words are left out.
 * A text that begins with its own title does not count it twice.
 */
export function encodePassage(vocabulary: Vocabulary, passage: IndexedText): EncodedPassage {
  const title = passage.titlePath.join(" ");
  const repeats = title !== "" && passage.text.startsWith(title);
  const body = repeats ? passage.text.slice(title.length) : passage.text;
  const titleNumbers = toNumbers(vocabulary, title);
  const rest = toNumbers(vocabulary, passage.header === null ? body : `${passage.header} ${body}`);
  const words = new Uint32Array(titleNumbers.length + rest.length);
  words.set(titleNumbers);
  words.set(rest, titleNumbers.length);
  return { words, titleWords: titleNumbers.length, titleEnds: findTitleEnds(vocabulary, passage.titlePath) };
}

function findTitleEnds(vocabulary: Vocabulary, titlePath: string[]): number[] | null {
  if (titlePath.length < 2) return null;
  let end = 0;
  return titlePath.map((title) => {
    end += toNumbers(vocabulary, title).length;
    return end;
  });
}

function toNumbers(vocabulary: Vocabulary, text: string): number[] {
  const numbers: number[] = [];
  for (const word of listWords(text)) if (!stopWords.has(word)) numbers.push(vocabulary.addWord(word));
  return numbers;
}
