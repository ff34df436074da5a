/** A run of words, bold or plain. */
export interface Run {
  text: string;
  bold: boolean;
}

/** A paragraph of lines, or a list of items; both are made of runs. */
export type Block = { kind: "paragraph"; lines: Run[][] } | { kind: "list"; items: Run[][] };

const ITEM = /^- +/;

/**
 * The blocks of our small text format: paragraphs parted by blank lines, `- ` lists, `**bold**`.
 * Everything else, HTML and links included, stays the text it is.
 */
export function parseWords(text: string): Block[] {
  const blocks: Block[] = [];
  let open = null as Block | null;

  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === "") {
      open = null;
      continue;
    }
    const kind = ITEM.test(line) ? "list" : "paragraph";
    if (open?.kind !== kind) {
      open = kind === "list" ? { kind, items: [] } : { kind, lines: [] };
      blocks.push(open);
    }
    if (open.kind === "list") open.items.push(parseRuns(line.replace(ITEM, "")));
    else open.lines.push(parseRuns(line));
  }
  return blocks;
}

/** Runs of one line. A `**` without its partner stays as written: the partner may still be on its way. */
export function parseRuns(line: string): Run[] {
  return line
    .split(/(\*\*[^*]+\*\*)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.length > 4 && piece.startsWith("**") && piece.endsWith("**")
        ? { text: unescapeMarks(piece.slice(2, -2)), bold: true }
        : { text: unescapeMarks(piece), bold: false },
    );
}

/** A mark behind a backslash stands for itself: quoted text is written so, wherever words may be read as Markdown. */
export function unescapeMarks(text: string): string {
  return text.replace(/\\([\\`*_[\]<>#!~])/g, "$1");
}
