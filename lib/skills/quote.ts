import { z } from "zod";
import { instrumentSchema } from "@/lib/contract/market";
import { addDays } from "@/lib/market";
import { findBeside } from "./beside";
import { findRate, refuseRate } from "./convert";
import { findOwnCurrency } from "./memory/own-currency";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { toUnavailable } from "./unavailable";

const inputSchema = z.object({ instrument: instrumentSchema, currency: z.string().length(3).nullable() });
type QuoteInput = z.infer<typeof inputSchema>;

const RECENT_CALENDAR_DAYS = 92;
const RECENT_BARS = 60;
const RECENT_WAIT_MS = 4_000;

/** The newest price of one instrument, with its change, its day, and the closes before it. */
export const quoteSkill: Skill<"quote", QuoteInput> = {
  name: "quote",
  description: "The latest price of one company, index, fund, currency pair or coin.",
  input: inputSchema,
  examples: ["What is Apple trading at?", "MSFT price", "How much is one bitcoin?"],
  effect: "read",
  timeoutMs: 12_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined
      ? null
      : { instrument: entities.symbols[0], currency: entities.currency },
  run: runQuote,
};

async function runQuote(
  { instrument, currency }: QuoteInput,
  context: SkillContext,
): Promise<SkillOutcome<"quote">> {
  const { market, now, signal, force = false } = context;
  const [found, own] = await Promise.all([
    market.quote({ symbol: instrument.symbol, now, signal, force }),
    currency === null ? findOwnCurrency(instrument, context) : null,
  ]);
  if (!found.ok) {
    return toUnavailable({ skill: "quote", subject: instrument, wanted: "today", chain: found, context });
  }
  const quote = found.value;
  const name = toSpokenName(quote.instrument.name);
  const pair = { from: quote.instrument.currency, to: currency ?? own ?? quote.instrument.currency };
  const asked = pair.from === pair.to ? null : await findRate({ ...pair, context });
  // the visitor's own currency is a courtesy: without a rate the price stands as it is
  const rate = asked !== null && !asked.ok && currency === null ? null : asked;
  if (rate !== null && !rate.ok) {
    const again = `What is ${name} trading at?`;
    return refuseRate({ ...pair, skill: "quote", wanted: "today", again, chain: rate, context });
  }
  const change = quote.previousClose === null ? null : quote.price - quote.previousClose;
  const { previousClose, previousOn, dayHigh, dayLow, volume, price, tradedOn, provenance } = quote;
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
      converted: rate === null ? null : { currency: pair.to, price: price * rate.value.rate, ...rate.value },
      recent: await findRecent({ symbol: instrument.symbol, tradedOn: quote.tradedOn, context }),
    },
    actions: [`How did ${name} do this year?`, `${name} over 5 years`, `Risk of ${name}`].map((text) => ({
      kind: "ask",
      label: text,
      text,
    })),
  };
}

/** The closes to the price's own day; none where they are not there in time: the price does not wait for them. */
async function findRecent(input: { symbol: string; tradedOn: string; context: SkillContext }) {
  const { symbol, tradedOn, context } = input;
  const from = addDays(tradedOn, -RECENT_CALENDAR_DAYS);
  const bars = await findBeside({
    context,
    waitMs: RECENT_WAIT_MS,
    find: async ({ market, now, signal }) => {
      const history = await market.history({ symbol, from, to: tradedOn, now, signal });
      return history.ok ? history.value.bars.slice(-RECENT_BARS) : null;
    },
  });
  return (bars ?? []).map((bar) => ({ value: bar.close, on: bar.tradedOn }));
}
