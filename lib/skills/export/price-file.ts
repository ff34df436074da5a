import Papa from "papaparse";
import { z } from "zod";
import type { FailureCode } from "@/lib/contract/failures";
import { tradedOnSchema } from "@/lib/contract/market";
import type { Market, PriceHistory } from "@/lib/market";
import { limitTime } from "../time-limit";
import { toReasons } from "../unavailable";

const daySchema = tradedOnSchema.refine(isDay, "a day of the calendar, YYYY-MM-DD");

/** Query of `GET /api/export`: symbols, first and last day, and the form of the file. */
export const priceFileQuerySchema = z
  .object({
    symbols: z
      .string()
      .max(400)
      .transform((text) => [...new Set(text.split(",").map((symbol) => symbol.trim()))])
      .pipe(z.array(z.string().min(1).max(40)).min(1).max(8)),
    from: daySchema,
    to: daySchema,
    format: z.enum(["csv", "json"]),
  })
  .refine(({ from, to }) => from <= to, "the first day comes after the last");
export type PriceFileQuery = z.infer<typeof priceFileQuerySchema>;

/** False for February 30: a text of the right form that no calendar has. */
function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
}

/** A file of daily prices, or why there is none. */
export type PriceFileAnswer =
  | { ok: true; fileName: string; contentType: string; body: string }
  | { ok: false; status: 404 | 503; code: FailureCode; detail: string };

/** The address that gives a file. */
export function toPriceFileHref({ symbols, from, to, format }: PriceFileQuery): string {
  return `/api/export?${new URLSearchParams({ symbols: symbols.join(","), from, to, format })}`;
}

/** `aapl-msft-2021-01-01-to-2021-12-31.csv`: letters, digits and hyphens only. */
export function toPriceFileName({ symbols, from, to, format }: PriceFileQuery): string {
  const names = symbols.map((symbol) =>
    symbol
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  );
  const name = names.filter((each) => each !== "").join("-");
  return `${name.slice(0, 80) || "prices"}-${from}-to-${to}.${format}`;
}

/**
 * Daily bars of one or several symbols as a file: one row a session and symbol, each with currency, source, adjustment
 * and whether it is simulated. Missing values are empty (CSV) or null (JSON), never zero.
 */
export async function makePriceFile(input: {
  query: PriceFileQuery;
  context: { market: Market; now: Date; signal: AbortSignal; timeoutMs: number };
}): Promise<PriceFileAnswer> {
  const { query, context } = input;
  const limit = limitTime(context);
  try {
    return await fillPriceFile({ query, context: { ...context, signal: limit.signal } });
  } catch (cause) {
    if (!limit.isOver() || context.signal.aborted) throw cause;
    return { ok: false, status: 503, code: "deadline", detail: "The sources took too long." };
  } finally {
    limit.end();
  }
}

async function fillPriceFile(input: {
  query: PriceFileQuery;
  context: { market: Market; now: Date; signal: AbortSignal };
}): Promise<PriceFileAnswer> {
  const { query, context } = input;
  const { market, now, signal } = context;
  const histories: PriceHistory[] = [];
  for (const symbol of query.symbols) {
    const found = await market.history({ symbol, from: query.from, to: query.to, now, signal });
    if (!found.ok) {
      const { code } = found.failure;
      const status = code === "not_found" || code === "no_data" ? 404 : 503;
      return { ok: false, status, code, detail: `${symbol}: ${toReasons(found)}.` };
    }
    histories.push(found.value);
  }
  const fileName = toPriceFileName(query);
  const rows = histories.flatMap((history) => toRows(history, query));
  if (rows.length === 0) {
    const detail = `${query.symbols.join(", ")}: no session between ${query.from} and ${query.to}.`;
    return { ok: false, status: 404, code: "no_data", detail };
  }
  if (query.format === "json") {
    const body = JSON.stringify({ instruments: histories.map(({ instrument }) => instrument), rows });
    return { ok: true, fileName, contentType: "application/json", body };
  }
  const body = Papa.unparse(rows, { newline: "\n", escapeFormulae: true });
  return { ok: true, fileName, contentType: "text/csv; charset=utf-8", body: `${body}\n` };
}

function toRows({ instrument, bars, provenance }: PriceHistory, { from, to }: PriceFileQuery) {
  return bars
    .filter(({ tradedOn }) => tradedOn >= from && tradedOn <= to)
    .map((bar) => ({
      date: bar.tradedOn,
      symbol: instrument.symbol,
      name: instrument.name,
      open: bar.open,
      high: bar.high,
      low: bar.low,
      close: bar.close,
      adjClose: bar.adjClose,
      volume: bar.volume,
      currency: instrument.currency,
      adjustment: provenance.adjustment,
      source: provenance.sourceLabel,
      asOf: provenance.asOf,
      simulated: instrument.simulated,
    }));
}
