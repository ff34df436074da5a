import { makeArchive, toDocxParts, toXlsxParts } from "../lib/testing/documents/make-office";
import { makePdf, type PdfText } from "../lib/testing/documents/make-pdf";

/** A file to hand in, a question that one place in it answers, and that place. */
export interface AskedFile {
  file: { name: string; mimeType: string; buffer: Buffer };
  question: string;
  /** Stands in the cited span. */
  answer: string;
  /** Where it stands, as the viewer says it. */
  place: RegExp;
}

const line = (text: string, at: number, size = 11): PdfText => ({ text, x: 72, y: 720 - 22 * at, size });

function pdf(title: string, pages: string[][]): Buffer {
  const texts = pages.map((lines, page) => [
    { ...line(page === 0 ? title : `${title}, continued`, 0, 20), bold: true },
    ...lines.map((text, at) => line(text, at + 2)),
  ]);
  return Buffer.from(makePdf(texts));
}

function docx(title: string, sections: [string, string][], rows?: string[][]): Buffer {
  const paragraphs = [
    { text: title, style: "Heading1" },
    ...sections.flatMap(([heading, text]) => [{ text: heading, style: "Heading2" }, { text }]),
  ];
  return Buffer.from(makeArchive(toDocxParts(rows === undefined ? { paragraphs } : { paragraphs, rows })));
}

const xlsx = (sheets: { name: string; rows: (string | number)[][] }[]) =>
  Buffer.from(makeArchive(toXlsxParts({ sheets })));

const file = (name: string, mimeType: string, buffer: Buffer | string) => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
});
const PDF = "application/pdf";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Ten documents of six formats about invented companies. Each question has its answer in one place alone. */
export const askedFiles: AskedFile[] = [
  {
    file: file(
      "harbour-kites-annual-report.pdf",
      PDF,
      pdf("Harbour Kites Annual Report", [
        ["Harbour Kites makes kites and sells them in eleven countries."],
        ["The board met nine times during the year.", "No director left the board."],
        ["The kite factory in Tarn employed 412 people at year end.", "Wages were paid every month."],
      ]),
    ),
    question: "How many people did the kite factory in Tarn employ?",
    answer: "412 people",
    place: /Page 3 of 3/,
  },
  {
    file: file(
      "lantern-rail-risk-report.pdf",
      PDF,
      pdf("Lantern Rail Risk Report", [
        ["Lantern Rail runs night trains between nine cities."],
        ["A strike of signal workers stopped all trains for six days in March.", "Insurance paid in part."],
      ]),
    ),
    question: "How long did the strike of signal workers stop trains?",
    answer: "six days in March",
    place: /Page 2 of 2/,
  },
  {
    file: file(
      "saltbox-return-policy.docx",
      DOCX,
      docx("Saltbox Return Policy", [
        ["Returns", "Unopened crates may be returned within 45 days of delivery."],
        ["Refunds", "Refunds reach the account in one week."],
      ]),
    ),
    question: "Within how many days may unopened crates be returned?",
    answer: "45 days",
    place: /Part 1 of 1/,
  },
  {
    file: file(
      "saltbox-tariffs.docx",
      DOCX,
      docx(
        "Saltbox Shipping Tariffs",
        [["Tariffs", "Prices are in euro and hold for the present year."]],
        [
          ["Zone", "Up to 5 kg", "Up to 20 kg"],
          ["Northern islands", "14.20", "31.80"],
          ["Mainland", "6.10", "12.40"],
        ],
      ),
    ),
    question: "What is the tariff for the northern islands?",
    answer: "31.80",
    place: /Part 1 of 1/,
  },
  {
    file: file(
      "orchard-forecast-book.xlsx",
      XLSX,
      xlsx([
        {
          name: "Staff",
          rows: [
            ["Team", "People"],
            ["Picking", 58],
            ["Pressing", 17],
          ],
        },
        {
          name: "Harvest",
          rows: [
            ["Variety", "2024 tonnes", "2025 tonnes"],
            ["Golden pearmain", 731, 864],
            ["Winter russet", 402, 377],
          ],
        },
      ]),
    ),
    question: "How many tonnes of golden pearmain were harvested?",
    answer: "864",
    place: /Sheet 2 of 2: Harvest/,
  },
  {
    file: file(
      "mirador-branches.xlsx",
      XLSX,
      xlsx([
        {
          name: "Branches",
          rows: [
            ["Branch", "Opened", "Square metres"],
            ["Vellmar", 2011, 1340],
            ["Oberthal", 2019, 905],
          ],
        },
      ]),
    ),
    question: "How many square metres does the Oberthal branch have?",
    answer: "905",
    place: /Sheet 1 of 1: Branches/,
  },
  {
    file: file(
      "copperfen-sustainability.html",
      "text/html",
      "<html><head><title>Copperfen Sustainability</title></head><body><h1>Copperfen Sustainability</h1>" +
        "<h2>Water</h2><p>Copperfen recycled 83 percent of its process water.</p>" +
        "<h2>Energy</h2><p>Two wind turbines stand behind the smelter.</p></body></html>",
    ),
    question: "What percentage of its process water did Copperfen recycle?",
    answer: "83 percent",
    place: /Part 1 of 1/,
  },
  {
    file: file(
      "pellworm-ferry-times.html",
      "text/html",
      "<html><body><h1>Pellworm Ferry Fares</h1><p>Dogs travel free.</p><table>" +
        "<tr><th>Passenger</th><th>Single</th><th>Return</th></tr>" +
        "<tr><td>Cyclist with bicycle</td><td>9.40</td><td>17.30</td></tr>" +
        "<tr><td>Child</td><td>2.10</td><td>3.90</td></tr></table></body></html>",
    ),
    question: "What is the fare for a cyclist with bicycle on the Pellworm ferry?",
    answer: "17.30",
    place: /Part 1 of 1/,
  },
  {
    file: file(
      "quince-warranty.md",
      "text/markdown",
      "# Quince Warranty\n\n## Coverage\n\nThe compressor of a Quince freezer is covered for twelve years.\n\n" +
        "## Exclusions\n\n- Scratches of the door\n- Light bulbs\n",
    ),
    question: "For how long is the compressor of a Quince freezer covered?",
    answer: "twelve years",
    place: /Part 1 of 1/,
  },
  {
    file: file(
      "thistle-fund-holdings.csv",
      "text/csv",
      "Holding,Weight in percent,Country\nNorrland Timber,7.35,Sweden\nBasalt Cement,5.12,Iceland\n",
    ),
    question: "What weight does Basalt Cement have in the Thistle fund holdings?",
    answer: "5.12",
    place: /Part 1 of 1/,
  },
];
