import { logError } from "@/lib/observe";
import type { PrismaClient } from "@/lib/store";
import { type CatalogueEntry, readCatalogue, readRevision } from "./catalogue";
import { createMemoryIndex, type MemoryIndex } from "./memory-index";
import type { PassageIndex } from "./passage-index";
import { createStoredIndex } from "./stored/stored-index";

/** Up to so many passages are kept in memory (some 4 kB each); beyond, the store answers. */
const MOST_IN_MEMORY = 250_000;
/** So many new passages are read before the question is answered; more are read beside it. */
const READ_AT_ONCE = 1_000;

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
    const filling = fill(kept, revision);
    if (missing.reduce((sum, { passages }) => sum + passages, 0) <= READ_AT_ONCE) await filling;
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
    holder.tickertalkSearch = {
      db,
      revision: -1,
      entries: [],
      memory: createMemoryIndex(),
      memoryRevision: -1,
      filling: null,
      stored: createStoredIndex(db),
    };
  }
  return holder.tickertalkSearch;
}

function listMissing({ entries, memory }: Kept): CatalogueEntry[] {
  const held = memory.sets();
  return entries.filter(({ set }) => !held.has(set));
}

function fill(kept: Kept, revision: number): Promise<void> {
  kept.filling = readInto(kept, revision).finally(() => {
    kept.filling = null;
  });
  return kept.filling;
}

async function readInto(kept: Kept, revision: number): Promise<void> {
  const { db, memory } = kept;
  const wanted = new Set(kept.entries.map(({ set }) => set));
  for (const set of memory.sets()) if (!wanted.has(set)) memory.removeSet(set);
  const missing = listMissing(kept);
  for (let from = 0; from < missing.length; ) {
    let until = from;
    for (let passages = 0; until < missing.length && passages < READ_AT_ONCE; until++) {
      passages += missing[until]?.passages ?? 0;
    }
    const sets = missing.slice(from, until).map(({ set }) => set);
    const rows = await db.passage.findMany({
      where: { set: { in: sets } },
      select: { set: true, ordinal: true, titlePath: true, header: true, text: true },
      orderBy: [{ set: "asc" }, { ordinal: "asc" }],
    });
    const rowsOf = Map.groupBy(rows, ({ set }) => set);
    for (const set of sets) memory.addSet(set, rowsOf.get(set) ?? []);
    from = until;
  }
  kept.memoryRevision = revision;
}
