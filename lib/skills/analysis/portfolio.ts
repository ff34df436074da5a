import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import { scheduleSchema } from "@/lib/contract/analysis-results";
import { type Instrument, instrumentSchema, rangeSchema } from "@/lib/contract/market";
import type { PortfolioResult } from "@/lib/contract/portfolio-results";
import { type Loaded, loadAll, refuseCompared } from "../compare";
import { refuseRate } from "../convert";
import { chooseRange, toWanted } from "../load-history";
import type { Skill, SkillContext, SkillOutcome } from "../skill";
import { listSpanButtons } from "../span-buttons";
import { toSpokenName } from "../spoken-name";
import { convertAll } from "./convert-all";
import { toPortfolioData } from "./portfolio-data";

const inputSchema = z.object({
  instruments: z.array(instrumentSchema).min(1).max(8),
  /** Beside the instruments, percent; empty is equal parts. */
  weights: z.array(z.number().positive()).max(8),
  range: rangeSchema.nullable(),
  amount: z.number().positive().max(1e12),
  /** Null tells the answer in the first instrument's own. */
  currency: z.string().length(3).nullable(),
  schedule: scheduleSchema,
});
type PortfolioInput = z.infer<typeof inputSchema>;

const USUAL_AMOUNT = 10_000;
const MOST_HOLDINGS = 8;

/** What an amount in one or several things would have become. The past alone: no forecast and no advice. */
export const portfolioSkill: Skill<"portfolio", PortfolioInput> = {
  name: "portfolio",
  description:
    "What money put into one or several instruments would have become, with weights and rebalancing.",
  input: inputSchema,
  examples: ["If I had put $10,000 in Apple 5 years ago", "60/40 SPY and TLT since 2015, rebalanced yearly"],
  effect: "read",
  timeoutMs: 20_000,
  fromUnderstanding: ({ entities }) => {
    if (entities.symbols.length === 0) return null;
    const instruments = entities.symbols.slice(0, MOST_HOLDINGS);
    const { amount, weights, schedule, range, currency } = entities;
    return {
      instruments,
      weights: weights.length === instruments.length ? weights : [],
      range,
      amount: amount?.value ?? USUAL_AMOUNT,
      currency: currency ?? amount?.currency ?? null,
      schedule: schedule ?? "hold",
    };
  },
  run: runPortfolio,
};

async function runPortfolio(
  input: PortfolioInput,
  context: SkillContext,
): Promise<SkillOutcome<"portfolio">> {
  const { instruments } = input;
  const [subject] = instruments as [Instrument, ...Instrument[]];
  const range = chooseRange({ asked: input.range, instrument: subject, now: context.now, usual: "5Y" });
  const own = await loadAll({ instruments, range, context });
  const currency = input.currency ?? findCurrency(own) ?? subject.currency;
  const converted = await convertAll({ loaded: own, currency, range, context });
  const data = toPortfolioData({ ...input, ...converted, own, currency, range });
  if (data !== null) {
    const names = data.holdings.map(({ instrument }) => toSpokenName(instrument.name)).join(" and ");
    return { ok: true, skill: "portfolio", data, actions: listActions({ ...data, names }) };
  }
  const { rateFailure } = converted;
  if (rateFailure === null) return refuseCompared({ skill: "portfolio", loaded: own, range, context });
  const again = `If I had put ${input.amount} ${rateFailure.from} in ${toSpokenName(subject.name)} from ${range.from} to ${range.to}`;
  return refuseRate({ ...rateFailure, skill: "portfolio", wanted: toWanted(range), again, context });
}

/** Currency of the first that could be had. */
function findCurrency(loaded: Loaded[]): string | null {
  const first = loaded.find(({ result }) => result.ok)?.result;
  return first?.ok ? first.value.instrument.currency : null;
}

type Told = Pick<PortfolioResult, "asked" | "amount" | "currency" | "schedule" | "holdings"> & {
  names: string;
};

function listActions({ asked, amount, currency, schedule, holdings, names }: Told): Action[] {
  const toText = (words: string) => `If I had put ${amount} ${currency} in ${names} ${words}`;
  const isHeld = holdings.length > 1 && schedule === "hold";
  return [
    ...listSpanButtons({ asked, toText }),
    ...(isHeld ? [{ kind: "ask" as const, label: "Rebalanced each year", text: "Rebalance it yearly" }] : []),
    { kind: "ask", label: "How risky?", text: `Risk of ${names}` },
  ];
}
