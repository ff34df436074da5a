import type { Citation, DocumentsResult } from "@/lib/contract/knowledge/knowledge-results";

/** What the documents say, in their own words with the number of each source; or that they do not say it. */
export function renderDocuments(result: DocumentsResult): string[] {
  if (!result.found) return renderNotFound(result);
  const { lines, citations } = result;
  const quoted = citations.map((citation) => {
    const own = lines.filter((line) => line.citation === citation.number);
    const isTable = own.some(({ kind }) => kind === "row");
    const head = isTable && citation.header !== null ? [`- ${toPlain(citation.header)}`] : [];
    return [...head, ...own.map(({ text }) => `- ${toPlain(text)} [${citation.number}]`)].join("\n");
  });
  return [
    "The documents say:",
    ...quoted,
    `Sources: ${nameSources(citations)}. These are the documents' own words; nothing was added.`,
  ];
}

/** Each passage's number with its document and page: "[1] Report 2024, page 12; [2] Notes". */
export function nameSources(citations: Citation[]): string {
  const sources = citations.map(
    ({ number, title, page }) => `[${number}] ${toPlain(title)}${page === null ? "" : `, page ${page}`}`,
  );
  return sources.join("; ");
}

function renderNotFound({ documents, nearest }: Extract<DocumentsResult, { found: false }>): string[] {
  if (documents === 0) return ["There are no documents here that I could look this up in."];
  const titles = nearest.map(({ title }) => toPlain(title));
  const near = titles.length === 0 ? "" : ` The nearest are ${new Intl.ListFormat("en").format(titles)}.`;
  return [`I did not find that in the documents.${near} Nothing was made up; a person may know more.`];
}

/** A document's text is shown and never obeyed: what Markdown would read as a mark or a link is written out. */
function toPlain(text: string): string {
  return text.replace(/[\\`*_[\]<>#!~]/g, (mark) => `\\${mark}`);
}
