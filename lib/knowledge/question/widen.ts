import type { Widening } from "../search/query";
import { listWords } from "../text/tokenise";
import { type FieldWord, lineItems, type Statement, statements, subjects } from "./field-words";

/** What a printed phrase counts beside the words of the question. */
export const WEIGHTS = { printed: 0.6, heading: 0.8 };

interface Asked {
  words: string[];
  entry: FieldWord;
}

const asked: Asked[] = [...lineItems, ...subjects].flatMap((entry) =>
  entry.asked.map((phrase) => ({ words: toPattern(phrase), entry })),
);
const askedStatements = Object.entries(statements).flatMap(([name, { asked: phrases }]) =>
  phrases.map((phrase) => ({ words: toPattern(phrase), name: name as Statement })),
);

/** How reports name what a question asks for: printed line items and headings, with less weight than its own words. */
export function widenQuestion(question: string): Widening[] {
  const words = listWords(question.replaceAll("&", " and "));
  const printed = new Set<string>();
  const headings = new Set<Statement>();
  for (const { words: pattern, entry } of asked) {
    if (!isAsked(words, pattern)) continue;
    for (const phrase of entry.printed) printed.add(phrase);
    if (entry.statement !== undefined) headings.add(entry.statement);
  }
  // A statement that the question names itself is the one it means.
  const named = askedStatements.filter(({ words: pattern }) => isAsked(words, pattern)).map(({ name }) => name);
  const chosen = named.length > 0 ? new Set(named) : headings;
  return [
    ...[...printed].map((phrase) => ({ phrase, weight: WEIGHTS.printed })),
    ...[...chosen].flatMap((name) =>
      statements[name].printed.map((phrase) => ({ phrase, weight: WEIGHTS.heading })),
    ),
  ];
}

function toPattern(phrase: string): string[] {
  return phrase.replaceAll("&", " and ").replaceAll("-", " ").split(" ");
}

function isAsked(words: string[], pattern: string[]): boolean {
  return words.some((_, at) => pattern.every((part, index) => matchesWord(words[at + index], part)));
}

function matchesWord(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
}
