import { z } from "zod";
import type { ListedCompany } from "./listed-company";

const fileSchema = z.object({
  fields: z.array(z.string()),
  data: z.array(z.array(z.union([z.string(), z.number(), z.null()]))).min(1),
});
const SYMBOL = /^[A-Z0-9][A-Z0-9.-]{0,14}$/;

/** What was read, or the one sentence that says why the file is not the SEC's list. */
export type ListedFile = { ok: true; companies: ListedCompany[] } | { ok: false; reason: string };

/**
 * The companies of the SEC's `company_tickers_exchange.json`, in its order (largest first), each symbol once. Rows
 * without a symbol or a name are left out.
 */
export function parseListedFile(text: string): ListedFile {
  const parsed = fileSchema.safeParse(readJson(text));
  if (!parsed.success)
    return { ok: false, reason: "The file is not the SEC's company_tickers_exchange.json." };
  const { fields, data } = parsed.data;
  const [ticker, title, place] = ["ticker", "name", "exchange"].map((field) => fields.indexOf(field));
  if (ticker === undefined || title === undefined || ticker < 0 || title < 0) {
    return { ok: false, reason: 'The file has no columns "ticker" and "name".' };
  }
  const bySymbol = new Map<string, ListedCompany>();
  for (const row of data) {
    const symbol = String(row[ticker] ?? "").toUpperCase();
    const name = String(row[title] ?? "").trim();
    const exchange = place === undefined ? null : (row[place] ?? null);
    if (!SYMBOL.test(symbol) || name === "" || bySymbol.has(symbol)) continue;
    bySymbol.set(symbol, { symbol, name, exchange: exchange === null ? null : String(exchange) });
  }
  if (bySymbol.size === 0) return { ok: false, reason: "The file names no company." };
  return { ok: true, companies: [...bySymbol.values()] };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all: the schema below says so in words.
    return null;
  }
}
