import { getStore } from "@/lib/store";
import { readQuestion } from "../question/read-question";
import { selectEntries } from "./catalogue";
import { openIndex } from "./kept-index";
import { rankFor, type SearchInput, searchPassages } from "./search-passages";

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
    score: number;
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
  const [{ ranking }, { passages }] = await Promise.all([rankFor(db, search), searchPassages(search)]);
  const { weighed, ranked, feedback } = ranking;
  return {
    searched: { text: part.text, documentIds, widenedBy: part.widenings.map(({ phrase }) => phrase) },
    terms: weighed.query.terms.map(({ stem, weight }, place) => ({
      stem,
      weight,
      idf: weighed.idf[place] ?? 0,
    })),
    feedback,
    passages: passages.map(({ documentId, title, page, ordinal, text, score }, index) => {
      const parts = ranked[index]?.parts ?? { terms: [], pairs: 0, forms: 0, feedback: 0 };
      const terms = weighed.query.terms.map(({ stem }, place) => [stem, parts.terms[place] ?? 0] as const);
      const held = Object.fromEntries(terms.filter(([, value]) => value > 0));
      return { documentId, title, page, passage: ordinal, text, score, parts: { ...parts, terms: held } };
    }),
  };
}
