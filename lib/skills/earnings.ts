import { z } from "zod";
import type { Figure } from "@/lib/contract/analysis-results";
import type { Earnings } from "@/lib/contract/company/company-data";
import { instrumentSchema } from "@/lib/contract/market";
import { addDays, buildFigure, toTradedOn } from "@/lib/market";
import { findBeside } from "./beside";
import { refuseCompany } from "./refuse-company";
import type { Skill, SkillContext, SkillOutcome } from "./skill";
import { toSpokenName } from "./spoken-name";
import { toNothingFrom } from "./unavailable";

const inputSchema = z.object({ instrument: instrumentSchema });
type EarningsInput = z.infer<typeof inputSchema>;

const MOST_PAST = 8;
/** Calendar days around an announcement that hold the session before and the one after it. */
const AROUND_DAYS = 10;
const REACTION_WAIT_MS = 4_000;

/** The next announcement of a company and the results of the last ones, with how the price moved on the newest. */
export const earningsSkill: Skill<"earnings", EarningsInput> = {
  name: "earnings",
  description: "When a company announces earnings next, and how the last announcements came out.",
  input: inputSchema,
  examples: ["When does Apple report earnings?", "Did Nvidia beat estimates?"],
  effect: "read",
  timeoutMs: 15_000,
  fromUnderstanding: ({ entities }) =>
    entities.symbols[0] === undefined ? null : { instrument: entities.symbols[0] },
  run: runEarnings,
};

async function runEarnings(
  { instrument }: EarningsInput,
  context: SkillContext,
): Promise<SkillOutcome<"earnings">> {
  const { market, now, signal, force = false } = context;
  const found = await market.earnings({ symbol: instrument.symbol, now, signal, force });
  if (!found.ok) {
    return refuseCompany({ skill: "earnings", instrument, offered: "earnings dates", chain: found, context });
  }
  const { next } = found.value;
  const past = found.value.past.slice(0, MOST_PAST);
  const today = toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone });
  if (past.length === 0 && (next === null || next.to < today)) {
    const chain = toNothingFrom(found.value.provenance);
    return refuseCompany({ skill: "earnings", instrument, offered: "earnings dates", chain, context });
  }
  const name = toSpokenName(found.value.instrument.name);
  return {
    ok: true,
    skill: "earnings",
    data: {
      ...found.value,
      past,
      // a day gone by is no next one, whatever the source still calls it
      next: next === null || next.to < today ? null : next,
      reaction: await findBeside({
        context,
        waitMs: REACTION_WAIT_MS,
        find: (bounded) => findReaction({ past, symbol: instrument.symbol, context: bounded }),
      }),
    },
    actions: [
      { kind: "ask", label: "Revenue by quarter", text: `${name} quarterly revenue` },
      { kind: "ask", label: "This year", text: `How did ${name} do this year?` },
    ],
  };
}

/**
 * The move over the newest announcement with a known day, from the last close before that day to the close of the
 * next session after it: whether it was told before the bell or after it, both closes lie around it. Null without them.
 */
async function findReaction(input: {
  past: Earnings["past"];
  symbol: string;
  context: SkillContext;
}): Promise<Figure | null> {
  const { past, symbol, context } = input;
  const { market, now, signal } = context;
  const on = past.find(({ announcedOn }) => announcedOn !== null)?.announcedOn ?? null;
  if (on === null) return null;
  const [from, to] = [addDays(on, -AROUND_DAYS), addDays(on, AROUND_DAYS)];
  const history = await market.history({ symbol, from, to, now, signal });
  if (!history.ok) return null;
  const before = history.value.bars.findLast((bar) => bar.tradedOn < on);
  const after = history.value.bars.find((bar) => bar.tradedOn > on);
  if (before === undefined || after === undefined) return null;
  return buildFigure({
    key: "earningsReaction",
    label: "Price over the announcement",
    value: (after.close / before.close - 1) * 100,
    unit: "percent",
    convention: `From the last close before the day of the announcement to the first close after that day; prices: ${history.value.provenance.sourceLabel}`,
    on: before.tradedOn,
    until: after.tradedOn,
  });
}
