import { describe, expect, it } from "vitest";
import type { GlossaryEntry } from "./entry";
import { createPhraseIndex, toKey } from "./match";

function entry(slug: string, term: string, aliases: string[] = []): GlossaryEntry {
  return { slug, term, aliases, text: ["x"], formula: null, sources: [], related: [] };
}

const index = createPhraseIndex([
  entry("pe", "Price-to-earnings ratio (P/E)", ["pe", "pe ratio", "price to earnings ratio"]),
  entry("sharpe", "Sharpe ratio", ["sharpe"]),
  entry("debt", "Debt-to-equity ratio"),
  entry("current", "Current ratio"),
  entry("sp", "S&P 500"),
  entry("t1", "Settlement (T+1)"),
  entry("option", "Option"),
  entry("basis", "Basis point"),
]);

describe("what counts as the same phrase", () => {
  it.each([
    ["P/E", "pe"],
    ["p-e ratio", "pe"],
    ["the P/E ratios", "pe"],
    ["P.E.", "pe"],
    ["Price to earnings", "pe"],
    ["  SHARPE  ", "sharpe"],
    ["Sharpe’s", "sharpe"],
    ["debt to equity", "debt"],
    ["S and P 500", "sp"],
    ["s&p 500", "sp"],
    ["T+1", "t1"],
    ["settlement", "t1"],
    ["an option", "option"],
    ["options", "option"],
    ["basis points", "basis"],
    ["option stock", "option"],
  ])("%j means %s", (phrase, slug) => {
    expect(index.find(phrase)?.slug).toBe(slug);
  });

  it("leaves an everyday word alone: `current` is not the current ratio", () => {
    expect(index.find("current")).toBeNull();
  });

  it.each(["", "  ", "?!", "the", "ratio", "stock", "price", "settlements of account"])(
    "%j names nothing",
    (phrase) => {
      expect(index.find(phrase)).toBeNull();
    },
  );

  it("writes keys without case, marks, plural or article", () => {
    expect(toKey("The Bollinger-Bands")).toBe("bollingerband");
    expect(toKey("S&P 500")).toBe("sandp500");
    expect(toKey("…")).toBe("");
  });
});

describe("claims", () => {
  it("refuses one name in two entries and names both", () => {
    expect(() => createPhraseIndex([entry("a", "Yield"), entry("b", "Coupon", ["the yields"])])).toThrow(
      /"the yields" is claimed by both a and b/,
    );
  });

  it("refuses a name without letters or digits", () => {
    expect(() => createPhraseIndex([entry("a", "Yield", ["-"])])).toThrow(/"-" of a/);
  });

  it("drops a shortened name that two entries could mean", () => {
    const two = createPhraseIndex([entry("a", "Big red ratio"), entry("b", "Big red stock")]);
    expect(two.find("big red")).toBeNull();
    expect(two.find("big red ratio")?.slug).toBe("a");
  });
});
