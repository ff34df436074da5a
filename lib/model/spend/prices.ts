import { listPrices, type ModelPrice } from "./price-list";

/** A millionth of a dollar: money is counted in whole ones. */
export const MICRO_USD = 1_000_000;

/** What a model costs by its name, or null where nobody knows. */
export type FindPrice = (model: string) => ModelPrice | null;

/**
 * Prices that were set first, then the list. A name with its maker in front (`openai/gpt-5-mini`) or a day behind
 * (`gpt-5-mini-2025-08-07`) costs what the plain one does.
 */
export function createPrices(own: Readonly<Record<string, ModelPrice>>): FindPrice {
  return (model) => {
    for (const name of toNames(model)) {
      const set = Object.hasOwn(own, name) ? own[name] : undefined;
      if (set !== undefined) return set;
      const listed = Object.hasOwn(listPrices, name) ? listPrices[name] : undefined;
      if (listed !== undefined) return { inputUsd: listed[0], outputUsd: listed[1] };
    }
    return null;
  };
}

function toNames(model: string): string[] {
  const plain = model.slice(model.lastIndexOf("/") + 1);
  return [model, plain, plain.replace(/-\d{4}-?\d{2}-?\d{2}$/, "")];
}

/** Millionths of a dollar, rounded up: 1,000 tokens in and 100 out at 0.25 and 2 USD a million are 450. */
export function toMicroUsd(input: {
  price: ModelPrice;
  tokens: { inputTokens: number; outputTokens: number };
}): number {
  const { price, tokens } = input;
  return Math.ceil(tokens.inputTokens * price.inputUsd + tokens.outputTokens * price.outputUsd);
}
