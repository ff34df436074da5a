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

const MOST_ROWS = 3;
const MOST_SENTENCES = 2;
/** A further line is quoted when it speaks of the question at least this much as the best one does. */
const NEARLY = 0.75;
/** What it adds that a printed phrase stands in the line as a whole: as much as a rare word. */
const PHRASE_WORTH = 6;

/** The lines of a passage that speak most of the question, in the order of the text; never empty. */
export function pickQuotes(passage: FoundPassage, worth: LineWorth): Quote[] {
  const lines = listLines(passage).map((line) => ({ line, score: scoreLine(line, worth) }));
  const best = lines.reduce((most, { score }) => Math.max(most, score), 0);
  const most = passage.kind === "table" ? MOST_ROWS : MOST_SENTENCES;
  const chosen = lines
    .filter(({ score }) => score > 0 && score >= NEARLY * best)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ line }) => line)
    .sort((a, b) => a.start - b.start);
  const first = lines[0]?.line;
  return chosen.length > 0 || first === undefined ? chosen : [first];
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
function scoreLine({ text, kind }: Quote, worth: LineWorth): number {
  const words = listWords(text);
  const stems = new Set(words.map(toStem));
  let score = 0;
  for (const stem of stems) score += worth.stems.get(stem) ?? 0;
  if (worth.printed.some((phrase) => phrase.every((stem) => stems.has(stem)))) score += PHRASE_WORTH;
  const isCaption = kind === "sentence" && !/[.!?]["”’)\]]*$/.test(text);
  return isCaption || isHead(text, kind) ? score / 3 : score / (1 + words.length / 100);
}

/** True for a row that names columns or a group of rows and holds no figure of its own. */
function isHead(text: string, kind: Quote["kind"]): boolean {
  if (kind !== "row") return false;
  const [, ...cells] = text.split(" | ");
  return cells.every((cell) => !/\d/.test(cell) || /^\D*(?:19|20)\d\d\D*$/.test(cell));
}
