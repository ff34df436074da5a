import { vi } from "vitest";
import type { MarketAbility } from "@/lib/contract/company/company-data";
import type { MarketFailureCode } from "@/lib/contract/failures";
import type { Bar, Instrument, Provenance } from "@/lib/contract/market";
import type { MarketProvider, MarketResult, PriceHistory, Quote } from "@/lib/market";
import { buildInstrument, buildProvenance } from "../builders";

/** The failure of a source as it would tell it. */
export function failAs(
  id: string,
  code: MarketFailureCode,
  retryAfterMs: number | null = null,
): MarketResult<never> {
  return { ok: false, failure: { code, sourceId: id, sourceLabel: id, retryAfterMs, detail: "" } };
}

export interface Script {
  id: string;
  /** Sessions it has, each with a close of 1; none unless told. */
  days?: string[];
  /** The only symbol it knows; MSFT unless told. */
  symbol?: string;
  /** What every answer fails with, until `set` says otherwise. */
  code?: MarketFailureCode;
  listed?: Instrument[];
  hits?: Instrument[];
  /** Waited for before each answer. */
  wait?: () => Promise<void>;
  can?: MarketAbility[];
  provenance?: Partial<Provenance>;
  timeoutMs?: number;
}

/** A source that holds one symbol with sessions on the days given, or fails with a code. Its calls are counted. */
export function createScriptedSource(script: Script) {
  const { id, days = [], symbol = "MSFT" } = script;
  const state: { code: MarketFailureCode | undefined; retryAfterMs: number | null } = {
    code: script.code,
    retryAfterMs: null,
  };
  const instrument = buildInstrument({ symbol, name: `${symbol} Company`, simulated: id === "demo" });
  const provenance = buildProvenance({ sourceId: id, sourceLabel: id, ...script.provenance });

  async function answer<T>(
    request: { symbol: string; signal: AbortSignal },
    value: () => T | null,
  ): Promise<MarketResult<T>> {
    request.signal.throwIfAborted();
    await script.wait?.();
    request.signal.throwIfAborted();
    if (state.code) return failAs(id, state.code, state.retryAfterMs);
    if (request.symbol !== symbol) return failAs(id, "not_found");
    const found = value();
    return found === null ? failAs(id, "no_data") : { ok: true, value: found };
  }

  return {
    id,
    label: id,
    url: null,
    can: script.can ?? (["quote", "history", "search"] satisfies MarketAbility[]),
    timeoutMs: script.timeoutMs ?? 100,
    mayKnow: (asked: string) => id !== "csv" || asked === symbol,
    quote: vi.fn((request: Parameters<MarketProvider["quote"]>[0]) =>
      answer<Quote>(request, () => toQuote({ instrument, provenance, days })),
    ),
    history: vi.fn((request: Parameters<MarketProvider["history"]>[0]) =>
      answer<PriceHistory>(request, () => {
        const inside = days.filter((day) => day >= request.from && day <= request.to).map(toBar);
        if (inside.length === 0) return null;
        return { instrument, interval: "1d", bars: inside, events: [], provenance };
      }),
    ),
    search: vi.fn(
      async (): Promise<MarketResult<Instrument[]>> =>
        state.code ? failAs(id, state.code) : { ok: true, value: script.hits ?? [] },
    ),
    list: async () => script.listed ?? [],
    /** What it fails with from now on; undefined lets it answer. */
    set: (code: MarketFailureCode | undefined, retryAfterMs: number | null = null) => {
      Object.assign(state, { code, retryAfterMs });
    },
  } satisfies MarketProvider & { set: unknown };
}

function toBar(tradedOn: string): Bar {
  return { tradedOn, open: null, high: null, low: null, close: 1, adjClose: null, volume: null };
}

function toQuote(input: { instrument: Instrument; provenance: Provenance; days: string[] }): Quote {
  const { instrument, provenance, days } = input;
  const tradedOn = days.at(-1) ?? "2026-11-19";
  const figures = {
    price: 1,
    previousClose: null,
    previousOn: null,
    dayHigh: null,
    dayLow: null,
    volume: null,
  };
  return { instrument, tradedOn, provenance, ...figures };
}
