import { z } from "zod";
import type { Action } from "@/lib/contract/actions";
import { type Instrument, instrumentSchema } from "@/lib/contract/market";
import type { Understanding } from "@/lib/contract/understanding";
import { listLikelyQuestions } from "./likely-questions";
import type { Skill, SkillContext } from "./skill";
import { toSpokenName } from "./spoken-name";
import { listStarters } from "./starters";

const inputSchema = z.object({
  about: z.enum(["symbol", "ambiguous_name", "unknown_name", "range", "intent", "term"]),
  mention: z.string().nullable(),
  candidates: z.array(instrumentSchema),
  note: z.string().nullable(),
  /** The likeliest meanings, each as a question. */
  likely: z.array(z.string()),
  subject: z.string().nullable(),
});
type ClarifyInput = z.infer<typeof inputSchema>;

/** Asks one question with buttons when a message can be read in several ways or in none. */
export const clarifySkill: Skill<"clarify", ClarifyInput> = {
  name: "clarify",
  description: "Ask one clarifying question with buttons.",
  input: inputSchema,
  examples: ["HP", "and the other thing?"],
  effect: "read",
  timeoutMs: 2_000,
  fromUnderstanding: toInput,
  async run(input, context) {
    return {
      ok: true,
      skill: "clarify",
      data: { about: input.about, question: toQuestion(input) },
      actions: await listChoices({ input, context }),
    };
  },
};

function toInput({ needsClarification, entities, note, alternatives }: Understanding): ClarifyInput {
  return {
    about: needsClarification?.about ?? "intent",
    mention: needsClarification?.mention ?? null,
    candidates: entities.ambiguous[0]?.candidates ?? [],
    note,
    subject: entities.symbols[0]?.name ?? null,
    likely: listLikelyQuestions({ alternatives, subject: toSubject(entities.symbols[0]) }),
  };
}

function toSubject(instrument: Instrument | undefined): string | null {
  return instrument === undefined ? null : toSpokenName(instrument.name);
}

function toQuestion({ about, mention, note }: ClarifyInput): string {
  const quoted = mention === null ? "that" : `“${mention}”`;
  switch (about) {
    case "symbol":
      return "Which company, index or fund do you mean?";
    case "ambiguous_name":
      return `${quoted} can mean several things. Which one?`;
    case "unknown_name":
      if (note !== null) return `${note} It is not quoted any more. Which other one may I look up?`;
      return `I know no company, index or fund called ${quoted}, and no source I can reach lists it. Is it spelled as on the exchange? A ticker works too.`;
    case "range":
      return note ?? "Which span of time do you mean?";
    case "term":
      return `My glossary has no entry for ${quoted}. Is it a company, or may I show you a term that I have?`;
    case "intent":
      return "I am not sure what you would like to know. Do you mean one of these?";
  }
}

async function listChoices({
  input,
  context,
}: {
  input: ClarifyInput;
  context: SkillContext;
}): Promise<Action[]> {
  if (input.about === "ambiguous_name") return input.candidates.slice(0, 8).map(toChip);
  if (input.about === "range" && input.subject !== null) {
    return ["this year", "in the past year", "over 5 years"].map((span) => {
      const text = `How did ${input.subject} do ${span}?`;
      return { kind: "ask", label: text, text };
    });
  }
  if (input.about === "term") {
    return ["What is maximum drawdown?", "What is a P/E ratio?"].map((text) => ({
      kind: "ask",
      label: text,
      text,
    }));
  }
  const starters = await listStarters(context);
  const texts = [...input.likely, ...starters.map(({ text }) => text)];
  return [...new Set(texts)].slice(0, 4).map((text) => ({ kind: "ask", label: text, text }));
}

function toChip(instrument: Instrument): Action {
  return { kind: "ask", label: `${instrument.name} (${instrument.symbol})`, text: instrument.symbol };
}
