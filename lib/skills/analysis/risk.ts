import { z } from "zod";
import { type Instrument, instrumentSchema, type Range, rangeSchema } from "@/lib/contract/market";
import type { PriceHistory } from "@/lib/market";
import { findBeside } from "../beside";
import { loadAll, refuseCompared } from "../compare";
import { findHomeIndex } from "../home-index";
import { chooseRange, loadHistory } from "../load-history";
import type { Skill, SkillContext, SkillOutcome } from "../skill";
import { listSpanButtons } from "../span-buttons";
import { toSpokenName } from "../spoken-name";
import { toRiskData } from "./risk-data";

const inputSchema = z.object({
  instruments: z.array(instrumentSchema).min(1).max(8),
  range: rangeSchema.nullable(),
});
type RiskInput = z.infer<typeof inputSchema>;

const BENCHMARK_WAIT_MS = 8_000;

/** Volatility, drawdown, Sharpe, beta and the like of one or several instruments, and how they moved together. */
export const riskSkill: Skill<"risk", RiskInput> = {
  name: "risk",
  description:
    "Risk of one or several instruments over a span: volatility, drawdown, Sharpe, beta, correlation.",
  input: inputSchema,
  examples: ["How volatile is Tesla?", "Sharpe ratio of Microsoft and Apple", "Which is riskier?"],
  effect: "read",
  timeoutMs: 20_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols.length === 0
      ? null
      : { instruments: entities.symbols.slice(0, 8), range: entities.range },
  run: runRisk,
};

async function runRisk(input: RiskInput, context: SkillContext): Promise<SkillOutcome<"risk">> {
  const { instruments } = input;
  const [subject] = instruments as [Instrument, ...Instrument[]];
  const range = chooseRange({ asked: input.range, instrument: subject, now: context.now });
  const [loaded, benchmark] = await Promise.all([
    loadAll({ instruments, range, context }),
    loadBenchmark({ instrument: subject, range, context }),
  ]);
  const data = toRiskData({ loaded, benchmark, range });
  if (data === null) return refuseCompared({ skill: "risk", loaded, range, context });
  const names = data.items.map(({ instrument }) => toSpokenName(instrument.name)).join(" and ");
  return {
    ok: true,
    skill: "risk",
    data,
    actions: [
      ...listSpanButtons({ asked: range, toText: (words) => `Risk of ${names} ${words}` }),
      { kind: "ask", label: "What is volatility?", text: "What is volatility?" },
    ],
  };
}

/** The index of its market; null where it cannot be had in time: the other figures do not need it. */
function loadBenchmark(input: {
  instrument: Instrument;
  range: Range;
  context: SkillContext;
}): Promise<PriceHistory | null> {
  const { instrument, range, context } = input;
  return findBeside({
    context,
    waitMs: BENCHMARK_WAIT_MS,
    find: async (bounded) => {
      const symbol = await findHomeIndex({ instrument, market: bounded.market });
      if (symbol === null || symbol === instrument.symbol) return null;
      const found = await loadHistory({ symbol, range, context: bounded });
      return found.ok ? found.value : null;
    },
  });
}
