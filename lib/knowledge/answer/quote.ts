import { splitSentences } from "../chunk/sentences";
import type { FoundPassage } from "../search/search-passages";
import { listWords, toStem } from "../text/tokenise";

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

/** The lines of a passage that speak most of the question, in the order of the text; never empty. */
export function pickQuotes(passage: FoundPassage, worth: ReadonlyMap<string, number>): Quote[] {
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

/** What of the question a line holds, each word once; a line without a figure or a verb's worth of words is a caption. */
function scoreLine({ text }: Quote, worth: ReadonlyMap<string, number>): number {
  const words = listWords(text);
  let score = 0;
  for (const stem of new Set(words.map(toStem))) score += worth.get(stem) ?? 0;
  const isCaption = words.length < 8 && !/\d/.test(text);
  return isCaption ? score / 2 : score / (1 + words.length / 200);
}
