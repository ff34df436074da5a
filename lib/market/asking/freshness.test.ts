import { describe, expect, it } from "vitest";
import type { Provenance } from "@/lib/contract/market";
import { buildInstrument } from "@/lib/testing/builders";
import { createFakeSource } from "@/lib/testing/fake-source";
import { createMarket } from "../chain";

const instrument = buildInstrument({
  symbol: "MSFT",
  name: "Microsoft",
  exchange: "Nasdaq",
  simulated: false,
});
const provenance: Provenance = {
  sourceId: "fake",
  sourceLabel: "Test source",
  sourceUrl: null,
  asOf: "2026-11-20T21:00:00.000Z",
  timeZone: "America/New_York",
  adjustment: "split",
  freshness: "end_of_day",
  delayMinutes: null,
};
const quote = {
  instrument,
  price: 500,
  tradedOn: "2026-11-20",
  previousClose: null,
  previousOn: null,
  dayHigh: null,
  dayLow: null,
  volume: null,
  provenance,
};

/** What a market with one source, which returns Friday's close whatever the hour, says at an instant. */
async function ask(now: string, over: { followsWithinMinutes?: number } = {}) {
  const source = createFakeSource({ quote: async () => ({ ok: true, value: quote }), ...over });
  const market = createMarket({ providers: [source] });
  const signal = new AbortController().signal;
  const answer = await market.quote({ symbol: "MSFT", now: new Date(now), signal });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.provenance;
}

describe("the age of an answer as it leaves the market", () => {
  it("on the weekend and before Monday's bell Friday's close is as new as it can be", async () => {
    expect(await ask("2026-11-22T18:00:00Z")).toMatchObject({ session: "closed", staleReason: null });
    expect(await ask("2026-11-23T13:00:00Z")).toMatchObject({ session: "pre", staleReason: null });
  });

  it("during Monday's session a source that follows the exchange and still has Friday is stale, in words", async () => {
    const told = await ask("2026-11-23T17:00:00Z", { followsWithinMinutes: 15 });
    expect(told.session).toBe("regular");
    expect(told.staleReason).toContain("Nov 20");
    expect(told.staleReason).toContain("Nov 23");
    expect(told.freshness).toBe("end_of_day");
  });

  it("during Monday's session a source of closes may still have Friday, and in the night it may not", async () => {
    expect((await ask("2026-11-23T17:00:00Z")).staleReason).toBeNull();
    expect((await ask("2026-11-24T05:00:00Z")).staleReason).toContain("Nov 20");
  });
});
