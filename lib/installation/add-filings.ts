import { getConfig } from "@/lib/config";
import type { AddedDocument } from "@/lib/contract/knowledge/documents";
import { addFiling, type DocumentScope } from "@/lib/knowledge/ingest";
import { getPorts } from "@/lib/turn";

const AUTHORITY = "https://www.sec.gov/Archives/";

/** Filings that were fetched, or why none could be. */
export type AddedFilings =
  | { ok: true; added: AddedDocument[] }
  | { ok: false; code: "no_contact" | "not_found" | "unavailable"; message: string };

/** Fetches the newest filings of a company in the forms asked for, e.g. two `10-K`, and takes them in. */
export async function addFilings(input: {
  symbol: string;
  forms: string[];
  count: number;
  scope: DocumentScope;
  now: Date;
  signal: AbortSignal;
}): Promise<AddedFilings> {
  const { symbol, forms, count, scope, now, signal } = input;
  const contact = getConfig().marketKeys.edgar;
  if (contact === undefined) {
    const message = "The SEC asks for an address to write to: set SEC_CONTACT to your e-mail address.";
    return { ok: false, code: "no_contact", message };
  }
  const listed = await getPorts().market.filings({ symbol, now, signal });
  if (!listed.ok) {
    const { code } = listed.failure;
    const isUnknown = code === "not_found" || code === "no_data";
    return isUnknown
      ? { ok: false, code: "not_found", message: `No filings are known for ${symbol}.` }
      : { ok: false, code: "unavailable", message: "The list of filings cannot be had at the moment." };
  }
  const { instrument, items } = listed.value;
  const wanted = items
    .filter(({ form, url }) => forms.includes(form) && url.startsWith(AUTHORITY))
    .slice(0, count);
  if (wanted.length === 0)
    return {
      ok: false,
      code: "not_found",
      message: `${symbol} has filed none of ${forms.join(", ")} lately.`,
    };
  const added: AddedDocument[] = [];
  for (const filing of wanted) {
    added.push(await addFiling({ filing: { ...filing, company: instrument.name }, scope, contact, now }));
  }
  return { ok: true, added };
}
