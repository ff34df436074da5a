import { setTimeout as after } from "node:timers/promises";
import { logError } from "@/lib/observe";
import type { PrismaClient } from "@/lib/store";
import { type CatalogueEntry, readCatalogue, readRevision } from "./catalogue";
import { createMemoryIndex, type MemoryIndex } from "./memory-index";
import type { PassageIndex } from "./passage-index";
import { createStoredIndex } from "./stored/stored-index";
import { readStretch } from "./stored/stored-rows";

/** Up to so many passages are kept in memory (some 4 kB each); beyond, the store answers. */
const MOST_IN_MEMORY = 250_000;
/** So many new passages are read before the question is answered; more are read beside it. */
const READ_AT_ONCE = 1_000;
/** The question that finds much to be read in is answered first. */
const READ_AFTER_MS = 500;
const READ_IN_ONE_STEP = 200;
const LONGEST_GIVING_WAY_MS = 20;

/** What a question is searched in: the documents as they stand now, and an index that holds exactly these. */
export interface OpenIndex {
  entries: CatalogueEntry[];
  index: PassageIndex;
  keptIn: "memory" | "store";
}

interface Kept {
  db: PrismaClient;
  revision: number;
  entries: CatalogueEntry[];
  memory: MemoryIndex;
  /** The revision that `memory` stands at. */
  memoryRevision: number;
  filling: Promise<void> | null;
  stored: PassageIndex;
  /** Questions that the index in the store is answering now. */
  asking: number;
}

/** One a process, whatever copy of this module asks (as the store). */
const holder = process as typeof process & { tickertalkSearch?: Kept | undefined };

/** The index for a question asked now. In memory when it is there; while it is being read, the store answers. */
export async function openIndex(
  db: PrismaClient,
  { from }: { from: "memory" | "store" } = { from: "memory" },
): Promise<OpenIndex> {
  const kept = keep(db);
  const revision = await readRevision(db);
  if (kept.revision !== revision) {
    kept.entries = await readCatalogue(db);
    kept.revision = revision;
  }
  const { entries } = kept;
  const count = entries.reduce((sum, { passages }) => sum + passages, 0);
  if (from === "store" || count > MOST_IN_MEMORY) return { entries, index: kept.stored, keptIn: "store" };
  if (kept.memoryRevision !== revision && kept.filling === null) {
    const missing = listMissing(kept);
    const isLittle = missing.reduce((sum, { passages }) => sum + passages, 0) <= READ_AT_ONCE;
    const filling = fill(kept, revision, isLittle ? 0 : READ_AFTER_MS);
    if (isLittle) await filling;
    else filling.catch((cause) => logError({ event: "search_index_not_read", cause }));
  }
  if (kept.memoryRevision !== revision) return { entries, index: kept.stored, keptIn: "store" };
  return { entries, index: kept.memory, keptIn: "memory" };
}

/** Waits until the index in memory holds all that the store holds now: at the start, and before measuring. */
export async function fillIndex(db: PrismaClient): Promise<OpenIndex> {
  for (;;) {
    const opened = await openIndex(db);
    const kept = keep(db);
    if (kept.filling === null) return opened;
    await kept.filling;
  }
}

function keep(db: PrismaClient): Kept {
  if (holder.tickertalkSearch?.db !== db) {
    const stored = createStoredIndex(db);
    const kept: Kept = {
      db,
      revision: -1,
      entries: [],
      memory: createMemoryIndex(),
      memoryRevision: -1,
      filling: null,
      stored,
      asking: 0,
    };
    kept.stored = countAsking(stored, kept);
    holder.tickertalkSearch = kept;
  }
  return holder.tickertalkSearch;
}

function listMissing({ entries, memory }: Kept): CatalogueEntry[] {
  const held = memory.sets();
  return entries.filter(({ set }) => !held.has(set));
}

function fill(kept: Kept, revision: number, afterMs: number): Promise<void> {
  kept.filling = after(afterMs)
    .then(() => readInto(kept, revision))
    .finally(() => {
      kept.filling = null;
    });
  return kept.filling;
}

async function readInto(kept: Kept, revision: number): Promise<void> {
  const { db, memory } = kept;
  const wanted = new Set(kept.entries.map(({ set }) => set));
  for (const set of memory.sets()) if (!wanted.has(set)) memory.removeSet(set);
  for (const { sets, from, until } of listStretches(listMissing(kept))) {
    try {
      await waitForQuiet(kept);
      const rows = await readStretch(db, { sets, from, until });
      const rowsOf = Map.groupBy(rows, ({ set }) => set);
      for (const set of sets) memory.addSet(set, rowsOf.get(set) ?? []);
    } catch (cause) {
      for (const set of sets) memory.removeSet(set); // half of one is worse than none of it
      throw cause;
    }
  }
  kept.memoryRevision = revision;
}

/** Small sets together and large ones in stretches, so that no step holds the process up for long. */
function* listStretches(
  missing: CatalogueEntry[],
): Generator<{ sets: number[]; from: number; until: number }> {
  let small: number[] = [];
  let held = 0;
  for (const { set, passages } of missing) {
    if (passages > READ_IN_ONE_STEP) {
      for (let from = 0; from < passages; from += READ_IN_ONE_STEP)
        yield { sets: [set], from, until: from + READ_IN_ONE_STEP };
      continue;
    }
    small.push(set);
    held += passages;
    if (held < READ_IN_ONE_STEP) continue;
    yield { sets: small, from: 0, until: READ_IN_ONE_STEP };
    small = [];
    held = 0;
  }
  if (small.length > 0) yield { sets: small, from: 0, until: READ_IN_ONE_STEP };
}

/** Reading in gives way to questions that the store is answering meanwhile, for a moment each time. */
async function waitForQuiet(kept: Kept): Promise<void> {
  const until = performance.now() + LONGEST_GIVING_WAY_MS;
  do await after(kept.asking > 0 ? 2 : 0);
  while (kept.asking > 0 && performance.now() < until);
}

/** The index in the store, which tells how many questions it is answering. */
function countAsking(index: PassageIndex, kept: { asking: number }): PassageIndex {
  return {
    ...index,
    findCandidates: async (input) => {
      kept.asking += 1;
      try {
        return await index.findCandidates(input);
      } finally {
        kept.asking -= 1;
      }
    },
  };
}
