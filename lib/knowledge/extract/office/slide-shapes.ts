import { walkXml } from "./xml.ts";

/** A text box or a table of a slide. */
export interface Shape {
  isTitle: boolean;
  paragraphs: { text: string; isItem: boolean }[];
  /** Cells row by row when it is a table. */
  rows: string[][] | null;
}

const titles = new Set(["title", "ctrTitle"]);
/** Numbers of slides, dates and feet say nothing of the slide's own. */
const ignored = new Set(["sldNum", "dt", "ftr", "hdr"]);

/** The shapes of a slide that hold text, in their order. */
export function readShapes(xml: string): Shape[] {
  const shapes: Shape[] = [];
  let shape: Shape | null = null;
  let role = "";
  let isItem = false;
  let paragraph = "";
  let cell: string[] = [];
  let row: string[] = [];
  let isText = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "p:sp" || name === "p:graphicFrame") {
        shape = { isTitle: false, paragraphs: [], rows: null };
        role = "";
      } else if (name === "p:ph") role = attributes.type ?? "body";
      else if (name === "a:tbl" && shape) shape.rows = [];
      else if (name === "a:tr") row = [];
      else if (name === "a:tc") cell = [];
      else if (name === "a:p") {
        paragraph = "";
        isItem = role === "body";
      } else if (name === "a:buNone") isItem = false;
      else if (name === "a:buChar" || name === "a:buAutoNum") isItem = true;
      else if (name === "a:br") paragraph += " ";
      else if (name === "a:t") isText = true;
    },
    text: (part) => {
      if (isText) paragraph += part;
    },
    close: (name) => {
      if (name === "a:t") isText = false;
      else if (name === "a:p") {
        const text = paragraph.replace(/\s+/g, " ").trim();
        if (shape?.rows) cell.push(text);
        else if (text !== "") shape?.paragraphs.push({ text, isItem });
      } else if (name === "a:tc") row.push(cell.join(" ").trim());
      else if (name === "a:tr") shape?.rows?.push(row);
      else if ((name === "p:sp" || name === "p:graphicFrame") && shape) {
        const holdsText = shape.paragraphs.length > 0 || shape.rows !== null;
        if (holdsText && !ignored.has(role)) shapes.push({ ...shape, isTitle: titles.has(role) });
        shape = null;
      }
    },
  });
  return shapes;
}
