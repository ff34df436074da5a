import { type ListedFile, parseListedFile } from "./parse-listed";

const PATH = "/files/company_tickers_exchange.json";
const MOST_BYTES = 20_000_000;
const LONGEST_MS = 30_000;

/**
 * The SEC's list of companies from its site, or one sentence why not. `contact` is the address that the SEC asks for in
 * the User-Agent; it goes nowhere else. `baseUrl` is another host that answers like `www.sec.gov`.
 */
export async function fetchListedFile(input: {
  contact: string;
  baseUrl?: string | undefined;
  signal?: AbortSignal;
}): Promise<ListedFile> {
  const { contact, baseUrl = "https://www.sec.gov", signal } = input;
  const limit = AbortSignal.timeout(LONGEST_MS);
  try {
    const response = await fetch(new URL(PATH, baseUrl), {
      headers: { "user-agent": `Tickertalk ${contact}`, accept: "application/json" },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (!response.ok) return { ok: false, reason: `The SEC's site answered with ${response.status}.` };
    const text = await response.text();
    if (text.length > MOST_BYTES) return { ok: false, reason: "The SEC's answer is far too long." };
    return parseListedFile(text);
  } catch (error) {
    signal?.throwIfAborted();
    const late = error instanceof Error && error.name === "TimeoutError";
    return {
      ok: false,
      reason: late ? "The SEC's site did not answer in time." : "The SEC's site was not reached.",
    };
  }
}
