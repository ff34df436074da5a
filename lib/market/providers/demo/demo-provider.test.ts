import { describe, expect, it } from "vitest";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { createDemoProvider } from "./demo-provider";

const provider = createDemoProvider();
const now = new Date("2026-11-20T22:00:00Z");
const call = () => ({ now, signal: new AbortController().signal });

describeMarketProvider({
  name: "The demo market",
  create: async () => ({ provider: createDemoProvider() }),
  knownSymbol: "SIM:ORBT",
  unknownSymbol: "SIM:NOSUCH",
  from: "2026-01-02",
  to: "2026-06-30",
});

describe("the demo market as a source", () => {
  it("answers for SIM: and for nothing else", async () => {
    expect(provider.mayKnow("SIM:ORBT")).toBe(true);
    expect(provider.mayKnow("AAPL")).toBe(false);
    expect(provider.mayKnow("ORBT")).toBe(false);
    for (const symbol of ["AAPL", "ORBT", "SIM:", "SIM:NOSUCH"]) {
      const answer = await provider.quote({ ...call(), symbol });
      expect(answer).toMatchObject({ ok: false, failure: { code: "not_found", sourceId: "demo" } });
    }
  });

  it("quotes the last session that closed, with the one before it", async () => {
    const answer = await provider.quote({ ...call(), symbol: "SIM:ORBT" });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        tradedOn: "2026-11-20",
        previousOn: "2026-11-19",
        instrument: { name: "Orbital Tea", currency: "USD", exchange: "Simulated exchange", simulated: true },
        provenance: { freshness: "simulated", adjustment: "split", asOf: "2026-11-20T21:00:00.000Z" },
      },
    });
  });

  it("tells the whole history with its splits and dividends", async () => {
    const answer = await provider.history({
      ...call(),
      symbol: "SIM:QLMK",
      from: "1990-01-01",
      to: "2026-12-31",
    });
    if (!answer.ok) throw new Error(answer.failure.detail);
    expect(answer.value.bars[0]?.tradedOn).toBe("2005-01-03");
    expect(answer.value.bars.at(-1)?.tradedOn).toBe("2026-11-20");
    expect(answer.value.events).toContainEqual({
      tradedOn: "2014-08-25",
      kind: "split",
      value: 4,
      label: "Split 4:1",
    });
  });

  it("has no data before a listing, and says since when there is some", async () => {
    const answer = await provider.history({
      ...call(),
      symbol: "SIM:SFVB",
      from: "2019-01-01",
      to: "2019-12-31",
    });
    expect(answer).toMatchObject({ ok: false, failure: { code: "no_data" } });
    if (!answer.ok) expect(answer.failure.detail).toContain("2020-09-15");
  });

  it("has nothing at all for a name that is not listed yet on the clock's day", async () => {
    const early = { ...call(), now: new Date("2010-06-01T12:00:00Z") };
    expect(await provider.quote({ ...early, symbol: "SIM:LNFR" })).toMatchObject({
      ok: false,
      failure: { code: "no_data" },
    });
  });

  it("finds names by their beginning, a later word, their symbol, or a piece of three letters", async () => {
    const find = async (query: string) => {
      const answer = await provider.search({ ...call(), query });
      return answer.ok ? answer.value.map(({ symbol }) => symbol) : [];
    };
    expect((await find("orbital tea"))[0]).toBe("SIM:ORBT");
    expect((await find("ORBT"))[0]).toBe("SIM:ORBT");
    expect((await find("sim:orbt"))[0]).toBe("SIM:ORBT");
    expect(await find("tea")).toEqual(["SIM:ORBT"]);
    expect(await find("hélmark")).toEqual([]);
    expect(await find("illmark")).toEqual(["SIM:QLMK"]);
    expect(await find("apple")).toEqual([]);
    expect(await find("  ")).toEqual([]);
    expect((await find("s")).length).toBeLessThanOrEqual(8);
  });

  it("lists all 43 names", async () => {
    expect(await provider.list()).toHaveLength(43);
  });
});
