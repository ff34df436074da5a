import { LISTINGS_FRESH_MS, type StoredListings } from "./stored-listings";
import { fetchListedFile } from "./symbols/listed/fetch-listed";

/** What a refresh did: nothing to do, a newer list stored, or why not, a sentence for the log. */
export type ListingsRefresh =
  | { kind: "fresh" }
  | { kind: "stored"; count: number }
  | { kind: "failed"; reason: string };

/**
 * Fetches the SEC's list of companies when there is none or when it is older than 30 days. A list that cannot be had
 * leaves the old one as it is. `contact` goes to the SEC alone; `baseUrl` is another host that answers like it.
 */
export async function refreshListings(input: {
  listings: Pick<StoredListings, "findState" | "replace">;
  contact: string;
  baseUrl?: string | undefined;
  now: Date;
  signal?: AbortSignal;
}): Promise<ListingsRefresh> {
  const { listings, contact, baseUrl, now, signal } = input;
  const state = await listings.findState();
  if (state !== null && now.getTime() - state.fetchedAt.getTime() <= LISTINGS_FRESH_MS)
    return { kind: "fresh" };
  const list = await fetchListedFile({ contact, baseUrl, signal });
  if (!list.ok) return { kind: "failed", reason: list.reason };
  await listings.replace({ companies: list.companies, fetchedAt: now });
  return { kind: "stored", count: list.companies.length };
}
