import { type ReadQuestion, readQuestion } from "../question/read-question";
import { listConcepts } from "../question/widen";
import type { CatalogueEntry } from "../search/catalogue";
import type { SearchFilter, SearchScope } from "../search/passage-index";
import { type FoundPassages, searchPassages } from "../search/search-passages";
import { listWords } from "../text/tokenise";
import { judgeSupport } from "./support";

const SEARCHED = 40;

/** A question that has been read, and where it may be searched. */
export interface PartsSearch {
  read: ReadQuestion;
  scope: SearchScope;
  filter: SearchFilter;
  entries: CatalogueEntry[];
  /** Names that the passages must speak of. */
  names?: ReadonlySet<string>;
}

/** Searches each part of a question, and tells which of them the passages can answer. */
export async function searchParts(
  input: PartsSearch,
): Promise<{ searches: FoundPassages[]; supported: FoundPassages[] }> {
  const { read, scope, filter } = input;
  const searches = await Promise.all(
    read.parts.map(({ text, widenings }) =>
      searchPassages({ text, scope, filter, widenings, limit: SEARCHED }),
    ),
  );
  return { searches, supported: searches.filter((found, index) => isSupported({ ...input, found, index })) };
}

/**
 * A word that names a document may also just stand in others: where the named ones say nothing, all are asked, and only
 * passages that speak of the name answer. Null where that finds nothing either.
 */
export async function searchWide(
  input: PartsSearch,
): Promise<Awaited<ReturnType<typeof searchParts>> | null> {
  const { names, text } = input.read;
  if (names.size === 0) return null;
  const read = readQuestion({ question: text, entries: [], carried: null });
  const found = await searchParts({ ...input, read, names });
  return found.supported.length > 0 ? found : null;
}

function isSupported(input: PartsSearch & { found: FoundPassages; index: number }): boolean {
  const { read, found, index, entries, names } = input;
  const text = read.parts[index]?.asked ?? read.text;
  const chosen = new Set(read.documentIds ?? []);
  const named = new Set(
    entries
      .filter(({ documentId }) => chosen.has(documentId))
      .flatMap(({ title, fileName }) => listWords(`${title} ${fileName.replaceAll("_", " ")}`)),
  );
  const concepts = listConcepts(text);
  return judgeSupport({ question: text, found, concepts, years: read.years, named, names }).isEnough;
}
