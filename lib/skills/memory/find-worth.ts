import type { MemoryEntry, MemoryResult } from "@/lib/contract/talk/memory";
import type { SkillContext } from "../skill";

const MOST = 30;
const ASKS_WORTH = /\b(?:worth|value|valued|amount to)\b/i;

/** True for a message that asks what holdings come to. */
export function asksWorth(text: string): boolean {
  return ASKS_WORTH.test(text);
}

/** What each holding with a known number comes to at its newest price; those without a price by name. */
export async function findWorth(
  entries: MemoryEntry[],
  { market, now, signal, force = false }: SkillContext,
): Promise<Pick<MemoryResult, "holdings" | "unpriced">> {
  const held = entries.flatMap(({ value }) =>
    value.kind === "holding" && value.quantity !== null
      ? [{ instrument: value.instrument, quantity: value.quantity }]
      : [],
  );
  const quotes = await Promise.all(
    held.slice(0, MOST).map(async ({ instrument, quantity }) => ({
      name: instrument.name,
      quantity,
      found: await market.quote({ symbol: instrument.symbol, now, signal, force }),
    })),
  );
  return {
    holdings: quotes.flatMap(({ quantity, found }) => {
      if (!found.ok) return [];
      const { instrument, provenance, price, tradedOn } = found.value;
      return [{ instrument, provenance, quantity, price, tradedOn, worth: price * quantity }];
    }),
    unpriced: quotes.flatMap(({ name, found }) => (found.ok ? [] : [name])),
  };
}
