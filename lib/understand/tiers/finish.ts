import type { Instrument } from "@/lib/contract/market";
import type { Asked, Entities, Intent, Understanding } from "@/lib/contract/understanding";
import { askFirst, conclude, withoutRepeats } from "../conclude";
import { toWeights } from "../entities/asked/weights";
import type { Question } from "../question";
import { getTraits, type MarketSkill, selectAsked } from "./market-skills";
import { toPreviousWorkday } from "./settled-dates";

const MOST_COMPARED = 8;
/** What a screen measures over a span; everything else it measures on the newest day. */
const SPANNED = new Set<string>(["return", "volatility", "drawdown"]);

/** What a tier found out about a question of the market. */
export interface Found {
  /** What the message wants, where it is not what the skill usually answers. */
  intent?: Intent | undefined;
  skill: MarketSkill;
  tier: "rules" | "carried";
  confidence: number;
  symbols: Instrument[];
  ambiguous: Entities["ambiguous"];
  unknown: string[];
  /** Things to tell about a name: that it was renamed, that it left the exchange. */
  notes?: string[];
  on?: string | null;
  /** What it says besides; that of the question when absent. */
  asked?: Asked;
  /** The subjects are those of the last turn, so that its span may be too. */
  sameSubject?: boolean;
}

/**
 * The understanding of a question about the market, or the one thing that has to be asked first: which of several,
 * which company, which days. A date that cannot have figures is asked about and never answered with others.
 */
export function finishMarket(question: Question, found: Found): Understanding {
  const { carried, when, chartType } = question;
  const { ambiguous, unknown, tier } = found;
  const all = withoutRepeats(found.symbols).slice(0, MOST_COMPARED);
  const skill = settleSkill(found.skill, all.length);
  const { subjects, span } = getTraits(skill);
  const { symbols, omitted } = settleSubjects({ all, skill });
  const isDated = span !== "none" || skill === "day" || skill === "quote";
  const dateNote = isDated ? when.note : null;
  const note = joinNotes([...(found.notes ?? []), toOmittedNote({ symbols, omitted }), dateNote]);
  const asked = selectAsked({ skill, asked: found.asked ?? question.reading.asked });
  const spanless = skill === "screen" && !asked.filters.some(({ metric }) => SPANNED.has(metric));
  const entities = {
    ...asked,
    symbols,
    ambiguous,
    unknown,
    former: [],
    range: spanless ? null : toRange(question, { skill, sameSubject: found.sameSubject ?? false }),
    on: toOn({ skill, on: when.on ?? found.on ?? null }),
    chartType,
  };
  entities.weights = toFinalWeights(question, { skill, count: symbols.length, before: entities.weights });
  const ask = (about: "symbol" | "ambiguous_name" | "unknown_name" | "range", mention: string | null) =>
    askFirst({ ...toMeant(found), carried, tier, about, mention, pending: skill, entities, note });
  if (ambiguous[0]) return ask("ambiguous_name", ambiguous[0].mention);
  if (unknown[0]) return ask("unknown_name", unknown[0]);
  const needed = skill === "compare" ? 2 : subjects === "none" || subjects === "optional" ? 0 : 1;
  if (symbols.length < needed) return ask("symbol", null);
  if (when.problem && isDated) return ask("range", when.label);
  return conclude({ ...toMeant(found), skill, tier, confidence: found.confidence, entities, note });
}

function toMeant({ intent }: Found): { intent?: Intent } {
  return intent === undefined ? {} : { intent };
}

/** Two subjects of a quote or a history are compared, whatever was asked of them. */
function settleSkill(skill: MarketSkill, subjects: number): MarketSkill {
  return subjects > 1 && (skill === "quote" || skill === "history") ? "compare" : skill;
}

/** Asked of several, the first is told and the others are kept for the next question. */
const TELLS_FIRST = new Set<MarketSkill>([
  "fundamentals",
  "dividends",
  "earnings",
  "news",
  "symbol_info",
  "indicator",
  "extremes",
]);

function settleSubjects({ all, skill }: { all: Instrument[]; skill: MarketSkill }) {
  const { subjects } = getTraits(skill);
  if (subjects === "none") return { symbols: [], omitted: [] };
  if (subjects === "many") return { symbols: all, omitted: [] };
  return { symbols: TELLS_FIRST.has(skill) ? all : all.slice(0, 1), omitted: all.slice(1) };
}

function toOmittedNote({
  symbols,
  omitted,
}: {
  symbols: Instrument[];
  omitted: Instrument[];
}): string | null {
  const [first] = symbols;
  if (!first || omitted.length === 0) return null;
  const others = omitted.map(({ name }) => name).join(" and ");
  return `This is told for one at a time: here for ${first.name}; ask the same of ${others} next.`;
}

function joinNotes(notes: (string | null)[]): string | null {
  const told = [...new Set(notes.filter((note) => note !== null))];
  return told.length > 0 ? told.join(" ") : null;
}

function toOn({ skill, on }: { skill: MarketSkill; on: string | null }): string | null {
  return skill === "day" || skill === "market_status" ? on : null;
}

function toRange(
  { carried, when }: Question,
  { skill, sameSubject }: { skill: MarketSkill; sameSubject: boolean },
): Entities["range"] {
  const { span, inherits = false } = getTraits(skill);
  if (span === "none") return null;
  if (when.range) return when.range;
  if (when.on)
    return { key: null, from: toPreviousWorkday(when.on), to: when.on, label: when.label ?? when.on };
  const keeps = inherits === true || (inherits === "same" && carried.lastSkill === skill);
  return span === "carried" || (keeps && sameSubject) ? carried.range : null;
}

function toFinalWeights(
  { reading }: Question,
  { skill, count, before }: { skill: MarketSkill; count: number; before: number[] },
): number[] {
  if (skill !== "portfolio") return [];
  const written = toWeights({ written: reading.written, count });
  if (written.length > 0) return written;
  return before.length === count ? before : [];
}
