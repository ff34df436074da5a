import type { FoundPassage } from "../search/search-passages";
import { listWords } from "../text/tokenise";
import { type LineWorth, pickQuotes, type Quoted } from "./quote";

/** A passage whose best line speaks less of the question than this share of the best of all says nothing to it. */
const LEAST_WORTH = 0.3;

/** A passage with what it says to the question. */
export interface QuotedPassage extends Quoted {
  passage: FoundPassage;
}

/**
 * Passages as a reader wants them: where a figure is asked for, its rows before talk about it, the company's own
 * consolidated statement before parts and supplements; the order of the search otherwise. What says nothing is left out.
 */
export function orderQuoted(input: {
  passages: FoundPassage[];
  worth: LineWorth;
  most: number;
}): QuotedPassage[] {
  const { passages, worth, most } = input;
  const quoted = withOwnStatement(
    passages.map((passage) => ({ passage, ...pickQuotes(passage, worth) })),
    most,
  );
  const best = quoted.reduce((most, one) => Math.max(most, one.worth), 0);
  const telling = quoted.filter((one) => one.worth >= LEAST_WORTH * best);
  const toRank = ({ isFigure, passage }: QuotedPassage) => (isFigure ? (isOwnStatement(passage) ? 0 : 1) : 2);
  return telling
    .map((one, at) => ({ one, at }))
    .sort((a, b) => toRank(a.one) - toRank(b.one) || a.at - b.at)
    .map(({ one }) => one);
}

/** The first passages; where none of them is the statement that prints what is asked, it takes the place of the last. */
function withOwnStatement(quoted: QuotedPassage[], most: number): QuotedPassage[] {
  const first = quoted.slice(0, most);
  const isStatement = ({ isFigure, passage }: QuotedPassage) => isFigure && isOwnStatement(passage);
  if (first.some(isStatement)) return first;
  const later = quoted.slice(most).find(isStatement);
  return later === undefined ? first : [...first.slice(0, most - 1), later];
}

/** How a statement may be headed beside its company's name. */
const STATEMENT_WORDS =
  "consolidated condensed statement statements balance sheet sheets of income operations earnings comprehensive loss cash " +
  "flow flows financial position shareholders stockholders equity and the in for at as years year ended months fiscal " +
  "subsidiaries inc plc corp corporation company co ltd group millions thousands dollars except per share data unaudited " +
  "continued january february march april may june july august september october november december";
const STATEMENT = /consolidated|condensed/i;
/** Letters that may be left over: the extraction of a page may lose one or cut a word. */
const MOST_LEFT = 3;

/** True for a passage of a consolidated statement that is headed by nothing but its own name and its company's. */
function isOwnStatement({ title, fileName, titlePath }: FoundPassage): boolean {
  const heading = titlePath.slice(1).at(-1) ?? "";
  if (!STATEMENT.test(heading)) return false;
  const known = [...STATEMENT_WORDS.split(" "), ...listWords(`${title} ${fileName.replaceAll("_", " ")}`)];
  // compared as letters, so that "Shee t" is a sheet
  const letters = heading.toLowerCase().replace(/[^a-z]/g, "");
  const longestFirst = [...new Set(known)].sort((a, b) => b.length - a.length);
  return (
    longestFirst.reduce((left, word) => left.replaceAll(word, " "), letters).replaceAll(" ", "").length <=
    MOST_LEFT
  );
}
