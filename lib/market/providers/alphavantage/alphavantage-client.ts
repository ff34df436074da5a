import type { z } from "zod";
import type { MarketCall } from "../../provider";
import { openGate } from "../../usage/request-gate";
import { createKeptFacts } from "../remote/daily/kept-facts";
import { createRemoteClient, type KeyedSourceOptions } from "../remote/remote-client";
import { SourceFault } from "../remote/source-fault";
import { unlessAborted } from "../remote/unless-aborted";
import * as answers from "./alphavantage-answers";
import {
  findAlphaVantageSymbol,
  findInstrument,
  type ListedInstrument,
  toUsInstrument,
} from "./to-alphavantage";

type Asked = MarketCall & { symbol: string };

/** What is asked of Alpha Vantage, by our symbols. Throws `SourceFault`, or the reason of an aborted signal. */
export type AlphaVantageClient = ReturnType<typeof createAlphaVantageClient>;

/**
 * A client whose every request carries the key in the address (the only place Alpha Vantage takes it) and goes through
 * the gate, no two closer together than `spacingMs`: its free plan answers one a second.
 */
export function createAlphaVantageClient(
  options: KeyedSourceOptions & { timeoutMs: number; spacingMs: number },
) {
  const client = createRemoteClient({
    baseUrl: options.baseUrl ?? "https://www.alphavantage.co",
    query: { apikey: options.apiKey },
    gate: options.gate ?? openGate,
    fetch: options.fetch,
    timeoutMs: options.timeoutMs,
    readFault: answers.readAlphaVantageFault,
  });
  const instruments = createKeptFacts<ListedInstrument>(2_000);
  const refused = new Set<string>();
  const takeTurn = createSpacing(options.spacingMs);

  async function get<T>(
    request: MarketCall & { query: Record<string, string>; schema: z.ZodType<T> },
  ): Promise<T> {
    await takeTurn(request.signal);
    return client.getJson({ path: "query", ...request });
  }

  async function listHits({ keywords, now, signal }: MarketCall & { keywords: string }) {
    const query = { function: "SYMBOL_SEARCH", keywords };
    const hits = await get({ query, schema: answers.hitsSchema, now, signal });
    return hits.flatMap((hit) => findInstrument(hit) ?? []);
  }

  return {
    get,
    instruments,
    listHits,

    /** Of a US symbol without asking; of others by a search, for only that tells the currency, and kept for a day. */
    async getInstrument({ symbol, now, signal }: Asked): Promise<ListedInstrument> {
      const known = instruments.find({ key: symbol, now });
      if (known) return known;
      const asked = getSymbol(symbol);
      if (!asked.includes(".")) return toUsInstrument(symbol);
      const found = await listHits({ keywords: asked, now, signal });
      const own = found.find(({ instrument }) => instrument.symbol === symbol.toUpperCase());
      if (!own) throw new SourceFault({ code: "not_found", detail: "no search hit of this symbol" });
      const listed = { ...own, instrument: { ...own.instrument, symbol } };
      instruments.keep({ key: symbol, now, fact: listed });
      return listed;
    },

    /**
     * Daily rows as traded, ascending: with dividends and splits (`adjusted`) where the plan has that endpoint, else
     * without. An endpoint that the plan refused is not asked again.
     */
    async getDaily({ symbol, size, now, signal }: Asked & { size: "compact" | "full" }) {
      const functions = ["TIME_SERIES_DAILY_ADJUSTED", "TIME_SERIES_DAILY"] as const;
      for (const name of functions.filter((one) => !refused.has(`${one} ${size}`))) {
        const query = { function: name, symbol: getSymbol(symbol), outputsize: size };
        try {
          const daily = await get({ query, schema: answers.dailySchema, now, signal });
          refuseOther({ symbol, told: daily.symbol });
          return { rows: daily.rows, adjusted: name === "TIME_SERIES_DAILY_ADJUSTED" };
        } catch (error) {
          if (!(error instanceof SourceFault && error.code === "plan_required")) throw error;
          refused.add(`${name} ${size}`);
        }
      }
      throw new SourceFault({ code: "plan_required", detail: `no daily prices of size ${size} in the plan` });
    },

    async getQuote({ symbol, now, signal }: Asked) {
      const query = { function: "GLOBAL_QUOTE", symbol: getSymbol(symbol) };
      const quote = await get({ query, schema: answers.quoteSchema, now, signal });
      refuseOther({ symbol, told: quote.symbol });
      return quote;
    },
  };
}

/** Alpha Vantage's form of a symbol; throws `not_found` for what it cannot know. */
export function getSymbol(symbol: string): string {
  const asked = findAlphaVantageSymbol(symbol);
  if (asked === null)
    throw new SourceFault({ code: "not_found", detail: "not a symbol that can be asked for" });
  return asked;
}

/** Throws `bad_data` for an answer about another symbol than ours. */
export function refuseOther(input: { symbol: string; told: string }): void {
  if (input.told.toUpperCase() === getSymbol(input.symbol)) return;
  throw new SourceFault({ code: "bad_data", detail: "an answer about another symbol" });
}

/** Lets callers through one after the other, at least so many milliseconds apart; throws when a signal fires first. */
function createSpacing(spacingMs: number): (signal: AbortSignal) => Promise<void> {
  let freeAtMs = 0;
  return async (signal) => {
    const nowMs = performance.now();
    const waitMs = Math.max(0, freeAtMs - nowMs);
    freeAtMs = nowMs + waitMs + spacingMs;
    if (waitMs === 0) return;
    await unlessAborted({ signal, work: new Promise<void>((resolve) => setTimeout(resolve, waitMs)) });
  };
}
