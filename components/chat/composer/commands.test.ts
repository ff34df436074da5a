import { describe, expect, it } from "vitest";
import { findCompletion, toQuestion } from "./commands";

describe("shortcuts of the question box", () => {
  it.each([
    ["/quote NVDA", "What is the price of NVDA?"],
    ["/quote $NVDA", "What is the price of NVDA?"],
    ["/compare AAPL MSFT NVDA", "Compare AAPL, MSFT and NVDA"],
    ["/compare apple with microsoft", "Compare apple with microsoft"],
    ["/help", "What can you do?"],
  ])("%s asks: %s", (typed, question) => {
    expect(toQuestion(typed)).toBe(question);
  });

  it.each(["/quote", "/nothing x", "what is 1/2?", "/"])("%s stays as it is", (typed) => {
    expect(toQuestion(typed)).toBe(typed);
  });
});

describe("what can be completed at the caret", () => {
  it("is a shortcut's name at the beginning only", () => {
    expect(findCompletion("/co", 3)).toEqual({ kind: "command", typed: "co", from: 0 });
    expect(findCompletion("a /co", 5)).toBeNull();
  });

  it("is a symbol behind a dollar sign, and no sum of money in a word", () => {
    expect(findCompletion("how did $nv do", 11)).toEqual({ kind: "symbol", typed: "nv", from: 8 });
    expect(findCompletion("US$5", 4)).toBeNull();
    expect(findCompletion("$", 1)).toBeNull();
  });

  it("is a company behind a shortcut that takes some", () => {
    expect(findCompletion("/compare AAPL ms", 16)).toEqual({ kind: "symbol", typed: "ms", from: 14 });
    expect(findCompletion("/define vol", 11)).toBeNull();
  });
});
