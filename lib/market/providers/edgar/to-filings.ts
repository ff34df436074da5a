import { z } from "zod";
import type { Filing } from "@/lib/contract/company/company-data";
import { SourceFault } from "../remote/source-fault";

const textColumn = z.array(z.string());
export const submissionsSchema = z.object({
  cik: z.union([z.number(), z.string()]).nullish(),
  name: z.string().nullish(),
  exchanges: z.array(z.string().nullable()).nullish(),
  filings: z.object({
    recent: z.object({
      accessionNumber: textColumn,
      filingDate: textColumn,
      reportDate: textColumn,
      form: textColumn,
      primaryDocument: textColumn,
      primaryDocDescription: textColumn.optional(),
    }),
  }),
});
export type Submissions = z.infer<typeof submissionsSchema>;

/** Forms that others file about a company (insiders, large holders), and letters to and from the authority. */
const NOT_ITS_OWN = /^(3|4|5|144|SC 13[DG]|SCHEDULE 13[DG]|CORRESP|UPLOAD|LETTER)(\/A)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_FILINGS = 40;

/** A company's own filings, newest first, at most 40, each with the address of its document at the authority. */
export function toFilings(input: { submissions: Submissions; cik: number }): Filing[] {
  const { recent } = input.submissions.filings;
  const columns = [recent.filingDate, recent.reportDate, recent.form, recent.primaryDocument];
  if (columns.some(({ length }) => length !== recent.accessionNumber.length)) {
    throw new SourceFault({ code: "bad_data", detail: "columns of different length" });
  }
  const filings = recent.accessionNumber.flatMap((accession, index): Filing[] => {
    const form = recent.form[index] ?? "";
    const filedOn = recent.filingDate[index] ?? "";
    const reportedOn = recent.reportDate[index] ?? "";
    if (NOT_ITS_OWN.test(form) || form === "" || !DAY.test(filedOn) || !/^[\d-]{18,20}$/.test(accession))
      return [];
    const told = recent.primaryDocDescription?.[index]?.trim() ?? "";
    return [
      {
        form: form.slice(0, 30),
        filedOn,
        periodEndsOn: DAY.test(reportedOn) ? reportedOn : null,
        title: (told === "" || told === form ? nameForm(form) : told).slice(0, 300),
        url: toDocumentUrl({ cik: input.cik, accession, document: recent.primaryDocument[index] ?? "" }),
      },
    ];
  });
  return filings
    .sort((a, b) => (a.filedOn < b.filedOn ? 1 : a.filedOn > b.filedOn ? -1 : 0))
    .slice(0, MOST_FILINGS);
}

const NAMES: Record<string, string> = {
  "10-K": "Annual report",
  "10-Q": "Quarterly report",
  "8-K": "Current report",
  "20-F": "Annual report of a foreign company",
  "40-F": "Annual report of a Canadian company",
  "6-K": "Report of a foreign company",
  "DEF 14A": "Proxy statement",
};

function nameForm(form: string): string {
  const amended = form.endsWith("/A");
  const name = NAMES[amended ? form.slice(0, -2) : form] ?? `Form ${form}`;
  return amended ? `${name}, amended` : name;
}

function toDocumentUrl(input: { cik: number; accession: string; document: string }): string {
  const { cik, accession, document } = input;
  const folder = `https://www.sec.gov/Archives/edgar/data/${cik}/${accession.replaceAll("-", "")}`;
  const known = /^[\w.-]+(\/[\w.-]+)*$/.test(document) && !document.includes("..");
  return known ? `${folder}/${document}` : `${folder}/${accession}-index.htm`;
}
