import type { DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";
import { getStore } from "@/lib/store";
import { nameDocuments } from "../question/name-documents";
import { type CarriedQuestion, type ReadQuestion, readQuestion } from "../question/read-question";
import { listConcepts } from "../question/widen";
import { type CatalogueEntry, selectEntries } from "../search/catalogue";
import { openIndex } from "../search/kept-index";
import type { SearchFilter, SearchScope } from "../search/passage-index";
import type { FoundPassage, FoundPassages } from "../search/search-passages";
import { stopWords } from "../text/stop-words";
import { listWords, toStem } from "../text/tokenise";
import { readOpening } from "./opening";
import { orderQuoted } from "./order";
import type { LineWorth } from "./quote";
import { readPlace } from "./read-place";
import { searchParts, searchWide } from "./search-parts";

const MOST_CITATIONS = 5;
const MOST_NEAREST = 3;

/** A question to the documents. */
export interface AskDocuments {
  question: string;
  scope: SearchScope;
  /** What the conversation carries of its last question to the documents. */
  carried?: CarriedQuestion | null;
  filter?: SearchFilter;
  /** Whose documents are meant where the question names none ("Best Buy 2023"); without an answer there, all are asked. */
  about?: string | null;
}

/**
 * The answer that stands in the documents: their own sentences and table rows, word for word, each with its citation;
 * or that it does not stand there, with the nearest titles. Nothing is written that no passage says.
 */
export async function answerFromDocuments(input: AskDocuments): Promise<DocumentsResult> {
  const { question, scope, carried = null, filter = {}, about = null } = input;
  const { db } = await getStore();
  const opened = await openIndex(db);
  const entries = selectEntries(opened.entries, { scope, filter });
  const read = readQuestion({ question, entries, carried });
  const meant = about === null || read.documentIds !== null ? null : nameDocuments(about, entries).entries;
  if (meant !== null) {
    const documentIds = meant.map(({ documentId }) => documentId);
    const result = await answerFromDocuments({ ...input, about: null, filter: { ...filter, documentIds } });
    if (result.found) return result;
  }
  const documentIds = read.documentIds ?? filter.documentIds ?? null;
  if (read.isTitle && isOnlyTitle(read, entries)) {
    const opening = await readOpening(entries, read.documentIds ?? []);
    if (opening.length > 0)
      return toAnswer({ read, passages: opening, worth: { stems: new Map(), printed: [] } });
  }
  const searched = await searchParts({ read, scope, filter: { ...filter, documentIds }, entries });
  const wide = searched.supported.length === 0 ? await searchWide({ read, scope, filter, entries }) : null;
  const { supported, searches } = wide ?? searched;
  if (supported.length === 0) return toNotFound({ read, searches, entries });
  const passages = interleave(supported.map(({ passages: found }) => onePerPage(found)));
  return toAnswer({
    read: wide === null ? read : { ...read, documentIds: null },
    passages,
    worth: weighLines(read, supported),
  });
}

/** True when the question says nothing beside a title. */
function isOnlyTitle({ text }: ReadQuestion, entries: CatalogueEntry[]): boolean {
  const words = listWords(text).length;
  return entries.some(({ title, fileName }) =>
    [title, fileName.replaceAll("_", " ")].some((name) => Math.abs(listWords(name).length - words) <= 1),
  );
}

/** The best passage of each page: further ones of a page add little that its reader does not see anyway. */
function onePerPage(passages: FoundPassage[]): FoundPassage[] {
  const seen = new Set<string>();
  return passages.filter(({ documentId, page, ordinal }) => {
    const key = `${documentId} ${page ?? `passage ${ordinal}`}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** First of each, second of each, and so on; a passage found for two parts stands once. */
function interleave(lists: FoundPassage[][]): FoundPassage[] {
  const merged = new Map<string, FoundPassage>();
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  for (let place = 0; place < longest; place++) {
    for (const list of lists) {
      const passage = list[place];
      if (passage === undefined) continue;
      const key = `${passage.documentId} ${passage.ordinal}`;
      if (!merged.has(key)) merged.set(key, passage);
    }
  }
  return [...merged.values()];
}

/** What lines are chosen by: the question's own words, and how reports print what it asks for. */
function weighLines({ parts }: ReadQuestion, searches: FoundPassages[]): LineWorth {
  const own = new Set(parts.flatMap(({ asked }) => listWords(asked).map(toStem)));
  const terms = searches.flatMap(({ asked }) => asked).filter(({ stem }) => own.has(stem));
  const phrases = parts.flatMap(({ asked }) => listConcepts(asked).flatMap(({ printed }) => printed));
  return {
    stems: new Map(terms.map(({ stem, worth }) => [stem, worth])),
    printed: phrases.map((phrase) =>
      listWords(phrase)
        .filter((word) => !stopWords.has(word))
        .map(toStem),
    ),
  };
}

async function toAnswer(input: {
  read: ReadQuestion;
  passages: FoundPassage[];
  worth: LineWorth;
}): Promise<DocumentsResult> {
  const { read, worth } = input;
  const lines: Extract<DocumentsResult, { found: true }>["lines"] = [];
  const citations: Extract<DocumentsResult, { found: true }>["citations"] = [];
  for (const { passage, quotes } of orderQuoted({ passages: input.passages, worth, most: MOST_CITATIONS })) {
    const number = citations.length + 1;
    const [first] = quotes;
    if (first === undefined) continue;
    for (const { text, start, end, kind } of quotes)
      lines.push({ citation: number, text, kind, span: { start, end } });
    const { documentId, version, title, page, ordinal, titlePath, header } = passage;
    const { boxes, columns } = await readPlace(passage, quotes);
    citations.push({
      number,
      documentId,
      version,
      title,
      page,
      passage: ordinal,
      heading: titlePath.slice(1).at(-1) ?? null,
      header: passage.kind === "table" ? (columns ?? header) : null,
      spans: quotes.map(({ start, end }) => ({ start, end })),
      boxes,
      quote: quotes.map(({ text }) => text).join("\n"),
      href: toHref(passage, first),
    });
  }
  const documentIds = read.documentIds ?? [...new Set(citations.map(({ documentId }) => documentId))];
  return { found: true, question: read.text, documentIds, lines, citations };
}

function toHref(
  { documentId, version, ordinal, page }: FoundPassage,
  { start, end }: { start: number; end: number },
) {
  const at = page === null ? "" : `&page=${page}`;
  return `/documents/${documentId}?passage=${ordinal}&version=${version}&from=${start}&to=${end}${at}`;
}

function toNotFound(input: {
  read: ReadQuestion;
  searches: FoundPassages[];
  entries: CatalogueEntry[];
}): DocumentsResult {
  const { read, searches, entries } = input;
  const nearest = new Map<string, string>();
  for (const { passages } of searches)
    for (const { documentId, title } of passages) nearest.set(documentId, title);
  return {
    found: false,
    question: read.text,
    documents: entries.length,
    nearest: [...nearest].slice(0, MOST_NEAREST).map(([documentId, title]) => ({
      documentId,
      title,
      href: `/documents/${documentId}`,
    })),
  };
}
