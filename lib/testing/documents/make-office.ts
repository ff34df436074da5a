import { strToU8, zipSync } from "fflate";

const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const content = "http://schemas.openxmlformats.org/package/2006/content-types";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const slides = "http://schemas.openxmlformats.org/presentationml/2006/main";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const toXml = (text: string) => text.replace(/[<&]/g, (char) => (char === "<" ? "&lt;" : "&amp;"));
const rels = (...targets: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="${relations}">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** An archive of the given parts, as Office writes it. */
export function makeArchive(parts: Record<string, string | Uint8Array>): Uint8Array {
  const bytes = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === "string" ? strToU8(part) : part] as const,
  );
  return zipSync(Object.fromEntries(bytes), { level: 9 });
}

/** Parts of a Word document with the given paragraphs (with a style's name or none) and then one table. */
export function toDocxParts(input: { paragraphs: { text: string; style?: string }[]; rows?: string[][] }) {
  const paragraph = (text: string, style?: string) =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t>${toXml(text)}</w:t></w:r></w:p>`;
  const row = (cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
  const table = input.rows ? `<w:tbl>${input.rows.map(row).join("")}</w:tbl>` : "";
  const body = input.paragraphs.map(({ text, style }) => paragraph(text, style)).join("");
  const styles = [1, 2].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="${content}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": rels(["rId1", "styles", "styles.xml"]),
    "word/styles.xml": `<w:styles xmlns:w="${word}">${styles.join("")}</w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${word}"><w:body>${body}${table}</w:body></w:document>`,
  };
}

/** Parts of a presentation: each slide with a title, items and perhaps a table. */
export function toPptxParts(input: { slides: { title: string; items: string[]; rows?: string[][] }[] }) {
  const text = (value: string) => `<a:p><a:r><a:t>${toXml(value)}</a:t></a:r></a:p>`;
  const shape = (type: string, texts: string[]) =>
    `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${texts.map(text).join("")}</p:txBody></p:sp>`;
  const table = (rows: string[][]) =>
    `<p:graphicFrame><a:graphic><a:graphicData><a:tbl>${rows
      .map(
        (row) =>
          `<a:tr>${row.map((cell) => `<a:tc><a:txBody>${text(cell)}</a:txBody></a:tc>`).join("")}</a:tr>`,
      )
      .join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
  const slideParts = input.slides.map(({ title, items, rows }, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `<p:sld xmlns:p="${slides}" xmlns:a="${drawing}"><p:cSld><p:spTree>${shape("body", items)}${shape("title", [title])}${rows ? table(rows) : ""}</p:spTree></p:cSld></p:sld>`,
  ]);
  const list = input.slides
    .map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`)
    .join("");
  return {
    "[Content_Types].xml": `<Types xmlns="${content}"/>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "ppt/presentation.xml"]),
    "ppt/presentation.xml": `<p:presentation xmlns:p="${slides}" xmlns:r="${office}"><p:sldIdLst>${list}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": rels(
      ...input.slides.map(
        (_, index) =>
          [`rId${index + 1}`, "slide", `slides/slide${index + 1}.xml`] as [string, string, string],
      ),
    ),
    ...Object.fromEntries(slideParts),
  };
}

/** Parts of a workbook: each sheet with its name and rows of texts and numbers. */
export function toXlsxParts(input: { sheets: { name: string; rows: (string | number)[][] }[] }) {
  const cell = (value: string | number, column: number, row: number) => {
    const at = `r="${String.fromCharCode(65 + column)}${row + 1}"`;
    if (typeof value === "number") return `<c ${at}><v>${value}</v></c>`;
    return value === "" ? "" : `<c ${at} t="inlineStr"><is><t>${toXml(value)}</t></is></c>`;
  };
  const sheetParts = input.sheets.map(({ rows }, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    `<worksheet xmlns="${sheets}"><sheetData>${rows
      .map(
        (row, at) =>
          `<row r="${at + 1}">${row.map((value, column) => cell(value, column, at)).join("")}</row>`,
      )
      .join("")}</sheetData></worksheet>`,
  ]);
  const list = input.sheets.map(
    ({ name }, index) => `<sheet name="${toXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    "[Content_Types].xml": `<Types xmlns="${content}"/>`,
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ...input.sheets.map(
        (_, index) =>
          [`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`] as [string, string, string],
      ),
    ),
    ...Object.fromEntries(sheetParts),
  };
}
