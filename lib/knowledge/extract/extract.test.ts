import { describe, expect, it } from "vitest";
import { makeArchive, toDocxParts, toPptxParts, toXlsxParts } from "@/lib/testing/documents/make-office";
import { makePdf } from "@/lib/testing/documents/make-pdf";
import { extract } from "./extract.ts";
import type { ExtractedBlock, ExtractedDocument } from "./extracted.ts";
import type { DocumentFormat } from "./formats.ts";

const read = (format: DocumentFormat, content: string | Uint8Array) =>
  extract({
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
    format,
    onProgress: () => undefined,
  });

/** "h1 Title", "p Text", "li Item", "th A | B", "tr 1 | 2": what a block is and says. */
function show({ kind, level, text, table }: ExtractedBlock): string {
  const names = {
    heading: `h${level}`,
    paragraph: "p",
    list_item: "li",
    table_row: "tr",
    caption: "caption",
  };
  return `${table?.header ? "th" : names[kind]} ${text}`;
}
const shown = async (document: Promise<ExtractedDocument>) => (await document).blocks.map(show);

describe("a PDF", () => {
  const row = (y: number, label: string, ...figures: string[]) => [
    { text: label, x: 60, y },
    ...figures.map((text, index) => ({ text, x: 380 + 70 * index, y })),
  ];
  const cashFlow = makePdf([
    [
      { text: "Consolidated Statement of Cash Flows", x: 60, y: 740, size: 16, bold: true },
      { text: "Figures come from the books. They are stated in millions and were", x: 60, y: 716 },
      { text: "rounded to the nearest one.", x: 60, y: 704 },
      { text: "(Millions)", x: 60, y: 676 },
      { text: "2018", x: 383, y: 676 },
      { text: "2017", x: 453, y: 676 },
      { text: "Investing Activities", x: 60, y: 662 },
      ...row(648, "Purchases of property, plant and equipment", "(1,577)", "(1,373)"),
      { text: "Proceeds from maturities and sale of marketable securities", x: 60, y: 634 },
      ...row(622, "and investments", "2,497", "1,354"),
      { text: "Net income", x: 60, y: 608 },
      { text: "$", x: 376, y: 608 },
      { text: "5,363", x: 386, y: 608 },
      { text: "$", x: 446, y: 608 },
      { text: "4,869", x: 456, y: 608 },
      { text: "7", x: 300, y: 40 },
    ],
  ]);

  it("comes out in reading order, tables row by row with labels, units and signs where they belong", async () => {
    expect(await shown(read("pdf", cashFlow))).toEqual([
      "h1 Consolidated Statement of Cash Flows",
      "p Figures come from the books. They are stated in millions and were rounded to the nearest one.",
      "th (Millions) | 2018 | 2017",
      "tr Investing Activities",
      "tr Purchases of property, plant and equipment | (1,577) | (1,373)",
      "tr Proceeds from maturities and sale of marketable securities and investments | 2,497 | 1,354",
      "tr Net income | $5,363 | $4,869",
    ]);
  });

  it("says where each line stands, as shares of the page", async () => {
    const { blocks, pages } = await read("pdf", cashFlow);
    expect(pages).toEqual([{ number: 1, width: 612, height: 792, scanned: false, label: null }]);
    const [left, top, width, height] = blocks[0]?.boxes[0] ?? [];
    expect(left).toBeCloseTo(60 / 612, 3);
    expect(top).toBeCloseTo((792 - 740 - 0.9 * 16) / 792, 3);
    expect(width).toBeGreaterThan(0.3);
    expect(height).toBeCloseTo((1.15 * 16) / 792, 3);
    expect(blocks[5]?.boxes).toHaveLength(2);
    expect(blocks[4]?.table?.cells).toEqual([
      "Purchases of property, plant and equipment",
      "(1,577)",
      "(1,373)",
    ]);
  });

  it("set in two columns is read down the left, then down the right", async () => {
    const line = (side: string, index: number) => `${side} ${index} of a long column of running text here`;
    const column = (side: string, x: number) =>
      Array.from({ length: 12 }, (_, index) => ({ text: line(side, index), x, y: 700 - 12 * index }));
    const mixed = column("Left", 60).flatMap((left, index) => [left, column("Right", 330)[index] ?? left]);
    const text = (await read("pdf", makePdf([mixed]))).blocks.map((block) => block.text).join(" ");
    expect(text.indexOf("Left 11")).toBeLessThan(text.indexOf("Right 0"));
  });

  it("loses running heads and page numbers, and goes on with a table over the page", async () => {
    const page = (index: number) => [
      { text: "Orbital Tea Annual Report", x: 60, y: 770 },
      ...(index === 0
        ? [
            { text: "Segment", x: 60, y: 700 },
            { text: "2021", x: 380, y: 700 },
            { text: "2020", x: 450, y: 700 },
          ]
        : []),
      ...row(680, `Segment ${index}a`, "1,100", "900"),
      ...row(666, `Segment ${index}b`, "1,200", "950"),
      { text: String(index + 1), x: 300, y: 30 },
    ];
    const { blocks } = await read("pdf", makePdf([0, 1, 2, 3].map(page)));
    expect(blocks.map((block) => block.table?.index)).toEqual(Array.from({ length: 9 }, () => 0));
    expect(blocks.filter((block) => block.table?.header)).toHaveLength(1);
  });

  it("that was scanned says so, page by page, or as a whole when nothing can be searched", async () => {
    const { pages, warnings } = await read(
      "pdf",
      makePdf([[{ text: "A page of text", x: 60, y: 700 }], "picture"]),
    );
    expect(pages.map((page) => page.scanned)).toEqual([false, true]);
    expect(warnings).toEqual([{ page: 2, message: expect.stringContaining("scanned") }]);
    await expect(read("pdf", makePdf(["picture"]))).rejects.toMatchObject({
      code: "empty",
      message: expect.stringContaining("scanned"),
    });
  });
});

describe("Office files", () => {
  it("of Word keep headings and tables with their header row", async () => {
    const paragraphs = [{ text: "Outlook", style: "Heading1" }, { text: "Margins & costs <fell>." }];
    const rows = [
      ["Segment", "Revenue"],
      ["Tea", "12.5"],
      ["Cups", "3.1"],
    ];
    expect(await shown(read("docx", makeArchive(toDocxParts({ paragraphs, rows }))))).toEqual([
      "h1 Outlook",
      "p Margins & costs <fell>.",
      "th Segment | Revenue",
      "tr Tea | 12.5",
      "tr Cups | 3.1",
    ]);
  });

  it("of PowerPoint are pages with a title each", async () => {
    const slides = [
      { title: "Strategy", items: ["Grow", "Save"] },
      {
        title: "Figures",
        items: [],
        rows: [
          ["Year", "Sales"],
          ["2021", "5.5"],
        ],
      },
    ];
    const document = await read("pptx", makeArchive(toPptxParts({ slides })));
    expect(document.blocks.map((block) => `${block.page} ${show(block)}`)).toEqual([
      "1 h1 Strategy",
      "1 li Grow",
      "1 li Save",
      "2 h1 Figures",
      "2 th Year | Sales",
      "2 tr 2021 | 5.5",
    ]);
    expect(document.pages.map((page) => page.label)).toEqual(["Strategy", "Figures"]);
  });

  it("of Excel are a page a sheet, a table between empty rows", async () => {
    const rows = [
      ["Item", "Amount"],
      ["Tea", 1234.5],
      ["", ""],
      ["Note", "Amount"],
      ["x", 0.1],
    ];
    const document = await read("xlsx", makeArchive(toXlsxParts({ sheets: [{ name: "Q1", rows }] })));
    expect(document.blocks.map(show)).toEqual([
      "h1 Q1",
      "th Item | Amount",
      "tr Tea | 1234.5",
      "th Note | Amount",
      "tr x | 0.1",
    ]);
    expect(document.blocks.map((block) => block.table?.index)).toEqual([undefined, 0, 0, 1, 1]);
  });

  it("with macros are read without them, and say so", async () => {
    const parts = { ...toDocxParts({ paragraphs: [{ text: "Text" }] }), "word/vbaProject.bin": "macro" };
    const { warnings } = await read("docx", makeArchive(parts));
    expect(warnings).toEqual([{ page: null, message: expect.stringContaining("macros") }]);
  });
});

describe("texts", () => {
  it("of the web keep structure and lose navigation, scripts and what is hidden", async () => {
    const html = `<title>Report</title><nav>Home</nav><h1>Results</h1><p>Sales <b>rose</b>.</p><script>x()</script>
      <p style="display:none">secret</p><ul><li>one<li>two</ul>
      <table><tr><td></td><td colspan=2>2018</td><td colspan=2>2017</td></tr>
      <tr><td>Net income</td><td>$</td><td>5,363</td><td>$</td><td>4,869</td></tr>
      <tr><td>Margin</td><td colspan=2>16</td><td>%</td><td></td></tr></table>`;
    const document = await read("html", html);
    expect(document.title).toBe("Report");
    expect(document.blocks.map(show)).toEqual([
      "h1 Results",
      "p Sales rose.",
      "li one",
      "li two",
      "th 2018 | 2017",
      "tr Net income | $5,363 | $4,869",
      "tr Margin | 16%",
    ]);
    expect(document.blocks.at(-1)?.table?.cells).toEqual(["Margin", "16%", ""]);
  });

  it("of filings have their headings in bold, by their words", async () => {
    const bold = (text: string) => `<div><span style="font-weight:700">${text}</span></div>`;
    const html = `${bold("PART II")}${bold("Item 7. Management&#8217;s Discussion")}${bold("Gross margin")}
      <div><span style="font-weight:400">Gross margin fell.</span> <b>Why:</b> freight.</div>${bold("A whole sentence in bold.")}`;
    expect(await shown(read("html", html))).toEqual([
      "h1 PART II",
      "h2 Item 7. Management’s Discussion",
      "h4 Gross margin",
      "p Gross margin fell. Why: freight.",
      "p A whole sentence in bold.",
    ]);
  });

  it("of the web may be nested however deep", async () => {
    expect(await shown(read("html", `${"<div>".repeat(20_000)}deep`))).toEqual(["p deep"]);
  });

  it("in Markdown, CSV and plain form keep what they have", async () => {
    expect(await shown(read("markdown", "# A\n\n- x\n\n| K | V |\n|---|---|\n| a | b |\n"))).toEqual([
      "h1 A",
      "li x",
      "th K | V",
      "tr a | b",
    ]);
    expect(await shown(read("csv", "Name;Value\nTea;1,5\n"))).toEqual(["th Name | Value", "tr Tea | 1,5"]);
    expect(await shown(read("text", "RISKS\n\nFirst line\nsecond line.\n\n- a\n- b\n"))).toEqual([
      "h2 RISKS",
      "p First line second line.",
      "li a",
      "li b",
    ]);
    const latin = new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65, 0x20, 0x61, 0x75, 0x73]);
    expect(await shown(read("text", latin))).toEqual(["p Grüße aus"]);
  });
});
