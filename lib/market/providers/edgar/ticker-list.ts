import { z } from "zod";
import type { MarketCall } from "../../provider";
import { SourceFault } from "../remote/source-fault";
import { unlessAborted } from "../remote/unless-aborted";

export const tickersSchema = z.record(
  z.string(),
  z.object({ cik_str: z.number().int().positive(), ticker: z.string(), title: z.string() }),
);

/** A company as the authority lists it. */
export interface ListedCompany {
  cik: number;
  ticker: string;
  name: string;
}

/** The authority's list of companies by ticker, held in memory. */
export interface TickerList {
  /** The company, or null for a ticker that is not in the list. Throws `SourceFault` where the list cannot be had. */
  find(call: MarketCall & { symbol: string }): Promise<ListedCompany | null>;
  /** True or false by the list in memory, null before it has been loaded. */
  peek(symbol: string): boolean | null;
}

const DAY_MS = 86_400_000;
/** Part of a load's time that is waited for it when there is an older list. */
const HELD_SHARE = 0.25;
/** `BRK.B` and `BRK/B` are `BRK-B` there. */
const toTicker = (symbol: string) => symbol.toUpperCase().replace(/[./]/g, "-");

/**
 * Loads the list at the first question and again after a day. Questions that come at the same time share one load, which
 * ends by its own time and with no caller. A failed load is not kept; while it fails, or does not end within a quarter of
 * its time, yesterday's list will do.
 */
export function createTickerList(input: {
  load: (call: MarketCall) => Promise<z.infer<typeof tickersSchema>>;
  timeoutMs: number;
}): TickerList {
  let held: { companies: Map<string, ListedCompany>; loadedMs: number } | null = null;
  let loading: Promise<Map<string, ListedCompany>> | null = null;

  async function load(now: Date): Promise<Map<string, ListedCompany>> {
    const rows = await input.load({ now, signal: AbortSignal.timeout(input.timeoutMs) });
    const companies = new Map<string, ListedCompany>();
    for (const { cik_str: cik, ticker, title: name } of Object.values(rows)) {
      if (!companies.has(toTicker(ticker))) companies.set(toTicker(ticker), { cik, ticker, name });
    }
    if (companies.size === 0)
      throw new SourceFault({ code: "bad_data", detail: "an empty list of companies" });
    held = { companies, loadedMs: now.getTime() };
    return companies;
  }

  async function list(call: MarketCall): Promise<Map<string, ListedCompany>> {
    if (held && call.now.getTime() - held.loadedMs < DAY_MS) return held.companies;
    loading ??= load(call.now).finally(() => {
      loading = null;
    });
    const patient = AbortSignal.timeout(Math.round(input.timeoutMs * HELD_SHARE));
    const signal = held === null ? call.signal : AbortSignal.any([call.signal, patient]);
    try {
      return await unlessAborted({ signal, work: loading });
    } catch (error) {
      call.signal.throwIfAborted();
      if (held === null) throw error;
      return held.companies;
    }
  }

  return {
    find: async (call) => (await list(call)).get(toTicker(call.symbol)) ?? null,
    peek: (symbol) => held?.companies.has(toTicker(symbol)) ?? null,
  };
}
