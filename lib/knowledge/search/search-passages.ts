import { getStore, type PrismaClient } from "@/lib/store";
import { computeIdf } from "../ranking/bm25";
import { toSearchQuery, type Widening } from "../ranking/query";
import { type Ranking, rankPassages } from "../ranking/rank-passages";
import { computeCoverage } from "../ranking/rerank";
import { type CatalogueEntry, selectEntries } from "./catalogue";
import { openIndex } from "./kept-index";
import type { SearchFilter, SearchScope } from "./passage-index";
import { readPassageNumber, toPassageNumber } from "./passage-number";
import { readPassages } from "./stored/stored-rows";

/** A passage that was found, with all that a citation needs. */
export interface FoundPassage {
  documentId: string;
  version: number;
  title: string;
  fileName: string;
  /** Its place in the document, from 0. */
  ordinal: number;
  kind: "text" | "table";
  titlePath: string[];
  header: string | null;
  text: string;
  /** From 1; null in formats without pages. */
  page: number | null;
  /** UTF-16 units in the document's text. */
  span: { start: number; end: number };
  boxes: [number, number, number, number][];
  score: number;
  /** How much of the question stands in it, by weight: 0 to 1. */
  coverage: number;
}

/** What was found, best first, and where the search looked. */
export interface FoundPassages {
  passages: FoundPassage[];
  /** The question's own terms with what each is worth (weight times idf; of a word that no passage holds, the most). */
  asked: { stem: string; weight: number; worth: number }[];
  /** How many documents the search could see. */
  documents: number;
  keptIn: "memory" | "store";
}

/** What is searched. */
export interface SearchInput {
  text: string;
  scope: SearchScope;
  filter?: SearchFilter;
  limit?: number;
  /** Other words for what is asked. */
  widenings?: Widening[];
  /** Searches the store although the index is in memory: to measure what a process that has just started can do. */
  from?: "store";
}

/** The best passages for a question, best first; scope and filter are applied before anything is ranked. */
export async function searchPassages(input: SearchInput): Promise<FoundPassages> {
  const { db } = await getStore();
  const { ranking, entries, keptIn } = await rankFor(db, input);
  const best = ranking.ranked.slice(0, input.limit ?? 10);
  const coverage = new Map(best.map((one) => [one.number, computeCoverage(ranking.weighed, one)]));
  const rows = await readPassages(
    db,
    best.map(({ number }) => readPassageNumber(number)),
  );
  const rowOf = new Map(rows.map((row) => [toPassageNumber(row), row]));
  const entryOf = new Map(entries.map((entry) => [entry.set, entry]));
  const passages = best.flatMap(({ number, score }): FoundPassage[] => {
    const row = rowOf.get(number);
    const entry = row === undefined ? undefined : entryOf.get(row.set);
    if (row === undefined || entry === undefined) return []; // deleted since the index was read
    const { ordinal, titlePath, header, text, page, startsAt, endsAt } = row;
    return [
      {
        documentId: entry.documentId,
        version: entry.version,
        title: entry.title,
        fileName: entry.fileName,
        ordinal,
        kind: row.kind === "table" ? "table" : "text",
        titlePath,
        header,
        text,
        page,
        span: { start: startsAt, end: endsAt },
        boxes: row.boxes,
        score,
        coverage: coverage.get(number) ?? 0,
      },
    ];
  });
  return { passages, asked: listAsked(input.text, ranking), documents: entries.length, keptIn };
}

function listAsked(text: string, { weighed }: Ranking): FoundPassages["asked"] {
  const most = computeIdf({ passages: weighed.totals.passages, holding: 0 });
  return toSearchQuery(text).terms.map(({ stem, weight }) => {
    const place = weighed.query.terms.findIndex((term) => term.stem === stem);
    return { stem, weight, worth: weight * (weighed.idf[place] || most) };
  });
}

/** The ranking behind a search, without the passages' texts. */
export async function rankFor(
  db: PrismaClient,
  { text, scope, filter = {}, widenings = [], from }: SearchInput,
): Promise<{ ranking: Ranking; entries: CatalogueEntry[]; keptIn: "memory" | "store" }> {
  const opened = await openIndex(db, { from: from ?? "memory" });
  const entries = selectEntries(opened.entries, { scope, filter });
  const sets = new Set(entries.map(({ set }) => set));
  const query = toSearchQuery(text, widenings);
  const ranking = await rankPassages({ index: opened.index, query, sets });
  return { ranking, entries, keptIn: opened.keptIn };
}
