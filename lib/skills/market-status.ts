import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import type { ExchangeStatus } from "@/lib/contract/company/company-results";
import { instrumentSchema } from "@/lib/contract/market";
import type { Skill, SkillContext, SkillOutcome } from "./skill";

const inputSchema = z.object({
  exchangeId: z.string().max(10).nullable(),
  instrument: instrumentSchema.nullable(),
});
type MarketStatusInput = z.infer<typeof inputSchema>;

/** What is told when no exchange was named: New York first, then one of each part of the day. */
const USUAL = ["XNYS", "XLON", "XETR", "XTKS", "XHKG"];
/** Exchanges that a button asks about. */
const PLACES = { XLON: "London", XTKS: "Tokyo", XNYS: "New York" };
const CONVENTION =
  "By the exchanges' published rules for hours and holidays; closures that were not planned are not known.";

/** Whether an exchange is open, when it opens or closes next, and its next days off. */
export const marketStatusSkill: Skill<"market_status", MarketStatusInput> = {
  name: "market_status",
  description: "Whether an exchange is open, when it opens or closes next, and its holidays.",
  input: inputSchema,
  examples: ["Is the market open?", "When does London open?", "NYSE holidays"],
  effect: "read",
  timeoutMs: 2_000,
  fromUnderstanding: ({ entities }) => ({
    exchangeId: entities.exchange,
    instrument: entities.symbols[0] ?? null,
  }),
  run: runMarketStatus,
};

async function runMarketStatus(
  { exchangeId, instrument }: MarketStatusInput,
  { market, now }: SkillContext,
): Promise<SkillOutcome<"market_status">> {
  const own = instrument === null ? null : market.statusOf({ instrument, now });
  const named = exchangeId === null ? [] : market.listStatuses({ exchangeIds: [exchangeId], now });
  const asked = own === null ? named : [own];
  const actions = listOthers(asked);
  const unknown = instrument?.exchange || instrument?.name || exchangeId;
  if (asked.length === 0 && unknown) return { ...refuseUnknown(unknown), actions };
  return {
    ok: true,
    skill: "market_status",
    data: {
      asOf: now.toISOString(),
      instrument: own === null ? null : instrument,
      exchanges: asked.length > 0 ? asked : market.listStatuses({ exchangeIds: USUAL, now }),
      convention: CONVENTION,
    },
    actions,
  };
}

/** A question about two exchanges that were not asked about. */
function listOthers(asked: ExchangeStatus[]): Action[] {
  const others = Object.entries(PLACES).filter(([id]) => !asked.some(({ exchangeId }) => exchangeId === id));
  return others.slice(0, 2).map(([, place]) => {
    return { kind: "ask", label: `Is ${place} open?`, text: `Is the ${place} stock exchange open?` };
  });
}

function refuseUnknown(place: string) {
  const message = `I have no calendar for ${place}, so I cannot say when it is open. Nothing was guessed.`;
  const unavailable = { code: "no_data" as const, message, retryAfterMs: null, tried: [] };
  return {
    ok: false as const,
    skill: "market_status" as const,
    unavailable: { ...unavailable, skill: "market_status" as const },
  };
}
