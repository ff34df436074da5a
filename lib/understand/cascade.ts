import type { Carried, TurnMessage, Understanding } from "@/lib/contract/understanding";
import { askFirst } from "./conclude";
import { type Question, readQuestion, type UnderstandContext } from "./question";
import { clickTier } from "./tiers/click";
import { followUpTier } from "./tiers/follow-up";
import { rulesTier } from "./tiers/rules/rules";
import type { Tier } from "./tiers/tier";

/** The tiers in their order, cheapest first. A classifier or a model joins at the end of this list. */
const TIERS: readonly Tier[] = [clickTier, followUpTier, rulesTier];

/**
 * What a message wants: intent, subjects, days in the exchange's zone, and the tier that decided. Any text is an
 * ordinary input; what no tier can read comes back as `clarify` about `intent`. Rejects only when `signal` aborts
 * or the market room does. Costs well under a millisecond where all names are in local tables.
 */
export async function understand(input: {
  message: TurnMessage;
  carried: Carried;
  context: UnderstandContext;
}): Promise<Understanding> {
  const question = await readQuestion(input);
  for (const tier of TIERS) {
    const answer = await tier.read(question);
    if (answer) return answer;
  }
  return askIntent(question);
}

function askIntent({ carried, names }: Question): Understanding {
  const symbols = names.flatMap(({ resolution }) =>
    resolution.kind === "one" ? [resolution.instrument] : [],
  );
  return askFirst({ carried, tier: "none", about: "intent", entities: { symbols } });
}
