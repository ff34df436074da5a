import { describe, expect, it } from "vitest";
import { createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare } from "@/lib/testing/results/priced-source";

const at = (iso: string) => createSkillBench({ now: new Date(iso) });

describe("whether an exchange is open", () => {
  // Hours of the exchanges: New York 9:30 to 16:00, Tokyo breaks from 11:30 to 12:30, local time.
  it.each([
    ["2026-11-20T14:29:00Z", "XNYS", "pre"],
    ["2026-11-20T14:30:00Z", "XNYS", "regular"],
    ["2026-11-20T21:00:00Z", "XNYS", "post"],
    ["2026-11-21T17:00:00Z", "XNYS", "closed"],
    ["2026-11-20T03:00:00Z", "XTKS", "break"],
    ["2026-11-21T17:00:00Z", "CRYPTO", "always"],
  ])("at %s %s is %s", async (now, exchange, state) => {
    const data = await at(now).answer("market_status", [], { exchange });
    expect(data.exchanges.map(({ exchangeId }) => exchangeId)).toEqual([exchange]);
    expect(data.exchanges[0]?.state).toBe(state);
    expect(data.asOf).toBe(new Date(now).toISOString());
    expect(data.convention).toMatch(/not known/);
  });

  it("names the holiday, and the next bell after it", async () => {
    const { exchanges } = await at("2026-11-26T17:00:00Z").answer("market_status", [], { exchange: "XNYS" });
    expect(exchanges[0]).toMatchObject({
      state: "closed",
      holiday: "Thanksgiving Day",
      nextOpenAt: "2026-11-27T14:30:00.000Z",
    });
    expect(exchanges[0]?.upcoming.length).toBeGreaterThan(0);
  });

  it("is told of several when none was named, and of a company's own when one was", async () => {
    const bench = at("2026-11-20T17:00:00Z");
    const several = await bench.answer("market_status", []);
    expect(several.exchanges[0]?.exchangeId).toBe("XNYS");
    expect(several.exchanges.length).toBeGreaterThan(3);
    const london = buildShare("VOD.L", { exchange: "London", timeZone: "Europe/London", currency: "GBP" });
    const own = await bench.answer("market_status", [london]);
    expect(own.exchanges.map(({ exchangeId }) => exchangeId)).toEqual(["XLON"]);
    expect(own.instrument?.symbol).toBe("VOD.L");
  });

  it("is not guessed for an exchange without a calendar, and is offered for others", async () => {
    const future = buildShare("CL=F", { name: "Crude oil", exchange: "NYMEX", kind: "future" });
    const { unavailable, actions } = await at("2026-11-20T17:00:00Z").refuse("market_status", [future]);
    expect(unavailable.message).toBe(
      "I have no calendar for NYMEX, so I cannot say when it is open. Nothing was guessed.",
    );
    expect(actions).toHaveLength(2);
  });

  it("offers exchanges that were not asked about", async () => {
    const outcome = await at("2026-11-20T17:00:00Z").ask("market_status", [], { exchange: "XLON" });
    expect(outcome.actions.map(({ label }) => label)).toEqual(["Is Tokyo open?", "Is New York open?"]);
  });
});
