import type { IndexTotals } from "../ranking/bm25";
import type { EncodedPassage, Vocabulary } from "../text/vocabulary";

/** Whose documents are searched: a question never sees more than this. */
export interface SearchScope {
  /** The owner's collections by id; null is all of them. A visitor's private documents are in none. */
  collectionIds: string[] | null;
  /** Adds the documents that this user handed in within this conversation; null adds none. */
  visitor: { userId: string; conversationId: string } | null;
}

/** What narrows a search further; null and absent narrow nothing. */
export interface SearchFilter {
  documentIds?: string[] | null;
  language?: string | null;
  /** YYYY-MM-DD, both ends included; documents without a date fall out. */
  publishedFrom?: string | null;
  publishedTo?: string | null;
}

/** A passage that BM25 found, with its words for the second look. */
export interface Candidate {
  /** See `toPassageNumber`. */
  number: number;
  score: number;
  encoded: EncodedPassage;
}

/** A term to look for: its stem, and what one occurrence in a passage of mean length is worth (weight times idf). */
export interface WeighedTerm {
  stem: string;
  value: number;
}

/**
 * One BM25 in two keepings, in memory and in PostgreSQL: the same passages with the same scores in the same order
 * (highest first, then lowest number). `sets` are the numbers of the passage sets that may be found; the rest is left
 * out before anything is ranked.
 */
export interface PassageIndex {
  vocabulary: Vocabulary;
  totals(): Promise<IndexTotals>;
  /** In how many passages each stem stands; stems that stand in none are absent. */
  countHolding(stems: string[]): Promise<Map<string, number>>;
  findCandidates(input: {
    terms: WeighedTerm[];
    sets: ReadonlySet<number>;
    limit: number;
    totals: IndexTotals;
    /** Stems that a passage must hold to be found, all of them; each is one of `terms`. */
    required?: string[];
  }): Promise<Candidate[]>;
}
