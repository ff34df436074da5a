import type { GlossaryEntry } from "./entry";

const FENCE = "---";
const HEADER_KEYS = ["term", "aliases", "formula", "related", "sources"] as const;
type HeaderKey = (typeof HEADER_KEYS)[number];

interface Header {
  values: Map<HeaderKey, string>;
  sources: GlossaryEntry["sources"];
  /** Number of the line after the closing fence, counted from 1. */
  bodyLine: number;
}

/**
 * The entry a markdown file holds: front matter between `---` lines, then paragraphs parted by empty lines.
 * `fileName` is `<slug>.md`. Throws an `Error` whose message starts with `<fileName>:<line>:` when the text is
 * malformed: no fence, an unknown or missing key, a source that is not `title | https://...`, an empty body.
 * Aliases come out lower case; a missing formula is null.
 */
export function parseEntry({ fileName, text }: { fileName: string; text: string }): GlossaryEntry {
  const slug = fileName.replace(/\.md$/, "");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) fail(fileName, 1, "the file name is not a kebab-case slug");
  const lines = text.split(/\r?\n/);
  const header = parseHeader(fileName, lines);
  const term = header.values.get("term");
  if (!term) return fail(fileName, 1, "`term` is missing");
  if (header.sources.length === 0) fail(fileName, 1, "`sources` is missing or empty");
  const paragraphs = toParagraphs(lines.slice(header.bodyLine - 1));
  if (paragraphs.length === 0) fail(fileName, header.bodyLine, "there is no text under the front matter");
  return {
    slug,
    term,
    aliases: toList(header.values.get("aliases")).map((alias) => alias.toLowerCase()),
    text: paragraphs,
    formula: header.values.get("formula") || null,
    sources: header.sources,
    related: toList(header.values.get("related")),
  };
}

function parseHeader(fileName: string, lines: string[]): Header {
  if (lines[0]?.trim() !== FENCE) fail(fileName, 1, "a glossary file starts with `---`");
  const header: Header = { values: new Map(), sources: [], bodyLine: 0 };
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line.trim() === FENCE) return { ...header, bodyLine: index + 2 };
    if (line.trim() === "") continue;
    if (/^\s+- /.test(line)) header.sources.push(parseSource(fileName, index + 1, line));
    else addValue(fileName, index + 1, line, header);
  }
  return fail(fileName, lines.length, "the front matter is not closed with `---`");
}

function addValue(fileName: string, lineNumber: number, line: string, header: Header): void {
  const [, key, value] = /^([a-z]+):\s*(.*)$/.exec(line) ?? [];
  const known = HEADER_KEYS.find((name) => name === key);
  if (!known) fail(fileName, lineNumber, `"${line.slice(0, 40)}" is not one of ${HEADER_KEYS.join(", ")}`);
  if (header.values.has(known)) fail(fileName, lineNumber, `\`${known}\` stands twice`);
  header.values.set(known, (value ?? "").trim());
}

function parseSource(fileName: string, lineNumber: number, line: string): GlossaryEntry["sources"][number] {
  const [title, url, ...rest] = line
    .replace(/^\s+- /, "")
    .split("|")
    .map((part) => part.trim());
  if (!title || !url || rest.length > 0)
    return fail(fileName, lineNumber, "a source is written `title | address`");
  if (!url.startsWith("https://") || !URL.canParse(url))
    fail(fileName, lineNumber, "a source address is https");
  return { title, url };
}

function toParagraphs(lines: string[]): string[] {
  return lines
    .join("\n")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

function toList(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function fail(fileName: string, line: number, reason: string): never {
  throw new Error(`${fileName}:${line}: ${reason}`);
}
