import type { Concept } from "../question/widen";
import type { FoundPassage, FoundPassages } from "../search/search-passages";
import { askingWords, stopWords } from "../text/stop-words";
import { listWords, toStem } from "../text/tokenise";

/** Below this share of the question, by weight, the passages do not speak of what is asked. */
const LEAST_SHARE = 0.5;
/** Enough where the question asks for a thing of the field and a passage prints it. */
const LEAST_SHARE_OF_FIELD = 0.1;
/** A passage with a name of the question must hold this share of the rest. */
const LEAST_BESIDE_NAME = 0.3;
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
  /** Words that count as names in any writing, lower case. */
  names?: ReadonlySet<string>;
}): Support {
  const { question, found, concepts, years, named, names = new Set<string>() } = input;
  const looked = found.passages.slice(0, LOOKED_AT).map(toStems);
  const own = new Set(listWords(question).map(toStem));
  const terms = found.asked.filter(({ stem, weight }) => own.has(stem) && weight >= 1 && !/^\d+$/.test(stem));
  const all = terms.reduce((sum, { worth }) => sum + worth, 0);
  const printed = listPrinted(concepts, looked);
  const shareOf = (passages: Set<string>[], besides?: string): number => {
    const known = listPrinted(concepts, passages);
    const isHeld = ({ stem }: { stem: string }) =>
      stem !== besides && (known.has(stem) || passages.some((stems) => stems.has(stem)));
    return all === 0 ? 0 : terms.filter(isHeld).reduce((sum, { worth }) => sum + worth, 0) / all;
  };
  // A name must stand where the rest of the question stands: a bank in a list of lenders answers nothing about it.
  const isSpokenOf = (name: string): boolean => {
    const stem = toStem(name.toLowerCase());
    if (named.has(name.toLowerCase()) || printed.has(stem)) return true;
    return looked.some((stems) => stems.has(stem) && shareOf([stems], stem) >= LEAST_BESIDE_NAME);
  };
  const missing =
    [...listNames(question), ...names].find((name) => !isSpokenOf(name)) ??
    findMissingYear(years, found.passages);
  const share = shareOf(looked);
  const least = printed.size > 0 ? LEAST_SHARE_OF_FIELD : LEAST_SHARE;
  return { share, isEnough: share >= least && missing === null, missing };
}

/** The stems of a question that ask for a thing of the field which the passages print. */
function listPrinted(concepts: Concept[], passages: Set<string>[]): Set<string> {
  const isPrinted = ({ printed }: Concept) =>
    printed.some((phrase) => passages.some((stems) => holdsPhrase(stems, phrase)));
  return new Set(concepts.filter(isPrinted).flatMap(({ words }) => words.map(toStem)));
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
  const found = question.matchAll(/(?<=[\p{L}\p{N},;:)"”'’] ["“(]?)\p{Lu}\p{L}{2,}/gu);
  const names = [...found].map(([name]) => name).filter((name) => /\p{Ll}/u.test(name));
  return names.filter((name) => !askingWords.has(name.toLowerCase()) && !stopWords.has(name.toLowerCase()));
}

function findMissingYear(years: number[], passages: FoundPassage[]): string | null {
  if (years.length === 0) return null;
  const looked = passages
    .slice(0, LOOKED_AT)
    .map(({ title, fileName, titlePath, header, text }) =>
      [title, fileName, ...titlePath, header ?? "", text].join(" "),
    );
  const isThere = years.some((year) => looked.some((text) => text.includes(String(year))));
  return isThere ? null : String(years.at(-1));
}
