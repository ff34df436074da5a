import type { Action } from "@/lib/contract/actions";
import type { IntentName } from "@/lib/contract/intents";
import type { Understanding } from "@/lib/contract/understanding";
import { describeFailure, type LanguageModel } from "@/lib/model";
import { listSkillTools, runSkill, runTools, type ToolRun } from "@/lib/skills";
import { toClarifiedKey } from "@/lib/understand";
import { type Acted, findInDocuments } from "../documents/act";
import type { EarlierTalk } from "../history/earlier";
import { type ActingEnd, type ActingInput, actParts, carryOn } from "../parts/act-parts";

/** What a model adds to acting; null in an ordinary installation. */
export interface ToolCaller {
  model: LanguageModel;
  message: string;
  visitor: string;
  /** The conversation so far, being read. */
  earlier: Promise<EarlierTalk> | null;
}

/** How acting ended: with a model there may be something to say about it, and buttons of its own. */
export interface AskedEnd extends ActingEnd {
  notices: string[];
  proposed: Action[];
}

/**
 * Two paths, one shape. What is understood for sure runs at once, and no model is asked what to do. What is not goes to
 * the documents, then to the model with the skills as tools, and is asked back about when it calls none.
 */
export async function actAsked(input: ActingInput & { caller: ToolCaller | null }): Promise<AskedEnd> {
  const { caller, understanding, carried, situation } = input;
  if (caller === null || !isUnsure(understanding))
    return { ...(await actParts(input)), notices: [], proposed: [] };
  const found = await findInDocuments({ understanding, context: { ...situation, carried } });
  if (found !== null) {
    input.show(found.outcome);
    const { understanding: own } = found;
    const next = await carryOn({ ...found, carried, situation });
    return { understanding: own, carried: next, notices: [], proposed: [] };
  }
  return actWithTools({ ...input, caller });
}

/** Below this an understanding is a guess. */
const SURE = 0.6;
/** Boundaries and talk: a model has nothing to look up for them. */
const SETTLED: ReadonlySet<string> = new Set<IntentName>([
  ...["advice", "forecast", "safety", "injection", "greet", "thanks", "help", "handoff"],
  ...["memory", "feedback", "import", "alert", "portfolio", "data_qa"],
] as IntentName[]);

/** True when a message is not understood for sure, or a part of it is not. A choice between companies is the visitor's. */
export function isUnsure(understanding: Understanding): boolean {
  const { tier, skill, intent, confidence, needsClarification, parts } = understanding;
  if (parts !== undefined) return parts.some((part) => isUnsure(part));
  if (tier === "click" || SETTLED.has(intent) || intent.startsWith("custom:")) return false;
  if (needsClarification?.about === "ambiguous_name") return false;
  return skill === "clarify" || confidence < SURE;
}

async function actWithTools(input: ActingInput & { caller: ToolCaller }): Promise<AskedEnd> {
  const { caller, understanding, situation } = input;
  const { model, message, visitor } = caller;
  const acted: Acted[] = [];
  let { carried } = input;
  const used = await runTools({
    model,
    tools: listSkillTools(),
    told: {
      message,
      today: toDay(situation.now),
      before: toBefore(input),
      earlier: (await caller.earlier)?.told ?? null,
    },
    visitor,
    context: { ...situation, carried },
    async run({ understanding: part, context }) {
      const outcome = await runSkill({ understanding: part, context });
      situation.signal.throwIfAborted();
      input.show(outcome);
      acted.push({ understanding: part, outcome });
      return outcome;
    },
  });
  // skills that ran together are carried on from one after the other
  for (const one of acted) carried = await carryOn({ ...one, carried, situation });
  const parts = acted.map((one) => one.understanding);
  const { proposed } = used;
  const [first] = parts;
  const notices = describeEnding(used, parts.length);
  if (first !== undefined) return { understanding: join(first, parts), carried, notices, proposed };
  if (proposed.length > 0) return { understanding, carried, notices, proposed };
  const asked = { ...input, understanding: askAboutName({ ...input, used }) };
  return { ...(await actParts(asked)), notices, proposed };
}

function toDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** What the last answer was about, by our own words and symbols. */
function toBefore({ carried }: ActingInput) {
  const { lastSkill, symbols, range, on } = carried;
  if (lastSkill === null && symbols.length === 0) return null;
  return { about: lastSkill, of: symbols.map(({ symbol }) => symbol), from: range?.from, to: range?.to, on };
}

function join(first: Understanding, parts: Understanding[]): Understanding {
  if (parts.length === 1) return first;
  const notes = parts.flatMap(({ note }) => note ?? []);
  const symbols = parts.flatMap(({ entities }) => entities.symbols);
  return {
    ...first,
    intent: "multi",
    note: notes.length === 0 ? null : notes.join(" "),
    entities: { ...first.entities, symbols: [...new Map(symbols.map((one) => [one.symbol, one])).values()] },
    parts: parts.map(({ parts: _nested, ...part }) => part),
  };
}

/** A name that the model took out of the message and nobody knows is asked about, once. */
function askAboutName(input: ActingInput & { used: ToolRun }): Understanding {
  const { understanding, carried, used } = input;
  const { unclear } = used;
  if (unclear === null || understanding.needsClarification?.about !== "intent") return understanding;
  const { mention, candidates } = unclear;
  const about = candidates.length > 0 ? ("ambiguous_name" as const) : ("unknown_name" as const);
  if (carried.clarified === toClarifiedKey({ about, mention })) return understanding;
  return {
    ...understanding,
    needsClarification: { about, mention, pending: null },
    entities: { ...understanding.entities, ambiguous: candidates.length > 0 ? [unclear] : [] },
  };
}

function describeEnding({ ending, steps }: ToolRun, found: number): string[] {
  switch (ending) {
    case "done":
      return [];
    case "endless":
      return [`The language model would have gone on looking; this is what ${steps} steps found.`];
    case "invalid":
      return found > 0
        ? ["Something more was asked for in a way that could not be read; it is not in this answer."]
        : ["The language model asked for something that could not be read, so nothing was looked up for it."];
    default:
      return [`The language model could not help to look things up: ${describeFailure(ending)}.`];
  }
}
