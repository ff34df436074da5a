/** Formats that are read. */
export const documentFormats = ["pdf", "docx", "pptx", "xlsx", "html", "markdown", "csv", "text"] as const;
export type DocumentFormat = (typeof documentFormats)[number];

interface FormatFacts {
  extensions: string[];
  mediaType: string;
  /** Largest file that is read. */
  maxBytes: number;
}

const MB = 1024 * 1024;

/** What is known of each format. Texts are read into memory as a whole, so their limit is lower. */
export const formatFacts: Record<DocumentFormat, FormatFacts> = {
  pdf: { extensions: ["pdf"], mediaType: "application/pdf", maxBytes: 50 * MB },
  docx: {
    extensions: ["docx", "docm"],
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    maxBytes: 50 * MB,
  },
  pptx: {
    extensions: ["pptx", "pptm"],
    mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    maxBytes: 50 * MB,
  },
  xlsx: {
    extensions: ["xlsx", "xlsm"],
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    maxBytes: 20 * MB,
  },
  html: { extensions: ["html", "htm", "xhtml"], mediaType: "text/html", maxBytes: 20 * MB },
  markdown: { extensions: ["md", "markdown"], mediaType: "text/markdown", maxBytes: 10 * MB },
  csv: { extensions: ["csv", "tsv"], mediaType: "text/csv", maxBytes: 10 * MB },
  text: { extensions: ["txt", "text", "log"], mediaType: "text/plain", maxBytes: 10 * MB },
};

/** Largest file of any format. */
export const MAX_FILE_BYTES = Math.max(...Object.values(formatFacts).map(({ maxBytes }) => maxBytes));

/** The format that a file's name or media type announces, or null. */
export function findFormat({
  fileName,
  mediaType,
}: {
  fileName: string;
  mediaType: string | null;
}): DocumentFormat | null {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase();
  const type = mediaType?.split(";")[0]?.trim().toLowerCase();
  const byName = documentFormats.find(
    (format) => extension && formatFacts[format].extensions.includes(extension),
  );
  return byName ?? documentFormats.find((format) => formatFacts[format].mediaType === type) ?? null;
}
