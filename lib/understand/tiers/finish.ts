import type { Instrument } from "@/lib/contract/market";
import type { SkillName } from "@/lib/contract/skill-results";
import type { Entities, Understanding } from "@/lib/contract/understanding";
import { askFirst, conclude, withoutRepeats } from "../conclude";
import type { Question } from "../question";
import { toPreviousWorkday } from "./settled-dates";

/** The intents that are about prices and that a follow-up may go on with. */
export type MarketIntent = Extract<SkillName, "quote" | "history" | "compare" | "day">;

/** A market intent of the last turn, or null when it was something else. */
export function toMarketIntent(intent: SkillName | null): MarketIntent | null {
  return intent === "quote" || intent === "history" || intent === "compare" || intent === "day"
    ? intent
    : null;
}

const MOST_COMPARED = 8;

/**
 * The understanding of a question about prices, or the one thing that has to be asked first: which of several, which
 * company, which days. A date that cannot have figures is asked about and never answered with others.
 */
export function finishMarket(
  { carried, when, chartType }: Question,
  found: {
    intent: MarketIntent;
    tier: "rules" | "carried";
    confidence: number;
    symbols: Instrument[];
    ambiguous: Entities["ambiguous"];
    unknown: string[];
    on?: string | null;
  },
): Understanding {
  const symbols = withoutRepeats(found.symbols).slice(0, MOST_COMPARED);
  const { ambiguous, unknown, tier } = found;
  const intent = settleIntent(found.intent, symbols.length);
  const on = when.on ?? found.on ?? null;
  const range = intent === "quote" || intent === "day" ? null : toRange({ carried, when });
  const entities = { symbols, ambiguous, unknown, range, on: intent === "day" ? on : null, chartType };
  const ask = (about: "symbol" | "ambiguous_name" | "unknown_name" | "range", mention: string | null) =>
    askFirst({ carried, tier, about, mention, pending: intent, entities, note: when.note });
  if (ambiguous[0]) return ask("ambiguous_name", ambiguous[0].mention);
  if (unknown[0]) return ask("unknown_name", unknown[0]);
  if (symbols.length < (intent === "compare" ? 2 : 1)) return ask("symbol", null);
  if (when.problem) return ask("range", when.label);
  return conclude({ intent, tier, confidence: found.confidence, entities, note: when.note });
}

/** Two subjects are compared, whatever was asked of them, unless it is about one day. */
function settleIntent(intent: MarketIntent, subjects: number): MarketIntent {
  return subjects > 1 && intent !== "day" ? "compare" : intent;
}

function toRange({ carried, when }: Pick<Question, "carried" | "when">): Entities["range"] {
  if (when.range) return when.range;
  if (when.on)
    return { key: null, from: toPreviousWorkday(when.on), to: when.on, label: when.label ?? when.on };
  return carried.range;
}
