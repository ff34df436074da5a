import { describe, expect, it } from "vitest";
import { repairSpelling } from "./repair";
import { countSlips } from "./slips";

const repair = (text: string) => repairSpelling({ text, kept: [] });

describe("slips in words of the trade", () => {
  // By hand: a letter left out, one too many, two swapped, another one; then two in a long word.
  it.each([
    ["quartely eps", "quarterly eps"],
    ["what does the divvidend yield", "what does the dividend yield"],
    ["yeild of it", "yield of it"],
    ["candels please", "candles please"],
    ["the corelatoin of the two", "the correlation of the two"],
  ])("%s", (written, right) => {
    expect(repair(written)).toBe(right);
  });

  it("leaves words of every day that are a letter away, plurals, other languages and short words", () => {
    for (const text of [
      "the prince and the marker broke the ration",
      "shares of companies in sectors",
      "wie hoch ist die Dividende von der Firma",
      "stok",
    ])
      expect(repair(text)).toBe(text);
  });

  it("leaves a name as it is spelt", () => {
    const text = "markel price";
    expect(repairSpelling({ text, kept: [{ start: 0, end: 6 }] })).toBe(text);
  });

  it("counts what was slipped and gives up beyond the most", () => {
    expect(countSlips({ one: "quartely", other: "quarterly", most: 1 })).toBe(1);
    expect(countSlips({ one: "yeild", other: "yield", most: 1 })).toBe(1);
    expect(countSlips({ one: "banana", other: "dividend", most: 2 })).toBeNull();
  });
});

describe("short forms", () => {
  it.each([
    ["mkt cap of it", "market cap of it"],
    ["who reports tmrw", "who reports tomorrow"],
    ["bands w/ 2.5 sd", "bands with 2.5 sd"],
    ["52 week lo", "52 week low"],
    ["fwd p/e", "forward p/e"],
  ])("%s", (written, right) => {
    expect(repair(written)).toBe(right);
  });
});
