import type { ExtractedBlock, ExtractedDocument } from "../extract/extracted";
import type { NewPassage } from "../search/write-passages";
import { listWords } from "../text/tokenise";
import { splitSentences } from "./sentences";

/** Words of a passage: it is closed at `most`, and a heading or a page closes it from `least`. */
export const SIZES = { least: 40, most: 180, table: 420 };
/** So many words of whole sentences stand at the end of a passage and at the start of the next: 15 % of a full one. */
const OVERLAP_WORDS = 27;
/** Lines that lead to a table, such as "In millions, except per share data". */
const LEADING_WORDS = 20;
const MOST_LEADING = 2;
/** Headings kept in a title path, the nearest ones. */
const HEADINGS_KEPT = 2;

/** A stretch of a block, or all of it, with its place in the document's text. */
interface Piece {
  block: ExtractedBlock;
  /** Its place in the block. */
  from: number;
  start: number;
  end: number;
  text: string;
  words: number;
}

/**
 * The passages of a document: they follow headings, pages, tables and sentences, and each is a verbatim stretch of the
 * document's text; where prose is cut, the next one begins with the last sentences of the one before. Rows that stand apart from their table's header carry it. A table keeps the line that leads to it.
 */
export function toPassages({
  title,
  document,
}: {
  title: string;
  document: ExtractedDocument;
}): NewPassage[] {
  const headers = collectHeaders(document.blocks);
  const passages: NewPassage[] = [];
  const headings: ExtractedBlock[] = [];
  let open: Piece[] = [];
  let words = 0;
  let path: string[] = [title];

  const close = () => {
    const passage = toPassage({ pieces: open, path, headers });
    if (passage !== null) passages.push(passage);
    open = [];
    words = 0;
  };
  for (const piece of listPieces(document.blocks)) {
    const { block } = piece;
    const last = open.at(-1)?.block;
    if (last !== undefined && mustClose({ last, block, words, next: piece.words, open })) {
      const lead = block.table !== null && last.page === block.page ? takeLead(open) : repeatEnd(open, block);
      close();
      open = lead;
      words = lead.reduce((sum, one) => sum + one.words, 0);
      path = [title, ...headings.slice(-HEADINGS_KEPT).map(({ text }) => text)];
    }
    if (block.kind === "heading") enterHeading(headings, block);
    if (open.length === 0) path = [title, ...headings.slice(-HEADINGS_KEPT).map(({ text }) => text)];
    open.push(piece);
    words += piece.words;
  }
  close();
  return passages;
}

function mustClose(input: {
  last: ExtractedBlock;
  block: ExtractedBlock;
  words: number;
  next: number;
  open: Piece[];
}): boolean {
  const { last, block, words, next, open } = input;
  if (last.page !== block.page) return true;
  const holdsTable = open.some((piece) => piece.block.table !== null);
  if (block.kind === "heading") return last.kind !== "heading" && (words >= SIZES.least || holdsTable);
  if (block.table !== null) {
    if (last.table !== null && last.table.index !== block.table.index) return true;
    if (last.table === null && words >= SIZES.least) return true;
    return words + next > SIZES.table;
  }
  if (holdsTable) return words >= SIZES.least;
  return words + next > SIZES.most && last.kind !== "heading";
}

/** Takes the line off the end that leads to a table: a caption or heading; never all that is open. */
function takeLead(open: Piece[]): Piece[] {
  let from = open.length;
  while (from > 1 && open.length - from < MOST_LEADING) {
    const { block, words } = open[from - 1] as Piece;
    if (block.table !== null || words > LEADING_WORDS) break;
    from -= 1;
  }
  return open.splice(from);
}

/** The last sentences of what is open, where prose of the same page goes on behind them; they stay where they are as well. */
function repeatEnd(open: Piece[], next: ExtractedBlock): Piece[] {
  const last = open.at(-1);
  if (last === undefined || last.block.page !== next.page) return [];
  if ([last.block, next].some(({ table, kind }) => table !== null || kind === "heading")) return [];
  const sentences = splitSentences(last.text);
  const end = sentences.at(-1)?.end ?? 0;
  let start = end;
  let words = 0;
  for (const sentence of sentences.toReversed()) {
    const more = listWords(last.text.slice(sentence.start, sentence.end)).length;
    if (words + more > OVERLAP_WORDS) break;
    words += more;
    start = sentence.start;
  }
  if (words === 0 || (start === 0 && open.length === 1)) return [];
  const text = last.text.slice(start, end);
  const { block } = last;
  return [{ block, from: last.from + start, start: last.start + start, end: last.start + end, text, words }];
}

function enterHeading(headings: ExtractedBlock[], block: ExtractedBlock): void {
  const level = block.level ?? 6;
  while (headings.length > 0 && (headings.at(-1)?.level ?? 6) >= level) headings.pop();
  headings.push(block);
}

/** Blocks with their places; a paragraph longer than a passage is cut between sentences. */
function* listPieces(blocks: ExtractedBlock[]): Generator<Piece> {
  let start = 0;
  for (const block of blocks) {
    const end = start + block.text.length;
    const words = listWords(block.text).length;
    if (block.table !== null || words <= SIZES.most)
      yield { block, from: 0, start, end, text: block.text, words };
    else yield* cutLong(block, start);
    start = end + 1;
  }
}

function* cutLong(block: ExtractedBlock, start: number): Generator<Piece> {
  let from = 0;
  let until = 0;
  let words = 0;
  const piece = (): Piece => ({
    block,
    from,
    start: start + from,
    end: start + until,
    text: block.text.slice(from, until),
    words,
  });
  for (const sentence of splitSentences(block.text)) {
    const more = listWords(block.text.slice(sentence.start, sentence.end)).length;
    if (words > 0 && words + more > SIZES.most) {
      yield piece();
      from = sentence.start;
      words = 0;
    }
    until = sentence.end;
    words += more;
  }
  if (words > 0) yield piece();
}

/** What stands in the text between two pieces: blocks are lines of it, and sentences of a block stand as they stand. */
function findGap(before: Piece | undefined, piece: Piece): string {
  if (before === undefined) return "";
  if (before.block !== piece.block) return "\n";
  return piece.block.text.slice(piece.from - (piece.start - before.end), piece.from);
}

/** By table: its header rows' text, and the place of the last of them among the blocks. */
function collectHeaders(blocks: ExtractedBlock[]): Map<number, ExtractedBlock[]> {
  const headers = new Map<number, ExtractedBlock[]>();
  for (const block of blocks) {
    if (block.table?.header !== true) continue;
    headers.set(block.table.index, [...(headers.get(block.table.index) ?? []), block]);
  }
  return headers;
}

function toPassage(input: {
  pieces: Piece[];
  path: string[];
  headers: Map<number, ExtractedBlock[]>;
}): NewPassage | null {
  const { pieces, path, headers } = input;
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return null;
  const table = pieces.find(({ block }) => block.table !== null)?.block.table ?? null;
  const held = new Set(pieces.map(({ block }) => block));
  const away = table === null ? [] : (headers.get(table.index) ?? []).filter((block) => !held.has(block));
  return {
    kind: table === null ? "text" : "table",
    titlePath: path,
    header: away.length === 0 ? null : away.map(({ text }) => text).join(" | "),
    text: pieces.reduce(
      (text, piece, index) => `${text}${findGap(pieces[index - 1], piece)}${piece.text}`,
      "",
    ),
    page: first.block.page,
    startsAt: first.start,
    endsAt: last.end,
    boxes: [...held].flatMap(({ boxes }) => boxes),
  };
}
