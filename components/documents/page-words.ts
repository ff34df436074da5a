import { formatDay } from "@/lib/format/date";
import type { PageUnit, ViewedPage } from "./viewed-page";

const names: Record<PageUnit, string> = { page: "Page", slide: "Slide", sheet: "Sheet", part: "Part" };

/** Where in the document this is: "Page 12 of 130", "Sheet 2 of 3: Revenue". */
export function toPlaceWords({ document, page }: ViewedPage): string {
  const place = `${names[document.unit]} ${page.number} of ${document.pageCount}`;
  return page.label ? `${place}: ${page.label}` : place;
}

/** What a page of this document is called inside a sentence. */
export function toUnitWord(unit: PageUnit): string {
  return names[unit].toLowerCase();
}

/** What is known of the document, for the line under its title. */
export function toDocumentFacts({ document }: ViewedPage): string[] {
  return [
    document.fileName === document.title ? "" : document.fileName,
    document.publishedOn === null ? "" : `published ${formatDay(document.publishedOn)}`,
    document.version > 1 ? `version ${document.version}` : "",
  ].filter((fact) => fact !== "");
}
