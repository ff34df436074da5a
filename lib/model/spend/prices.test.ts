import { describe, expect, it } from "vitest";
import { createPrices, toMicroUsd } from "./prices";

describe("the price of a model", () => {
  it("is the listed one for a plain name, one with its maker in front and one with a day behind", () => {
    const find = createPrices({});
    const listed = { inputUsd: 0.25, outputUsd: 2 };
    for (const name of [
      "gpt-5-mini",
      "openai/gpt-5-mini",
      "gpt-5-mini-2025-08-07",
      "openai/gpt-5-mini-20250807",
    ])
      expect(find(name)).toEqual(listed);
  });

  it("is the one that was set before the listed one, and unknown for names that only look alike", () => {
    const find = createPrices({
      "gpt-5-mini": { inputUsd: 1, outputUsd: 1 },
      mine: { inputUsd: 0, outputUsd: 0 },
    });
    expect(find("gpt-5-mini")).toEqual({ inputUsd: 1, outputUsd: 1 });
    expect(find("mine")).toEqual({ inputUsd: 0, outputUsd: 0 });
    for (const name of ["gpt-5-minis", "my-gpt-5-mini", "llama3.2", "", "constructor", "toString"])
      expect(find(name)).toBeNull();
  });

  it("makes 450 millionths of a dollar of 1,000 tokens in and 100 out at 0.25 and 2 USD a million, rounded up", () => {
    const price = { inputUsd: 0.25, outputUsd: 2 };
    expect(toMicroUsd({ price, tokens: { inputTokens: 1_000, outputTokens: 100 } })).toBe(450);
    expect(toMicroUsd({ price, tokens: { inputTokens: 1, outputTokens: 0 } })).toBe(1);
  });
});
