import type { CatalogueEntry } from "../search/catalogue";
import { listWords } from "../text/tokenise";

/** Words of titles and file names that name a kind of document, not whose it is. */
const KINDS = new Set(
  (
    "10k 10q 8k 20f 6k k q form annual quarterly report reports earnings results release press fiscal year years first " +
    "second third fourth quarter full fy document documents final draft copy version announces financial statements " +
    "filed for pdf docx pptx xlsx html htm txt csv md the of and inc corp corporation company co ltd plc group holdings"
  ).split(" "),
);
const MOST_JOINED = 4;

/** Which of the documents a question names, by the words of their titles and file names. */
export interface NamedDocuments {
  /** Null when it names none. */
  entries: CatalogueEntry[] | null;
  /** The words of the question that named them, lower case. */
  words: ReadonlySet<string>;
  /** Years of the question, ascending. */
  years: number[];
  /** True when the question is a document's title. */
  isTitle: boolean;
}

/**
 * Reads whose documents a question is about: "Best Buy" names BESTBUY_2023_10K.pdf, "Amcor's" names Amcor 2023. Among a
 * company's documents those of the named year win; a report also tells of the years before, so without a match all stay.
 */
export function nameDocuments(question: string, entries: CatalogueEntry[]): NamedDocuments {
  const words = listWords(question.replace(/['’]s\b/g, "").replaceAll("&", " "));
  const years = readYears(question);
  const title = findTitled(words, entries);
  if (title.length > 0) return { entries: title, words: new Set(), years, isTitle: true };
  const joined = joinNeighbours(words);
  const named = new Map<CatalogueEntry, number>();
  const used = new Set<string>();
  for (const entry of entries) {
    let longest = 0;
    for (const name of listNames(entry)) {
      const parts = joined.get(name);
      if (parts === undefined) continue;
      longest = Math.max(longest, name.length);
      for (const part of parts) used.add(part);
    }
    if (longest > 0) named.set(entry, longest);
  }
  if (named.size === 0 || (named.size === entries.length && entries.length > 2)) {
    return { entries: null, words: new Set(), years, isTitle: false };
  }
  const all = [...named.keys()];
  const ofYear = all.filter((entry) => years.some((year) => listYears(entry).has(year)));
  return { entries: ofYear.length > 0 ? ofYear : all, words: used, years, isTitle: false };
}

/** Years in a question, in any form of a fiscal year: 2018, FY2018, FY18, fiscal 2018. */
export function readYears(question: string): number[] {
  const years = new Set<number>();
  for (const [, year] of question.matchAll(/(?<![\d.,])((?:19|20)\d\d)(?!\d|[.,]\d)/g))
    years.add(Number(year));
  for (const [, year] of question.matchAll(/\bFY\s?['’]?((?:19|20)\d\d)\b/gi)) years.add(Number(year));
  for (const [, year] of question.matchAll(/\bFY\s?['’]?(\d\d)\b/gi)) years.add(2000 + Number(year));
  return [...years].sort((a, b) => a - b);
}

function findTitled(words: string[], entries: CatalogueEntry[]): CatalogueEntry[] {
  const asked = words.join(" ");
  return entries.filter(({ title, fileName }) => {
    const bare = fileName.replace(/\.[a-z0-9]{1,5}$/i, "").replaceAll("_", " ");
    return [title, bare].some((name) => {
      const written = listWords(name);
      return written.length >= 2 && (asked === written.join(" ") || includesTitle(asked, written));
    });
  });
}

/** A whole title of at least three words within a longer question. */
function includesTitle(asked: string, written: string[]): boolean {
  return written.length >= 3 && ` ${asked} `.includes(` ${written.join(" ")} `);
}

/** One to four neighbouring words written together, each with its words. */
function joinNeighbours(words: string[]): Map<string, string[]> {
  const joined = new Map<string, string[]>();
  for (let count = 1; count <= MOST_JOINED; count++) {
    for (let at = 0; at + count <= words.length; at++) {
      const parts = words.slice(at, at + count);
      joined.set(parts.join(""), parts);
    }
  }
  return joined;
}

function listNames({ title, fileName }: CatalogueEntry): string[] {
  const words = listWords(`${title} ${fileName.replaceAll("_", " ")}`);
  return words.filter((word) => word.length > 1 && !KINDS.has(word) && !isPeriod(word) && !COMMON.has(word));
}

/** Words that stand in titles and in questions alike without naming anybody. */
const COMMON = new Set(
  (
    "to in on at by from with what how is are was its it as or an net sales revenue income share cash new market markets " +
    "data guide policy plan business review overview summary letter shareholders shareholder united states securities " +
    "exchange commission january february march april may june july august september october november december"
  ).split(" "),
);

const isPeriod = (word: string): boolean => /^(?:fy)?(?:19|20)?\d\d(?:q[1-4])?$|^q[1-4]$|^\d+$/.test(word);

function listYears({ title, fileName, publishedOn }: CatalogueEntry): Set<number> {
  const years = new Set(readYears(`${title} ${fileName.replaceAll("_", " ")}`.replace(/(\d{4})q\d/gi, "$1")));
  if (years.size === 0 && publishedOn !== null) years.add(Number(publishedOn.slice(0, 4)));
  return years;
}
