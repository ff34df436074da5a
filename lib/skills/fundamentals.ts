import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import {
  type FundamentalKey,
  type FundamentalPeriod,
  type Fundamentals,
  fundamentalKeySchema,
} from "@/lib/contract/company/company-data";
import type { FundamentalsResult } from "@/lib/contract/company/company-results";
import { instrumentSchema, tradedOnSchema } from "@/lib/contract/market";
import { findBeside } from "./beside";
import { buildFundamentalBars } from "./build-bars";
import { toGrowth, toMargins, toValuation } from "./company-ratios";
import { refuseCompany } from "./refuse-company";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { toNothingFrom } from "./unavailable";

const inputSchema = z.object({
  instrument: instrumentSchema,
  metric: fundamentalKeySchema.nullable(),
  frequency: z.enum(["annual", "quarterly"]),
  /** Last day of the period that is asked about. */
  focusOn: tradedOnSchema.nullish(),
});
type FundamentalsInput = z.infer<typeof inputSchema>;
type Frequency = FundamentalsInput["frequency"];

const MOST_PERIODS = 12;
const MOST_FILINGS = 8;
const FILINGS_WAIT_MS = 4_000;

/** What a company reported: the lines of its statements by year or quarter, margins, growth, ratios and filings. */
export const fundamentalsSkill: Skill<"fundamentals", FundamentalsInput> = {
  name: "fundamentals",
  description: "Reported figures of one company: revenue, profit, cash flow, debt, ratios, filings.",
  input: inputSchema,
  examples: ["Apple revenue by quarter", "What is Microsoft's P/E?", "Tesla free cash flow"],
  effect: "read",
  timeoutMs: 20_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined
      ? null
      : {
          instrument: entities.symbols[0],
          metric: entities.metric,
          frequency: entities.frequency ?? "annual",
          focusOn: entities.on,
        },
  run: runFundamentals,
};

async function runFundamentals(
  { instrument, metric, frequency: asked, focusOn = null }: FundamentalsInput,
  context: SkillContext,
): Promise<SkillOutcome<"fundamentals">> {
  const { market, now, signal, force = false } = context;
  const { symbol } = instrument;
  const [found, filings] = await Promise.all([
    market.fundamentals({ symbol, now, signal, force }),
    findFilings({ symbol, context }),
  ]);
  const chosen = found.ok ? choosePeriods(found.value, asked) : { periods: [], frequency: asked };
  const { periods, frequency } = chosen;
  if (!found.ok || (periods.length === 0 && found.value.valuation === null)) {
    const chain = found.ok ? toNothingFrom(found.value.provenance) : found;
    return refuseCompany({ skill: "fundamentals", instrument, offered: "reported figures", chain, context });
  }
  const { value } = found;
  const data: FundamentalsResult = {
    instrument: value.instrument,
    provenance: value.provenance,
    currency: value.currency,
    metric,
    frequency,
    periods: periods.slice(0, MOST_PERIODS),
    ratios: [...toGrowth({ periods, frequency }), ...toMargins(periods), ...toValuation(value)],
    filings,
    coverageNote: describeMissing({ metric, asked, ...chosen }),
    focusOn: periods.some(({ endsOn }) => endsOn === focusOn) ? focusOn : null,
  };
  return {
    ok: true,
    skill: "fundamentals",
    data: { ...data, bars: buildFundamentalBars(data) },
    actions: listActions({ name: toSpokenName(value.instrument.name), frequency }),
  };
}

function listActions({ name, frequency }: { name: string; frequency: Frequency }): Action[] {
  return [
    frequency === "annual"
      ? { kind: "ask", label: "By quarter", text: `${name} quarterly revenue` }
      : { kind: "ask", label: "By year", text: `${name} annual revenue` },
    { kind: "ask", label: "Next earnings", text: `When does ${name} report earnings?` },
  ];
}

/** The newest filings; none where they are not there in time: the figures do not wait for them. */
async function findFilings({ symbol, context }: { symbol: string; context: SkillContext }) {
  const found = await findBeside({
    context,
    waitMs: FILINGS_WAIT_MS,
    find: async ({ market, now, signal }) => {
      const answer = await market.filings({ symbol, now, signal });
      return answer.ok ? answer.value.items.slice(0, MOST_FILINGS) : null;
    },
  });
  return found ?? [];
}

/** The reports by year or by quarter, as asked; the others where there are none. */
function choosePeriods(value: Fundamentals, asked: Frequency) {
  const other = asked === "annual" ? "quarterly" : "annual";
  const frequency = value[asked].length === 0 && value[other].length > 0 ? other : asked;
  return { periods: value[frequency], frequency };
}

function describeMissing(input: {
  metric: FundamentalKey | null;
  asked: Frequency;
  periods: FundamentalPeriod[];
  frequency: Frequency;
}): string | null {
  const { metric, asked, periods, frequency } = input;
  const words = { annual: "yearly", quarterly: "quarterly" };
  if (periods.length === 0) return "The source has no reports; only its newest ratios are shown.";
  if (frequency !== asked)
    return `The source has no ${words[asked]} reports; the ${words[frequency]} ones are shown.`;
  if (metric === null || periods.some(({ values }) => typeof values[metric] === "number")) return null;
  return "The source's reports do not hold that line; the others are shown.";
}
