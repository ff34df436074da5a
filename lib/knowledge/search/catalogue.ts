import type { PrismaClient } from "@/lib/store";
import type { SearchFilter, SearchScope } from "./passage-index";
import { type JsonRows, parseRows } from "./stored/json-rows";

/** A document that can be found, as filters and titles see it. */
export interface CatalogueEntry {
  /** `PassageSet.number` of the version that answers. */
  set: number;
  documentId: string;
  version: number;
  /** As people call it: a title without a letter in it (a filing's number) gives way to the file's name. */
  title: string;
  fileName: string;
  passages: number;
  collectionId: string | null;
  conversationId: string | null;
  ownerId: string | null;
  language: string | null;
  publishedOn: string | null;
}

/** The number that grows with every change of what can be found. */
export async function readRevision(db: PrismaClient): Promise<number> {
  // Raw, for every search begins with it.
  const [state] = await db.$queryRaw<
    { revision: number }[]
  >`select "revision" from "SearchState" where "id" = 1`;
  if (state === undefined) throw new Error("the search's state is missing from the store");
  return state.revision;
}

/** Every document with passages of its answering version, oldest first. */
export async function readCatalogue(db: PrismaClient): Promise<CatalogueEntry[]> {
  return parseRows(
    await db.$queryRaw<JsonRows>`
    select coalesce(json_agg(r order by r.set), '[]')::text as json from (
    select s."number" as set, d."id" as "documentId", s."version", d."fileName",
      case when d."title" ~ '[[:alpha:]]' then d."title" else d."fileName" end as title, s."passages",
      d."collectionId", d."conversationId", d."ownerId", d."language", d."publishedOn"
    from "PassageSet" s join "Document" d on d."id" = s."documentId" and d."readyVersion" = s."version"
    order by s."number") r`,
  );
}

/** The entries that a question may see and asks for. Both halves are decided here and nowhere else. */
export function selectEntries(
  entries: CatalogueEntry[],
  { scope, filter }: { scope: SearchScope; filter: SearchFilter },
): CatalogueEntry[] {
  const collections = scope.collectionIds === null ? null : new Set(scope.collectionIds);
  const documents = filter.documentIds == null ? null : new Set(filter.documentIds);
  return entries.filter(
    (entry) =>
      isInScope(entry, collections, scope.visitor) &&
      (documents?.has(entry.documentId) ?? true) &&
      matches(entry, filter),
  );
}

function isInScope(
  entry: CatalogueEntry,
  collections: Set<string> | null,
  visitor: SearchScope["visitor"],
): boolean {
  if (entry.collectionId !== null) return collections?.has(entry.collectionId) ?? true;
  return (
    visitor !== null &&
    entry.ownerId !== null &&
    entry.ownerId === visitor.userId &&
    entry.conversationId === visitor.conversationId
  );
}

function matches({ language, publishedOn }: CatalogueEntry, filter: SearchFilter): boolean {
  const { publishedFrom: from = null, publishedTo: to = null } = filter;
  if (filter.language != null && language !== filter.language) return false;
  if (from === null && to === null) return true;
  return publishedOn !== null && (from === null || publishedOn >= from) && (to === null || publishedOn <= to);
}
