import type { Widening } from "../ranking/query";
import type { CatalogueEntry } from "../search/catalogue";
import { listWords } from "../text/tokenise";
import { nameDocuments, readYears } from "./name-documents";
import { widenQuestion } from "./widen";

/** What a conversation carries of its last question to the documents. */
export interface CarriedQuestion {
  text: string;
  documentIds: string[];
}

/** One thing to search for. */
export interface QuestionPart {
  /** Self-contained, without names of documents and instructions. */
  asked: string;
  /** What is searched: the same, with instructions that say which statement to look at. */
  text: string;
  widenings: Widening[];
}

/** A question as it is searched. */
export interface ReadQuestion {
  /** Self-contained, in words that can be shown. */
  text: string;
  parts: QuestionPart[];
  /** The documents it names or carries on from; null when it names none. */
  documentIds: string[] | null;
  /** The words of the question that named them, lower case; empty where they are carried. */
  names: ReadonlySet<string>;
  years: number[];
  /** True when the question is the title of a document. */
  isTitle: boolean;
}

const FOLLOWS = /^(?:and|or|but|also|what about|how about|same for|then)\b[\s,]*/i;
const INSTRUCTION = /^(?:if|assume|give|answer|please|base|state|respond|use|provide)\b/i;
const STATEMENT = /statement|sheet|\bp&l\b/i;
const PARTS =
  /\?\s+(?=\p{L})|;\s+|,?\s+and\s+(?=(?:what|how|who|when|where|why|which|did|does|do|is|are|was|were)\b)/giu;

/**
 * Makes a question ready for the search: a follow-up stands on its own, instructions to the writer are left out, fiscal
 * years are years, the documents it names are a filter, several questions are several parts, and the words that reports
 * use for what is asked stand beside it.
 */
export function readQuestion(input: {
  question: string;
  entries: CatalogueEntry[];
  carried: CarriedQuestion | null;
}): ReadQuestion {
  const { entries, carried } = input;
  const own = nameDocuments(input.question, entries);
  const follows = carried !== null && isFollowUp(input.question);
  const text = follows
    ? standAlone(input.question, { carried, names: own.words, entries })
    : input.question.trim();
  const named = follows ? nameDocuments(text, entries) : own;
  const known = new Set(entries.map(({ documentId }) => documentId));
  const carriedIds = (carried?.documentIds ?? []).filter((id) => known.has(id));
  const documentIds =
    own.entries !== null
      ? own.entries.map(({ documentId }) => documentId)
      : named.entries !== null
        ? named.entries.map(({ documentId }) => documentId)
        : carriedIds.length > 0 && follows
          ? carriedIds
          : null;
  const parts = splitParts(text).map(({ asked, hints }) => toPart({ asked, hints, names: named.words }));
  const { words: names } = named;
  return { text, parts, documentIds, names, years: readYears(text), isTitle: own.isTitle };
}

/** A question that leans on the one before: it begins like one, or has hardly a word of its own. */
function isFollowUp(question: string): boolean {
  const words = listWords(question);
  return (
    FOLLOWS.test(question.trim()) ||
    words.length <= 2 ||
    /\b(?:it|its|they|their|that|those|them)\b/i.test(question)
  );
}

/** The last question with what this one changes: its year, its company, or the thing asked for. */
function standAlone(
  question: string,
  {
    carried,
    names,
    entries,
  }: { carried: CarriedQuestion; names: ReadonlySet<string>; entries: CatalogueEntry[] },
): string {
  const own = question.trim().replace(FOLLOWS, "");
  const years = readYears(own);
  const rest = listWords(own).filter(
    (word) => !names.has(word) && !/^(?:fy)?(?:19|20)?\d\d$/.test(word) && !SMALL.has(word),
  );
  if (rest.length > 0) {
    const before = readYears(carried.text);
    const year = years.length > 0 || before.length === 0 ? "" : ` (${before.join(", ")})`;
    return `${own}${year}`;
  }
  let text = carried.text;
  if (names.size > 0) {
    const earlier = nameDocuments(text, entries).words;
    text = text
      .split(/\s+/)
      .filter((word) => !earlier.has(bare(word)))
      .join(" ");
    text = `${text.replace(/[?.!]\s*$/, "")} ${own}`.replace(/\s+/g, " ").trim();
    return text;
  }
  const [year] = years;
  if (year === undefined) return `${carried.text} ${own}`;
  return readYears(text).length === 0
    ? `${text.replace(/[?.!]\s*$/, "")} in ${years.join(", ")}`
    : text.replace(
        /\b(FY\s?['’]?|fiscal\s+(?:year\s+)?)?(?:(?:19|20)\d\d)\b/gi,
        (_, form: string | undefined) => `${form ?? ""}${year}`,
      );
}

const SMALL = new Set(
  "in for of the a an at on by fy fiscal year years was is and to same during".split(" "),
);
const bare = (word: string): string => listWords(word.replace(/['’]s\b/, ""))[0] ?? "";

function splitParts(text: string): { asked: string; hints: string[] }[] {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const isInstruction = (sentence: string) => INSTRUCTION.test(sentence) && !sentence.includes("?");
  const questions = sentences.filter((sentence) => !isInstruction(sentence));
  const asked = (questions.length === 0 ? sentences : questions).join(" ");
  // An instruction to the writer is no question, but it may say which statement to look at.
  const hints =
    questions.length === 0 ? [] : sentences.filter((one) => isInstruction(one) && STATEMENT.test(one));
  const parts = asked
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => listWords(part).length > 2);
  return (parts.length === 0 ? [asked] : parts).map((part) => ({ asked: part, hints }));
}

function toPart(input: { asked: string; hints: string[]; names: ReadonlySet<string> }): QuestionPart {
  const asked = clean(input.asked, input.names);
  const text = [asked, ...input.hints.map((hint) => clean(hint, input.names))].join(" ");
  return { asked, text, widenings: widenQuestion([input.asked, ...input.hints].join(" ")) };
}

/** Without names of documents, fiscal years as years. */
function clean(text: string, names: ReadonlySet<string>): string {
  const cleaned = text
    .replace(/\bFY\s?['’]?((?:19|20)\d\d)\b/gi, "$1")
    .replace(/\bFY\s?['’]?(\d\d)\b/gi, "20$1")
    .split(/\s+/)
    .filter((word) => !names.has(bare(word)))
    .join(" ");
  return cleaned === "" ? text : cleaned;
}
