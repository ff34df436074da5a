import { describe, expect, it } from "vitest";
import { parseConfig } from "@/lib/config";
import { describeSpending } from "./model-spending";

const describeWith = (env: Record<string, string>) =>
  describeSpending(parseConfig({ OPENAI_API_KEY: "k", ...env }).model).map(
    ({ name, state, detail }) => `${name} ${state}: ${detail}`,
  );

describe("what models cost, as the owner is told", () => {
  it("is nothing without a model", () => {
    expect(describeSpending(parseConfig({}).model)).toEqual([]);
  });

  it("names the price of each model that is set once, and says which one is not known and what that means", () => {
    const told = describeWith({
      CHAT_MODEL: "my-own",
      ROUTER_MODEL: "gpt-5-nano",
      MODEL_PRICES: "other=1/2",
    });
    expect(told[0]).toMatch(
      /^Price of my-own off: not known: budgets in dollars do not hold .*MODEL_PRICES=my-own=/,
    );
    expect(told[1]).toMatch(
      /^Price of gpt-5-nano on: 0.05 USD in, 0.4 USD out .*\(list price of \d{4}-\d{2}\)/,
    );
    expect(told[2]).toMatch(/^Price of text-embedding-3-small on/);
    expect(told[3]).toMatch(/^Budgets of models off: None/);
    expect(told).toHaveLength(4);
  });

  it("tells a price that was set as such, and the budgets", () => {
    const env = {
      CHAT_MODEL: "mine",
      MODEL_PRICES: "mine=0.5/1",
      MODEL_BUDGETS: "visitor=9/hour,site=2.5usd/day",
    };
    const told = describeWith(env);
    expect(told[0]).toBe("Price of mine on: 0.5 USD in, 1 USD out for a million tokens (as set).");
    expect(told.at(-1)).toBe("Budgets of models on: visitor 9 messages an hour, site 2.5 usd a day.");
  });
});
