import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { barSchema, corporateEventSchema, instrumentSchema, provenanceSchema } from "@/lib/contract/market";
import type { MarketProvider, MarketResult, PriceHistory } from "@/lib/market";
import { describeAbilities } from "./market/ability-contract";

export interface ProviderCase {
  name: string;
  /** Makes the source; `close` is called when the suite is done. */
  create(): Promise<{ provider: MarketProvider; close?: () => Promise<void> }>;
  /** A symbol with at least two sessions from `from` to `to`. */
  knownSymbol: string;
  unknownSymbol: string;
  from: string;
  to: string;
  now?: Date;
}

function readValue<T>(result: MarketResult<T>): T {
  if (!result.ok) throw new Error(`${result.failure.code}: ${result.failure.detail}`);
  return result.value;
}

/** The promises that every market source keeps, as tests. Runs on each source alike. */
export function describeMarketProvider(subject: ProviderCase): void {
  describe(`${subject.name} keeps the contract of a market source`, () => {
    const { knownSymbol, unknownSymbol, from, to } = subject;
    const call = () => ({
      now: subject.now ?? new Date(`${to}T23:00:00Z`),
      signal: new AbortController().signal,
    });
    let provider: MarketProvider;
    let close: (() => Promise<void>) | undefined;
    let history: PriceHistory;

    beforeAll(async () => {
      ({ provider, close } = await subject.create());
      history = readValue(await provider.history({ ...call(), symbol: knownSymbol, from, to }));
    });
    afterAll(async () => close?.());

    it("tells its bars ascending, one a day, each of the contract's form", () => {
      const days = history.bars.map((bar) => bar.tradedOn);
      expect(days).toEqual([...new Set(days)].sort());
      for (const bar of history.bars) expect(barSchema.safeParse(bar).success).toBe(true);
      expect(history.interval).toBe("1d");
    });

    it("tells the days asked and at most one bar before them", () => {
      const outside = history.bars.filter((bar) => bar.tradedOn < from || bar.tradedOn > to);
      expect(outside.every((bar) => bar.tradedOn < from)).toBe(true);
      expect(outside.length).toBeLessThanOrEqual(1);
      expect(history.bars.length - outside.length).toBeGreaterThanOrEqual(2);
    });

    it("puts the last bar before the span in front of it", async () => {
      const second = history.bars.filter((bar) => bar.tradedOn >= from)[1]?.tradedOn ?? to;
      const later = readValue(await provider.history({ ...call(), symbol: knownSymbol, from: second, to }));
      const before = history.bars.findLast((bar) => bar.tradedOn < second);
      expect(later.bars[0]?.tradedOn).toBe(before?.tradedOn);
      expect(later.bars[1]?.tradedOn).toBe(second);
    });

    it("keeps low at or under open and close, and high at or over them", () => {
      for (const { low, high, open, close: last } of history.bars) {
        const slack = last * 1e-6;
        if (low !== null) expect(low).toBeLessThanOrEqual(Math.min(last, open ?? last) + slack);
        if (high !== null) expect(high).toBeGreaterThanOrEqual(Math.max(last, open ?? last) - slack);
      }
    });

    it("says what its figures are and where they come from", () => {
      expect(provenanceSchema.safeParse(history.provenance).error).toBeUndefined();
      expect(instrumentSchema.safeParse(history.instrument).error).toBeUndefined();
      expect(history.provenance.sourceId).toBe(provider.id);
      expect(history.provenance.timeZone).toBe(history.instrument.timeZone);
      expect(new Date(history.provenance.asOf).toISOString()).toBe(history.provenance.asOf);
      expect(history.instrument.simulated).toBe(history.provenance.freshness === "simulated");
      expect(history.instrument.symbol).toBe(knownSymbol);
    });

    it("tells events of the span only", () => {
      const first = history.bars[0]?.tradedOn ?? from;
      for (const event of history.events) {
        expect(corporateEventSchema.safeParse(event).success).toBe(true);
        expect(event.tradedOn >= first && event.tradedOn <= to).toBe(true);
      }
    });

    it("quotes a positive price with its day and source", async () => {
      const quote = readValue(await provider.quote({ ...call(), symbol: knownSymbol }));
      expect(quote.price).toBeGreaterThan(0);
      expect(quote.tradedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(quote.previousOn === null).toBe(quote.previousClose === null);
      if (quote.previousOn !== null) expect(quote.previousOn < quote.tradedOn).toBe(true);
      expect(provenanceSchema.safeParse(quote.provenance).error).toBeUndefined();
    });

    it("says not_found for a symbol it does not know", async () => {
      const answers = [
        await provider.history({ ...call(), symbol: unknownSymbol, from, to }),
        await provider.quote({ ...call(), symbol: unknownSymbol }),
      ];
      for (const answer of answers)
        expect(answer).toMatchObject({ ok: false, failure: { code: "not_found" } });
    });

    it("says no_data for days that have not come yet", async () => {
      const future = { from: "2199-01-01", to: "2199-02-01" };
      const answer = await provider.history({ ...call(), symbol: knownSymbol, ...future });
      expect(answer).toMatchObject({ ok: false, failure: { code: "no_data", sourceId: provider.id } });
    });

    it("throws on our own abort instead of telling a failure", async () => {
      const aborted = { ...call(), signal: AbortSignal.abort(new Error("stopped by the user")) };
      await expect(provider.history({ ...aborted, symbol: knownSymbol, from, to })).rejects.toThrow(
        "stopped",
      );
    });

    describeAbilities({ getProvider: () => provider, getCall: call, symbol: knownSymbol, from, to });

    it("answers a search for nonsense with an empty list", async () => {
      expect(readValue(await provider.search({ ...call(), query: "qzxv unheard of" }))).toEqual([]);
    });
  });
}
