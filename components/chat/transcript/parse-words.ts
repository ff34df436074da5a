/** A run of words, bold or plain. `mark` is the place of the mark that it is, where it is one. */
export interface Run {
  text: string;
  bold: boolean;
  mark?: number | undefined;
}

/** A paragraph of lines, or a list of items; both are made of runs. */
export type Block = { kind: "paragraph"; lines: Run[][] } | { kind: "list"; items: Run[][] };

/** `[from, to, figure]`: characters of the text that tell a figure. In their order, none over another. */
export type Mark = readonly [from: number, to: number, figure: number];

const ITEM = /^- +/;

/**
 * The blocks of our small text format: paragraphs parted by blank lines, `- ` lists, `**bold**`.
 * Everything else, HTML and links included, stays the text it is. A marked figure is a run of its own.
 */
export function parseWords(text: string, marks: readonly Mark[] = []): Block[] {
  const blocks: Block[] = [];
  let open = null as Block | null;
  let at = 0;

  for (const whole of text.split("\n")) {
    const line = whole.replace(/\r$/, "");
    const start = at;
    at += whole.length + 1;
    if (line.trim() === "") {
      open = null;
      continue;
    }
    const kind = ITEM.test(line) ? "list" : "paragraph";
    if (open?.kind !== kind) {
      open = kind === "list" ? { kind, items: [] } : { kind, lines: [] };
      blocks.push(open);
    }
    const head = open.kind === "list" ? (ITEM.exec(line)?.[0].length ?? 0) : 0;
    const runs = parseRuns(line.slice(head), { at: start + head, marks });
    if (open.kind === "list") open.items.push(runs);
    else open.lines.push(runs);
  }
  return blocks;
}

/**
 * Runs of one line that begins at `at` in its text. A `**` without its partner stays as written: the partner may still be
 * on its way.
 */
export function parseRuns(
  line: string,
  { at, marks }: { at: number; marks: readonly Mark[] } = { at: 0, marks: [] },
): Run[] {
  let start = at;
  return line.split(/(\*\*[^*]+\*\*)/).flatMap((piece) => {
    const bold = piece.length > 4 && piece.startsWith("**") && piece.endsWith("**");
    const from = start + (bold ? 2 : 0);
    start += piece.length;
    return piece === "" ? [] : cut({ text: bold ? piece.slice(2, -2) : piece, at: from, bold, marks });
  });
}

/** A piece cut at the borders of the marks that begin in it; a mark that goes beyond it ends with it. */
function cut(input: { text: string; at: number; bold: boolean; marks: readonly Mark[] }): Run[] {
  const { text, at, bold, marks } = input;
  const runs: Run[] = [];
  let done = 0;
  const push = (to: number, mark?: number) => {
    if (to > done) runs.push({ text: unescapeMarks(text.slice(done, to)), bold, mark });
    done = Math.max(done, to);
  };
  for (const [place, [from, to]] of marks.entries()) {
    if (from < at + done || from >= at + text.length) continue;
    push(from - at);
    push(Math.min(to - at, text.length), place);
  }
  push(text.length);
  return runs;
}

/** A mark behind a backslash stands for itself: quoted text is written so, wherever words may be read as Markdown. */
export function unescapeMarks(text: string): string {
  return text.replace(/\\([\\`*_[\]<>#!~])/g, "$1");
}
