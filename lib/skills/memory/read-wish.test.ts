import { describe, expect, it } from "vitest";
import { readCurrency } from "./read-currency";
import { FORGET_ALL, readHorizon, readNote, readQuantity, readWish, type Wish } from "./read-wish";

const wish = (text: string, hasSymbols = false) => readWish({ text, hasSymbols });

describe("what a message wants of what is remembered", () => {
  it.each<[string, Wish]>([
    ["what do you know about me?", { do: "tell", about: null }],
    ["do you remember what I hold", { do: "tell", about: "holding" }],
    ["what's on my watchlist?", { do: "tell", about: "watch" }],
    ["what are my holdings worth", { do: "tell", about: "holding" }],
    ["are you storing my data", { do: "tell", about: null }],
    ["don't store my messages", { do: "tell", about: null }],
    ["forget this conversation", { do: "tell", about: null }],
    ["remember that my currency is the euro", { do: "keep" }],
    ["can you remember that I hold 40 shares?", { do: "keep" }],
    ["Don't forget that I invest for 20 years", { do: "keep" }],
    ["call me boss", { do: "keep" }],
    ["always show me candles", { do: "keep" }],
    ["forget that", { do: "forget", what: "newest" }],
    ["forget my watchlist", { do: "forget", what: "watch" }],
    ["delete my currency", { do: "forget", what: "currency" }],
    ["forget me", { do: "forget_all", confirmed: false }],
    ["delete everything you know about me", { do: "forget_all", confirmed: false }],
    ["erase all my data", { do: "forget_all", confirmed: false }],
    [FORGET_ALL, { do: "forget_all", confirmed: true }],
    ["Yes, forget everything", { do: "forget_all", confirmed: false }],
  ])("%s", (text, wanted) => {
    expect(wish(text)).toEqual(wanted);
  });

  it("forgets the shares that are named, and keeps those that are added", () => {
    expect(wish("remove Apple from my watchlist", true)).toEqual({ do: "forget", what: "symbols" });
    expect(wish("Sold 12 Qualcomm today", true)).toEqual({ do: "forget", what: "symbols" });
    expect(wish("put Adyen on the list of stocks I watch", true)).toEqual({ do: "keep" });
    expect(wish("I own 20 Orbital Tea", true)).toEqual({ do: "keep" });
    expect(readWish({ text: "and 5 Gilead", hasSymbols: true, op: "add" })).toEqual({ do: "keep" });
    expect(readWish({ text: "and 5 Gilead", hasSymbols: true })).toEqual({ do: "tell", about: null });
  });
});

describe("what is noted", () => {
  it.each([
    ["note that I only care about European stocks", "I only care about European stocks"],
    ["Please remember: I think in pounds", "I think in pounds"],
    ["I'm in Singapore time, remember it", "I'm in Singapore time"],
    ["call me boss", "call me boss"],
    ["remember this", null],
    ["save my preferences", null],
  ])("%s", (text, noted) => {
    expect(readNote(text)).toBe(noted);
  });

  it.each([
    ["remember that my currency is the euro", "EUR"],
    ["from now on give me everything in CHF", "CHF"],
    ["remember: I think in pounds", "GBP"],
    ["my base currency is rupees from now on", "INR"],
    ["always answer in Canadian dollars", "CAD"],
    ["remember that I want to invest 500 dollars", null],
    ["remember that I always try to be early", null],
  ])("names a currency: %s", (text, code) => {
    expect(readCurrency(text)).toBe(code);
  });

  it("reads a horizon in years, and only where a plan is told", () => {
    expect(readHorizon("my horizon is 10 years")).toBe(10);
    expect(readHorizon("remember that I invest for 20 years")).toBe(20);
    expect(readHorizon("Apple over 5 years")).toBeNull();
  });

  it("reads the number of shares right before a name", () => {
    expect(readQuantity("remember that I hold 40 shares of ")).toBe(40);
    expect(readQuantity("I own 1,200 ")).toBe(1200);
    expect(readQuantity("I bought in 2019 some ")).toBeNull();
  });
});
