import type { Concept } from "../question/widen";
import type { FoundPassage, FoundPassages } from "../search/search-passages";
import { askingWords, stopWords } from "../text/stop-words";
import { listWords, toStem } from "../text/tokenise";

/** Below this share of the question, by weight, the passages do not speak of what is asked. */
export const LEAST_SUPPORT = 0.5;
const LOOKED_AT = 5;

/** How much of a question its best passages speak of, and what they never mention. */
export interface Support {
  /** 0 to 1. */
  share: number;
  isEnough: boolean;
  /** A name or year of the question that stands in none of the passages and documents, or null. */
  missing: string | null;
}

/**
 * Whether passages can answer a question: most of its words stand in the best of them, in the question's own form or as
 * reports print them, and no name and no year of it is missing there altogether.
 */
export function judgeSupport(input: {
  question: string;
  found: FoundPassages;
  concepts: Concept[];
  years: number[];
  /** Words that named documents: they need not stand in the text. */
  named: ReadonlySet<string>;
}): Support {
  const { question, found, concepts, years, named } = input;
  const looked = found.passages.slice(0, LOOKED_AT).map(toStems);
  const isHeld = (stem: string) => looked.some((stems) => stems.has(stem));
  const printed = new Set(
    concepts
      .filter((concept) => concept.printed.some((phrase) => looked.some((stems) => holdsPhrase(stems, phrase))))
      .flatMap(({ words }) => words.map(toStem)),
  );
  let held = 0;
  let all = 0;
  for (const { stem, weight, worth } of found.asked) {
    if (weight < 1 || /^\d+$/.test(stem)) continue;
    all += worth;
    if (isHeld(stem) || printed.has(stem)) held += worth;
  }
  const share = all === 0 ? 0 : held / all;
  const missing =
    listNames(question).find((name) => {
      const stem = toStem(name.toLowerCase());
      return !named.has(name.toLowerCase()) && !isHeld(stem) && !printed.has(stem);
    }) ?? findMissingYear(years, found.passages);
  return { share, isEnough: share >= LEAST_SUPPORT && missing === null, missing };
}

function toStems({ title, fileName, titlePath, header, text }: FoundPassage): Set<string> {
  const all = [title, fileName.replaceAll("_", " "), ...titlePath, header ?? "", text].join(" ");
  return new Set(listWords(all).map(toStem));
}

function holdsPhrase(stems: Set<string>, phrase: string): boolean {
  return listWords(phrase).every((word) => stopWords.has(word) || stems.has(toStem(word)));
}

/** Words in the middle of a sentence with a capital: they name somebody or something. */
function listNames(question: string): string[] {
  const names = [...question.matchAll(/(?<=[\p{L}\p{N},"“(] ?["“(]?\s)(\p{Lu}\p{Ll}{2,})/gu)].map(([, name]) => name ?? "");
  return names.filter((name) => !askingWords.has(name.toLowerCase()) && !stopWords.has(name.toLowerCase()));
}

function findMissingYear(years: number[], passages: FoundPassage[]): string | null {
  if (years.length === 0) return null;
  const looked = passages.slice(0, LOOKED_AT).map(({ title, fileName, titlePath, header, text }) =>
    [title, fileName, ...titlePath, header ?? "", text].join(" "),
  );
  const isThere = years.some((year) => looked.some((text) => text.includes(String(year))));
  return isThere ? null : String(years.at(-1));
}
