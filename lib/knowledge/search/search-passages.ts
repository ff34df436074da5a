import { getStore, type PrismaClient } from "@/lib/store";
import { computeIdf } from "../ranking/bm25";
import { toSearchQuery, type Widening } from "../ranking/query";
import { type Ranking, rankPassages } from "../ranking/rank-passages";
import { computeCoverage } from "../ranking/rerank";
import { findNear, type NearPassage } from "../vectors/find-near";
import { type CatalogueEntry, selectEntries } from "./catalogue";
import { joinNear } from "./join-near";
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
  /** How nearly its vector points where the question's does, at most 1; null where meaning did not find it. */
  similarity: number | null;
}

/** What was found, best first, and where the search looked. */
export interface FoundPassages {
  passages: FoundPassage[];
  /** The question's own terms with what each is worth (weight times idf; of a word that no passage holds, the most). */
  asked: { stem: string; weight: number; worth: number }[];
  /** How many documents the search could see. */
  documents: number;
  keptIn: "memory" | "store";
  /** Whether vectors took part. */
  byMeaning: boolean;
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
  /** Leaves vectors out although they are there: to measure and to explain what words alone find. */
  by?: "words";
}

/** Common words of the field, so that what they are found in is read as well. */
const WARMING = [
  "revenue of the year",
  "net income per share compared with the previous quarter",
  "what are the total assets and the long-term debt?",
  "change in cash flow from operating activities",
];

/** A few searches of the store for nobody: the first question then finds connections, plans, lengths and compiled code. */
export async function warmSearch(): Promise<void> {
  const scope = { collectionIds: null, visitor: null };
  for (const text of WARMING) await searchPassages({ text, scope, from: "store", by: "words" });
}

/** The best passages for a question, best first; scope and filter are applied before anything is ranked. */
export async function searchPassages(input: SearchInput): Promise<FoundPassages> {
  const { db } = await getStore();
  const { ranking, near, entries, keptIn } = await rankFor(db, input);
  const best = await joinNear(db, { ranking, near, limit: input.limit ?? 10 });
  const rows = await readPassages(
    db,
    best.map(({ ranked }) => readPassageNumber(ranked.number)),
  );
  const rowOf = new Map(rows.map((row) => [toPassageNumber(row), row]));
  const entryOf = new Map(entries.map((entry) => [entry.set, entry]));
  const passages = best.flatMap(({ ranked, score, similarity }): FoundPassage[] => {
    const row = rowOf.get(ranked.number);
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
        coverage: computeCoverage(ranking.weighed, ranked),
        similarity,
      },
    ];
  });
  const asked = listAsked(input.text, ranking);
  return { passages, asked, documents: entries.length, keptIn, byMeaning: near !== null };
}

function listAsked(text: string, { weighed }: Ranking): FoundPassages["asked"] {
  const most = computeIdf({ passages: weighed.totals.passages, holding: 0 });
  return toSearchQuery(text).terms.map(({ stem, weight }) => {
    const place = weighed.query.terms.findIndex((term) => term.stem === stem);
    return { stem, weight, worth: weight * (weighed.idf[place] || most) };
  });
}

/** The rankings behind a search, by words and (where there are vectors) by meaning, without the passages' texts. */
export async function rankFor(
  db: PrismaClient,
  { text, scope, filter = {}, widenings = [], from, by }: SearchInput,
): Promise<{
  ranking: Ranking;
  near: NearPassage[] | null;
  entries: CatalogueEntry[];
  keptIn: "memory" | "store";
}> {
  const opened = await openIndex(db, { from: from ?? "memory" });
  const entries = selectEntries(opened.entries, { scope, filter });
  const sets = new Set(entries.map(({ set }) => set));
  const query = toSearchQuery(text, widenings);
  const [ranking, near] = await Promise.all([
    rankPassages({ index: opened.index, query, sets }),
    by === "words" ? null : findNear(db, { text, entries }),
  ]);
  return { ranking, near, entries, keptIn: opened.keptIn };
}
