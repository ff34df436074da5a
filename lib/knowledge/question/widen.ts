import type { Widening } from "../ranking/query";
import { listWords } from "../text/tokenise";
import { type FieldWord, type Statement, statements } from "./field-words";
import { lineItems } from "./line-items";
import { subjects } from "./subjects";

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

/** A thing of the field that a question asks for. */
export interface Concept {
  /** The words of the question that ask for it. */
  words: string[];
  printed: string[];
  statement: Statement | null;
}

/** The things of the field that a question asks for, each with how reports print it. */
export function listConcepts(question: string): Concept[] {
  const words = listWords(question.replaceAll("&", " and "));
  return asked.flatMap(({ words: pattern, entry }) => {
    const at = findPattern(words, pattern);
    if (at < 0) return [];
    const found = words.slice(at, at + pattern.length);
    return [{ words: found, printed: entry.printed, statement: entry.statement ?? null }];
  });
}

/** How reports name what a question asks for: printed line items and headings, with less weight than its own words. */
export function widenQuestion(question: string): Widening[] {
  const words = listWords(question.replaceAll("&", " and "));
  const concepts = listConcepts(question);
  const printed = new Set(concepts.flatMap((concept) => concept.printed));
  const headings = concepts.flatMap(({ statement }) => (statement === null ? [] : [statement]));
  // A statement that the question names itself is the one it means.
  const named = askedStatements.filter(({ words: pattern }) => findPattern(words, pattern) >= 0);
  const chosen = new Set(named.length > 0 ? named.map(({ name }) => name) : headings);
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

/** Where the pattern begins among the words, or -1. */
function findPattern(words: string[], pattern: string[]): number {
  return words.findIndex((_, at) => pattern.every((part, index) => matchesWord(words[at + index], part)));
}

function matchesWord(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith("*") ? word.startsWith(part.slice(0, -1)) : word === part;
}
