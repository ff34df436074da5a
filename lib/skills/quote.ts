import { z } from "zod";
import { instrumentSchema } from "@/lib/contract/market";
import { addDays } from "@/lib/market";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { toUnavailable } from "./unavailable";

const inputSchema = z.object({ instrument: instrumentSchema });
type QuoteInput = z.infer<typeof inputSchema>;

const RECENT_CALENDAR_DAYS = 92;
const RECENT_BARS = 60;

/** The newest price of one instrument, with its change, its day, and the closes before it. */
export const quoteSkill: Skill<"quote", QuoteInput> = {
  name: "quote",
  description: "The latest price of one company, index, fund, currency pair or coin.",
  input: inputSchema,
  examples: ["What is Apple trading at?", "MSFT price", "How much is one bitcoin?"],
  effect: "read",
  timeoutMs: 12_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined ? null : { instrument: entities.symbols[0] },
  run: runQuote,
};

async function runQuote({ instrument }: QuoteInput, context: SkillContext): Promise<SkillOutcome<"quote">> {
  const { market, now, signal, force = false } = context;
  const found = await market.quote({ symbol: instrument.symbol, now, signal, force });
  if (!found.ok) {
    return toUnavailable({ skill: "quote", subject: instrument, wanted: "today", chain: found, context });
  }
  const quote = found.value;
  const from = addDays(quote.tradedOn, -RECENT_CALENDAR_DAYS);
  const history = await market.history({ symbol: instrument.symbol, from, to: quote.tradedOn, now, signal });
  const bars = history.ok ? history.value.bars.slice(-RECENT_BARS) : [];
  const change = quote.previousClose === null ? null : quote.price - quote.previousClose;
  const { previousClose, previousOn, dayHigh, dayLow, volume, price, tradedOn, provenance } = quote;
  const name = toSpokenName(quote.instrument.name);
  return {
    ok: true,
    skill: "quote",
    data: {
      instrument: quote.instrument,
      provenance,
      price,
      tradedOn,
      previousClose,
      previousOn,
      change,
      changePct: change === null || previousClose === null ? null : (change / previousClose) * 100,
      dayHigh,
      dayLow,
      volume,
      recent: bars.map((bar) => ({ value: bar.close, on: bar.tradedOn })),
    },
    actions: [`How did ${name} do this year?`, `${name} over 5 years`].map((text) => ({
      kind: "ask",
      label: text,
      text,
    })),
  };
}
