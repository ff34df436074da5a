import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { MAX_FILE_BYTES } from "../../extract";
import type { Reach } from "../../fetch";
import type { DocumentScope } from "../access/scope";
import { addWebPage } from "./add-web-page";

/** A filing as the authority lists it. */
export interface NewFiling {
  company: string;
  form: string;
  /** YYYY-MM-DD */
  filedOn: string;
  /** Last day of the period it reports on, YYYY-MM-DD; null where it has none. */
  periodEndsOn: string | null;
  /** Of its main document at the authority. */
  url: string;
}

const TIMEOUT_MS = 60_000;

/**
 * Fetches a filing from the SEC and takes it in under a title that cites it: company, form, period and accession number.
 * The SEC wants an address to write to in every request.
 */
export function addFiling(input: {
  filing: NewFiling;
  scope: DocumentScope;
  /** The owner's e-mail address. */
  contact: string;
  now: Date;
  /** Only a test hands in what may be reached beside the public internet. */
  reach?: Pick<Reach, "allow">;
}): Promise<AddedDocument> {
  const { filing, scope, contact, now, reach } = input;
  return addWebPage({
    ...{ scope, now, url: filing.url, publishedOn: filing.filedOn, title: toCitation(filing) },
    maxBytes: MAX_FILE_BYTES,
    reach: { ...reach, timeoutMs: TIMEOUT_MS, userAgent: `Tickertalk ${contact}` },
  });
}

/** "Orbital Tea 10-K for 2021-12-31 (0000000001-22-000007)"; the accession number is the filing's folder. */
function toCitation({ company, form, periodEndsOn, filedOn, url }: NewFiling): string {
  const digits = /\/(\d{10})(\d{2})(\d{6})\//.exec(url);
  const accession = digits === null ? "" : ` (${digits[1]}-${digits[2]}-${digits[3]})`;
  const period = periodEndsOn === null ? `of ${filedOn}` : `for ${periodEndsOn}`;
  return `${company} ${form} ${period}${accession}`;
}
