import { describe, expect, it } from "vitest";
import type { Instrument } from "@/lib/contract/market";
import { suggestSymbols } from "./suggest-symbols";

const demo: Instrument = {
  symbol: "SIM:ORBT",
  name: "Orbital Tea",
  exchange: "Simulated exchange",
  currency: "USD",
  timeZone: "America/New_York",
  kind: "equity",
  simulated: true,
};
const symbolsOf = (typed: string, limit = 8) =>
  suggestSymbols({ typed, local: [demo], limit }).map(({ symbol }) => symbol);

describe("suggested symbols", () => {
  it("begin with the symbol that was typed, whatever its case", () => {
    expect(symbolsOf("nvda")[0]).toBe("NVDA");
    expect(symbolsOf("nv")).toContain("NVDA");
  });

  it("are found by a word of the name, and simulated ones without their prefix", () => {
    expect(symbolsOf("micros")).toContain("MSFT");
    expect(symbolsOf("orb")).toContain("SIM:ORBT");
    expect(symbolsOf("tea")).toContain("SIM:ORBT");
    expect(symbolsOf("sim:orbt")).toEqual(["SIM:ORBT"]);
  });

  it("are few, each once, and none for nothing", () => {
    expect(symbolsOf("a", 5)).toHaveLength(5);
    expect(new Set(symbolsOf("a", 50)).size).toBe(50);
    expect(symbolsOf("  ")).toEqual([]);
    expect(symbolsOf("no such thing")).toEqual([]);
  });
});
