import { makeArchive, toDocxParts } from "@/lib/testing/documents/make-office";
import { makePdf } from "@/lib/testing/documents/make-pdf";

const MB = 1024 * 1024;

/** A file that wants to do harm, and what its sender must be told. */
export interface HostileFile {
  what: string;
  fileName: string;
  content(): Iterable<Uint8Array>;
  /** How it has to end: turned away at the door, failed while it was read, or taken with a warning or a new name. */
  ends: "refused" | "failed" | "ready";
  /** In the message; of a file that is taken without any, in its name. */
  says: RegExp;
}

const docx = toDocxParts({ paragraphs: [{ text: "Harmless." }] });

/** The files of the issue, each made when it is sent. */
export const hostileFiles: HostileFile[] = [
  {
    what: "zip bomb (1 GB in 1 MB)",
    fileName: "bomb.docx",
    content: () => {
      const parts = Array.from({ length: 10 }, (_, at) => [`word/media/${at}.png`, new Uint8Array(100 * MB)]);
      return [makeArchive({ ...docx, ...Object.fromEntries(parts) })];
    },
    ends: "failed",
    says: /unpacks to far more than it holds/,
  },
  {
    what: "billion laughs",
    fileName: "laughs.docx",
    content: () => [makeArchive({ ...docx, "word/document.xml": toLaughs(docx["word/document.xml"]) })],
    ends: "failed",
    says: /defines entities/,
  },
  {
    what: "10,000-page PDF",
    fileName: "endless.pdf",
    content: () => [
      makePdf(Array.from({ length: 10_000 }, (_, at) => [{ text: `Page ${at}`, x: 60, y: 700 }])),
    ],
    ends: "failed",
    says: /10000 pages; at most 2000/,
  },
  {
    what: "broken PDF",
    fileName: "broken.pdf",
    content: () => [makePdf([[{ text: "Half a page", x: 60, y: 700 }]]).subarray(0, 300)],
    ends: "failed",
    says: /./,
  },
  {
    what: "200 MB text",
    fileName: "long.txt",
    content: function* () {
      const line = Buffer.from("The same line again and again, and no end of it.\n".repeat(1_340)); // 64 KB
      for (let sent = 0; sent < 200 * MB; sent += line.byteLength) yield line;
    },
    ends: "refused",
    says: /larger than|at most \d+ MB/,
  },
  {
    what: "program named .pdf",
    fileName: "report.pdf",
    content: () => [Buffer.concat([Buffer.from("MZ\u0090\u0000"), Buffer.alloc(60_000, 7)])],
    ends: "refused",
    says: /name|PDF/i,
  },
  {
    what: "macros",
    fileName: "macros.docm",
    content: () => [makeArchive({ ...docx, "word/vbaProject.bin": "Sub AutoOpen()" })],
    ends: "ready",
    says: /macros; they were neither run nor read/,
  },
  {
    what: "name that climbs out of its folder",
    fileName: "../../../../../etc/cron.d/passwd.txt",
    content: () => [Buffer.from("A text with a name that wants to be somewhere else.")],
    ends: "ready",
    says: /^passwd\.txt$/,
  },
  {
    what: "archive with paths that climb",
    fileName: "climbing.docx",
    content: () => [makeArchive({ ...docx, "../../../../../climbed.xml": "<a/>" })],
    ends: "failed",
    says: /damaged/,
  },
];

function toLaughs(document: string): string {
  const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`);
  const doctype = `<!DOCTYPE lolz [<!ENTITY l0 "lol">${laughs.join("")}]>`;
  return `<?xml version="1.0"?>${doctype}${document.replace("Harmless.", "&l9;")}`;
}
