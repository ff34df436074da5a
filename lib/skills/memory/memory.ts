import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import type { Instrument } from "@/lib/contract/market";
import { instrumentSchema } from "@/lib/contract/market";
import type { MemoryResult } from "@/lib/contract/talk/memory";
import type { Understanding } from "@/lib/contract/understanding";
import type { Skill, SkillContext, VisitorMemory } from "../skill";
import { carryOut, type Named } from "./carry-out";
import { asksWorth, findWorth } from "./find-worth";
import { FORGET_ALL, readQuantity, readWish } from "./read-wish";

const inputSchema = z.object({
  /** The message itself. */
  text: z.string(),
  symbols: z.array(instrumentSchema),
  currency: z.string().nullable(),
  quantity: z.number().nullable(),
  /** Understood beside the words: "and 5 Gilead" goes on adding. */
  op: z.enum(["add", "remove"]).nullable(),
});
type MemoryInput = z.infer<typeof inputSchema>;

const NOTHING: VisitorMemory = {
  list: async () => [],
  keep: async () => "full",
  forget: async () => 0,
};

/** Keeps, tells and forgets what the visitor asked to be remembered, by their own words alone. */
export const memorySkill: Skill<"memory", MemoryInput> = {
  name: "memory",
  description: "Remember what the visitor asks to be remembered, tell it, and forget it.",
  input: inputSchema,
  examples: [
    "Remember that I hold 40 shares of Nvidia",
    "What do you know about me?",
    "Add Orbital Tea to my watchlist",
    "Forget my watchlist",
  ],
  effect: "keep",
  timeoutMs: 12_000,
  fromUnderstanding: toInput,
  async run(input, context) {
    const named = await listNamed(input, context);
    const wish = readWish({ text: input.text, hasSymbols: named.length > 0, op: input.op });
    const memory = context.memory ?? NOTHING;
    const done = await carryOut({ wish, named, memory, text: input.text, currency: input.currency });
    const isAsked = done.did === "told" && done.about === "holding" && asksWorth(input.text);
    const worth = isAsked ? await findWorth(done.entries, context) : { holdings: [], unpriced: [] };
    const data = { ...done, ...worth };
    return { ok: true, skill: "memory", data, actions: listActions(data) };
  },
};

function toInput({ entities }: Understanding, { said }: SkillContext): MemoryInput {
  const { symbols, currency, quantity, op } = entities;
  return { text: said?.text ?? "", symbols, currency, quantity, op };
}

/** The shares that the words name, else those that were understood ("add it to my watchlist"). */
async function listNamed(input: MemoryInput, { market }: SkillContext): Promise<Named[]> {
  const spotted = await market.spot({ text: input.text });
  const named: Named[] = [];
  let done = 0;
  for (const { start, end, resolution } of spotted) {
    if (resolution.kind !== "one" || isCurrency(resolution.instrument)) continue;
    named.push({ instrument: resolution.instrument, quantity: readQuantity(input.text.slice(done, start)) });
    done = end;
  }
  if (named.length > 0) return named;
  return input.symbols.map((instrument, at) => ({ instrument, quantity: at === 0 ? input.quantity : null }));
}

/** "My currency is the euro" names no share. */
function isCurrency({ kind }: Instrument): boolean {
  return kind === "fx";
}

function listActions({ did, entries, total }: MemoryResult): Action[] {
  const ask = (text: string, label = text): Action => ({ kind: "ask", label, text });
  if (did === "asks") return [ask(FORGET_ALL, "Yes, forget everything"), ask("What do you know about me?")];
  if (did === "unclear") return [ask("What do you know about me?")];
  if (did === "forgotten") return total === 0 ? [] : [ask("What do you know about me?")];
  const own = [
    entries.some(({ value }) => value.kind === "watch") ? [ask("How is my watchlist doing?")] : [],
    entries.some(({ value }) => value.kind === "holding") ? [ask("How are my holdings doing?")] : [],
    did === "told" && total > 0 ? [ask("Forget everything about me", "Forget everything")] : [],
    did === "kept" ? [ask("What do you know about me?")] : [],
  ];
  return own.flat();
}
