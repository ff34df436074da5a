import { getStore } from "@/lib/store";
import { readQuestion } from "../question/read-question";
import { selectEntries } from "./catalogue";
import { joinNear } from "./join-near";
import { openIndex } from "./kept-index";
import { readPassageNumber, toPassageNumber } from "./passage-number";
import { rankFor, type SearchInput } from "./search-passages";
import { readPassages } from "./stored/stored-rows";

/** Why a search found what it found, for the owner's test search. */
export interface SearchExplanation {
  /** What was searched in the end, and the documents it was narrowed to (null: all). */
  searched: { text: string; documentIds: string[] | null; widenedBy: string[] };
  /** Each term with what it is worth and in how much of the collection it counts (idf 0: in no passage). */
  terms: { stem: string; weight: number; idf: number }[];
  /** How strongly the best passages widened the question; 0 when they answered it. */
  feedback: number;
  passages: {
    documentId: string;
    title: string;
    page: number | null;
    passage: number;
    text: string;
    /** By words alone. */
    score: number;
    /** Of its vector with the question's; null where meaning did not find it. */
    similarity: number | null;
    /** What the score is made of: each term by its stem, words side by side, words in the very form, feedback. */
    parts: { terms: Record<string, number>; pairs: number; forms: number; feedback: number };
  }[];
}

/** The search that an answer makes of a question's first part, with every score taken apart. */
export async function explainSearch(
  input: Pick<SearchInput, "text" | "scope" | "filter" | "limit">,
): Promise<SearchExplanation> {
  const { db } = await getStore();
  const { entries: all } = await openIndex(db);
  const entries = selectEntries(all, { scope: input.scope, filter: input.filter ?? {} });
  const read = readQuestion({ question: input.text, entries, carried: null });
  const part = read.parts[0] ?? { asked: read.text, text: read.text, widenings: [] };
  const documentIds = read.documentIds ?? input.filter?.documentIds ?? null;
  const search = {
    ...input,
    text: part.text,
    widenings: part.widenings,
    filter: { ...input.filter, documentIds },
  };
  const { ranking, near } = await rankFor(db, search);
  const best = await joinNear(db, { ranking, near, limit: input.limit ?? 10 });
  const rows = await readPassages(
    db,
    best.map(({ ranked }) => readPassageNumber(ranked.number)),
  );
  const rowOf = new Map(rows.map((row) => [toPassageNumber(row), row]));
  const entryOf = new Map(entries.map((entry) => [entry.set, entry]));
  const { weighed, feedback } = ranking;
  return {
    searched: { text: part.text, documentIds, widenedBy: part.widenings.map(({ phrase }) => phrase) },
    terms: weighed.query.terms.map(({ stem, weight }, place) => ({
      stem,
      weight,
      idf: weighed.idf[place] ?? 0,
    })),
    feedback,
    passages: best.flatMap(({ ranked: { number, score, parts }, similarity }) => {
      const row = rowOf.get(number);
      const entry = row === undefined ? undefined : entryOf.get(row.set);
      if (row === undefined || entry === undefined) return [];
      const terms = weighed.query.terms.map(({ stem }, place) => [stem, parts.terms[place] ?? 0] as const);
      const held = Object.fromEntries(terms.filter(([, value]) => value > 0));
      const { documentId, title } = entry;
      const { ordinal: passage, page, text } = row;
      return [
        { documentId, title, page, passage, text, score, similarity, parts: { ...parts, terms: held } },
      ];
    }),
  };
}
