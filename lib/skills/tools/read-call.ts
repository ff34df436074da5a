import type { Instrument, Range } from "@/lib/contract/market";
import { askedSchema, type Entities, entitiesSchema, type Understanding } from "@/lib/contract/understanding";
import { formatDay } from "@/lib/format/date";
import { toTradedOn } from "@/lib/market";
import type { ToolCall } from "@/lib/model";
import type { SkillContext } from "../skill";
import type { SkillTool } from "./offered";
import type { Slots } from "./slots";

/** A name of a call that is no instrument, or may be several. */
export interface UnclearName {
  mention: string;
  candidates: Instrument[];
}

/** A call that can be run, or what the model is told is wrong with it. */
export type ReadCall =
  | { ok: true; tool: SkillTool; understanding: Understanding; context: SkillContext; more: boolean }
  | { ok: false; error: string; unclear: UnclearName | null };

/**
 * A model's call as an understanding, like any other: its input checked by the tool's shape, its names resolved by our
 * own tables and sources, its days put into a span.
 */
export async function readCall(input: {
  call: ToolCall;
  tools: readonly SkillTool[];
  context: SkillContext;
}): Promise<ReadCall> {
  const { call, tools, context } = input;
  const tool = tools.find(({ name }) => name === call.name);
  if (tool === undefined) return refuse(`There is no tool called ${call.name.slice(0, 40)}.`);
  const parsed = tool.schema.safeParse(parseInput(call.input));
  if (!parsed.success) return refuse(describeIssue(parsed.error.issues[0]));
  const slots = parsed.data as Slots;
  const named = await resolveNames({ slots, context });
  if (!named.ok) return named;
  const range = toSpan({ slots, context, zone: named.instruments[0]?.timeZone });
  if (range === "backwards") return refuse("from is after to.");
  const term = slots.term === undefined ? null : context.glossary.match(slots.term);
  if (slots.term !== undefined && term === null) return refuse("The glossary has no such term.");
  const entities = toEntities({ slots, symbols: named.instruments, range, term: term?.slug ?? null });
  const understanding = toUnderstanding({ tool, entities, note: named.note });
  const own = withQuestion(context, slots.question);
  if (tool.skill.fromUnderstanding(understanding, own) === null)
    return refuse("Something is missing for that.");
  return { ok: true, tool, understanding, context: own, more: slots.more === true };
}

function refuse(error: string): Extract<ReadCall, { ok: false }> {
  return { ok: false, error, unclear: null };
}

function describeIssue(issue: { path: PropertyKey[]; message: string } | undefined): string {
  const where = issue?.path.map(String).join(".") ?? "";
  return `The input does not fit${where === "" ? "" : ` at ${where}`}: ${issue?.message ?? "no JSON object"}`.slice(
    0,
    300,
  );
}

/** The input as an object; what is null in it was left out. */
function parseInput(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.trim() === "" ? "{}" : text);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
  } catch {
    return null; // the schema refuses it and says so
  }
}

type Named = { ok: true; instruments: Instrument[]; note: string | null } | Extract<ReadCall, { ok: false }>;

async function resolveNames(input: { slots: Slots; context: SkillContext }): Promise<Named> {
  const { market, now, signal } = input.context;
  const { name, names = [] } = input.slots;
  const mentions = name === undefined ? names : [name];
  const found = await Promise.all(
    mentions.map((mention) => market.resolve({ mention, searchSources: true, now, signal })),
  );
  const instruments: Instrument[] = [];
  const notes: string[] = [];
  for (const one of found) {
    if (one.kind !== "one") return toUnclear(one);
    if (!instruments.some(({ symbol }) => symbol === one.instrument.symbol)) instruments.push(one.instrument);
    if (one.note) notes.push(one.note);
  }
  return { ok: true, instruments, note: notes.length === 0 ? null : notes.join(" ") };
}

/** The model may know which one is meant by its ticker; if it does not, the visitor is asked. */
function toUnclear(
  found: { mention: string } & ({ kind: "many"; candidates: Instrument[] } | { kind: "none" }),
) {
  const { mention } = found;
  const candidates = found.kind === "many" ? found.candidates.slice(0, 8) : [];
  const symbols = candidates.map(({ symbol }) => symbol).join(", ");
  const error =
    candidates.length === 0 ? "No instrument of that name is known." : `That name may be any of ${symbols}.`;
  return { ...refuse(error), unclear: { mention, candidates } };
}

/** Open ends are the beginning of all data and today. */
function toSpan(input: {
  slots: Slots;
  context: SkillContext;
  zone: string | undefined;
}): Range | "backwards" | null {
  const { slots, context, zone = "America/New_York" } = input;
  const { from = null, to = null } = slots;
  if (from === null && to === null) return null;
  const today = toTradedOn({ atMs: context.now.getTime(), timeZone: zone });
  const last = to === null || to > today ? today : to;
  const first = from ?? "1900-01-01";
  if (first > last) return "backwards";
  return { key: null, from: first, to: last, label: toLabel({ from, last, today }) };
}

function toLabel({ from, last, today }: { from: string | null; last: string; today: string }): string {
  if (from === null) return `until ${formatDay(last)}`;
  if (last === today) return `since ${formatDay(from)}`;
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && last === `${year}-12-31`) return year;
  return `${formatDay(from)} to ${formatDay(last)}`;
}

function toEntities(input: {
  slots: Slots;
  symbols: Instrument[];
  range: Range | null;
  term: string | null;
}): Entities {
  const { slots, symbols, range, term } = input;
  const { on = null, chartType = null } = slots;
  const asked = askedSchema.parse(slots);
  return entitiesSchema.parse({ ...asked, symbols, ambiguous: [], unknown: [], range, on, term, chartType });
}

function toUnderstanding(input: { tool: SkillTool; entities: Entities; note: string | null }): Understanding {
  const { tool, entities, note } = input;
  return {
    intent: tool.intent,
    skill: tool.skill.name,
    confidence: 0.8,
    tier: "model",
    entities,
    alternatives: [],
    needsClarification: null,
    declineReason: null,
    note,
  };
}

/** A question to the documents stands in the place of the message: it is what is looked for. */
function withQuestion(context: SkillContext, question: string | undefined): SkillContext {
  if (question === undefined || context.said === undefined) return context;
  return { ...context, said: { ...context.said, text: question } };
}
