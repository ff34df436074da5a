import type { MemoryEntry, MemoryResult } from "@/lib/contract/memory";
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
    held.slice(0, MOST).map(async ({ instrument, quantity }) => {
      const found = await market.quote({ symbol: instrument.symbol, now, signal, force });
      if (!found.ok) return { name: instrument.name };
      const { price, tradedOn, provenance, instrument: quoted } = found.value;
      return { instrument: quoted, provenance, quantity, price, tradedOn, worth: price * quantity };
    }),
  );
  return {
    holdings: quotes.flatMap((one) => ("worth" in one ? [one] : [])),
    unpriced: quotes.flatMap((one) => ("name" in one ? [one.name] : [])),
  };
}
