import { splitSentences } from "../chunk/sentences";
import type { FoundPassage } from "../search/search-passages";
import { listWords, toStem } from "../text/tokenise";

/** What a line is chosen by. */
export interface LineWorth {
  /** What each stem of the question is worth. */
  stems: ReadonlyMap<string, number>;
  /** How reports print what is asked, each phrase as its stems: a line that holds one whole is likely the one. */
  printed: string[][];
}

/** A sentence or a table row of a passage, verbatim, with its place in the document's text. */
export interface Quote {
  text: string;
  start: number;
  end: number;
  kind: "sentence" | "row";
}

/** What a passage says to a question. */
export interface Quoted {
  /** In the order of the text; never empty, unless the passage is. */
  quotes: Quote[];
  /** How much the best of them speaks of the question. */
  worth: number;
  /** True when a row with figures holds what is asked in the words that reports print. */
  isFigure: boolean;
}

const MOST_ROWS = 3;
const MOST_SENTENCES = 2;
/** Rows that add something asked which no chosen one holds may come on top. */
const MOST_IN_ALL = 5;
/** A further line is quoted when it speaks of the question at least this much as the best one does. */
const NEARLY = 0.75;
/** A row is added when what only it holds is worth this share of the best one. */
const ADDS = 0.3;
/** What it adds that a printed phrase stands in the line as a whole: as much as a rare word. */
const PHRASE_WORTH = 6;

interface Line {
  line: Quote;
  stems: Set<string>;
  score: number;
  /** The printed phrases that it holds whole, by their place. */
  phrases: number[];
  /** Names columns, rows or what follows, and tells nothing itself. */
  isLabel: boolean;
}

/** The lines of a passage that speak most of the question. */
export function pickQuotes(passage: FoundPassage, worth: LineWorth): Quoted {
  const lines = listLines(passage).map((line) => weigh(line, worth));
  const best = lines.reduce((most, { score }) => Math.max(most, score), 0);
  const isTable = passage.kind === "table";
  const ranked = lines.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  const chosen = ranked
    .filter(({ score, isLabel }) => score >= NEARLY * best && !isLabel)
    .slice(0, isTable ? MOST_ROWS : MOST_SENTENCES);
  if (isTable) addMissing({ chosen, ranked, worth, best });
  const [first] = lines;
  const [likely = first] = ranked;
  const quoted = chosen.length > 0 || likely === undefined ? chosen : [likely];
  return {
    quotes: quoted.map(({ line }) => line).sort((a, b) => a.start - b.start),
    worth: best,
    isFigure: quoted.some(
      ({ line, phrases, isLabel }) => line.kind === "row" && phrases.length > 0 && !isLabel,
    ),
  };
}

/** Adds rows that hold something asked which none of the chosen does: the other activities, the other half of a ratio. */
function addMissing(input: { chosen: Line[]; ranked: Line[]; worth: LineWorth; best: number }): void {
  const { chosen, ranked, worth, best } = input;
  while (chosen.length < MOST_IN_ALL) {
    const held = new Set(chosen.flatMap(({ stems }) => [...stems]));
    const phrases = new Set(chosen.flatMap((line) => line.phrases));
    const added = (line: Line) => {
      const own = [...line.stems].filter((stem) => !held.has(stem));
      const isNew = line.phrases.some((phrase) => !phrases.has(phrase));
      return own.reduce((sum, stem) => sum + (worth.stems.get(stem) ?? 0), isNew ? PHRASE_WORTH : 0);
    };
    const next = ranked.find((line) => !line.isLabel && !chosen.includes(line) && added(line) >= ADDS * best);
    if (next === undefined) return;
    chosen.push(next);
  }
}

function listLines({ text, span }: FoundPassage): Quote[] {
  const lines: Quote[] = [];
  let at = 0;
  for (const block of text.split("\n")) {
    const start = span.start + at;
    if (block.includes(" | ")) lines.push({ text: block, start, end: start + block.length, kind: "row" });
    else {
      for (const sentence of splitSentences(block)) {
        lines.push({
          text: block.slice(sentence.start, sentence.end),
          start: start + sentence.start,
          end: start + sentence.end,
          kind: "sentence",
        });
      }
    }
    at += block.length + 1;
  }
  return lines;
}

/** What of the question a line holds, each word once; a line that is neither a row nor a whole sentence is a caption. */
function weigh(line: Quote, worth: LineWorth): Line {
  const { text, kind } = line;
  const words = listWords(text);
  const stems = new Set(words.map(toStem));
  const phrases = worth.printed.flatMap((phrase, place) =>
    phrase.every((stem) => stems.has(stem)) ? [place] : [],
  );
  let score = phrases.length > 0 ? PHRASE_WORTH : 0;
  for (const stem of stems) score += worth.stems.get(stem) ?? 0;
  const isHead = namesColumns(text, kind);
  const isCaption = kind === "sentence" && !/[.!?]["”’)\]]*$/.test(text);
  if (isHead) score /= 10;
  else if (isCaption) score /= 3;
  else score /= 1 + words.length / 100;
  return { line, stems, score, phrases, isLabel: isHead || isCaption };
}

const DATES =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},?|q[1-4]|fy)\b|(?:19|20)\d\d/gi;

/** True for a row that names columns or a group of rows: beside days and years it holds no figure. */
function namesColumns(text: string, kind: Quote["kind"]): boolean {
  if (kind !== "row") return false;
  const [, ...cells] = text.split(" | ");
  return cells.every((cell) => !/\d/.test(cell.replace(DATES, "")));
}
