import { describe, expect, it } from "vitest";
import { buildUnderstanding } from "@/lib/testing/results/ask-skill";
import { estimateTokens, fitEarlier } from "./history";
import { countToSummarise } from "./summarise";

const turn = (text: string) => ({ text, understanding: buildUnderstanding("quote") });

describe("the budget of what came before", () => {
  it("counts four Latin characters or one other as a token", () => {
    expect(estimateTokens("a".repeat(400))).toBe(100);
    expect(estimateTokens("株価".repeat(50))).toBe(100);
    expect(estimateTokens("")).toBe(0);
  });

  it("holds the newest turns in their order and never more than it allows", () => {
    const turns = Array.from({ length: 40 }, (_, at) => turn(`Question ${at} ${"x".repeat(100)}`));
    const told = fitEarlier({ summary: "Before that, tea.", turns, tokens: 300 });
    expect(estimateTokens(JSON.stringify(told.turns))).toBeLessThanOrEqual(310);
    expect(told.turns.length).toBeGreaterThan(3);
    expect(told.turns.at(-1)?.asked).toMatch(/^Question 39 /);
    expect(told.summary).toBe("Before that, tea.");
  });

  it("takes a turn that is longer than all of it, cut", () => {
    const told = fitEarlier({ summary: null, turns: [turn("y".repeat(4_000))], tokens: 300 });
    expect(told.turns[0]?.asked).toHaveLength(400);
  });

  it("wants a summary only of what no longer fits, and leaves the newest as they are", () => {
    const short = Array.from({ length: 10 }, () => ({ asked: "price of tea", answered: "quote" }));
    expect(countToSummarise(short)).toBe(0);
    const long = Array.from({ length: 14 }, () => ({ asked: "z".repeat(400), answered: "quote" }));
    expect(countToSummarise(long)).toBe(10);
  });
});
