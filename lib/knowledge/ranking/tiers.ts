import type { EncodedPassage, Vocabulary } from "../text/vocabulary";
import type { SearchQuery } from "./query";

/** Tells of a passage which quoted phrases it holds and whether a title of it is the question; see `Ranked.tier`. */
export function prepareTiers({
  query,
  vocabulary,
}: {
  query: SearchQuery;
  vocabulary: Vocabulary;
}): (passage: EncodedPassage) => number {
  const toNumbers = (stems: string[]) => stems.map((stem) => vocabulary.findStem(stem));
  const phrases = query.phrases.map((places) =>
    toNumbers(places.map((place) => query.terms[place]?.stem ?? "")),
  );
  const title = toNumbers(query.stems);
  return (passage) => {
    const { words, titleWords, titleEnds } = passage;
    const stemAt = (at: number) => vocabulary.stemOf(words[at] as number);
    const standsAt = (stems: (number | null)[], from: number) =>
      stems.every((stem, index) => stemAt(from + index) === stem);
    const holds = (stems: (number | null)[], from: number, until: number): boolean => {
      for (let at = from; at + stems.length <= until; at++) if (standsAt(stems, at)) return true;
      return false;
    };
    let tier = 0;
    // A title and the text behind it are no one phrase.
    for (const phrase of phrases)
      if (holds(phrase, 0, titleWords) || holds(phrase, titleWords, words.length)) tier += 2;
    let start = 0;
    for (const end of titleEnds ?? [titleWords]) {
      if (title.length > 0 && end - start === title.length && standsAt(title, start)) return tier + 1;
      start = end;
    }
    return tier;
  };
}
