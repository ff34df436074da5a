import { parse, stringify } from "yaml";
import { z } from "zod";
import { type FileIntent, type ReadFile, toFileName } from "./imported";

/** Rasa's training data, `nlu:` with `- intent:` and `examples: |`; lookups, synonyms and the like are passed over. */
const fileSchema = z.object({
  nlu: z.array(
    z.looseObject({
      intent: z.string().optional(),
      examples: z
        .union([z.string(), z.array(z.union([z.string(), z.looseObject({ text: z.string() })]))])
        .nullish(),
    }),
  ),
});

/** Intents and examples of a Rasa NLU file, entity annotations reduced to their words. */
export function readRasa(text: string): ReadFile {
  let value: unknown;
  try {
    value = parse(text);
  } catch (cause) {
    const reason = (cause as Error).message.split("\n")[0];
    return { ok: false, message: `This is not readable as YAML: ${reason}` };
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    return { ok: false, message: "A Rasa file has a list under “nlu:” with “- intent:” and “examples: |”." };
  }
  const intents = parsed.data.nlu.flatMap(({ intent, examples }): FileIntent[] =>
    intent === undefined ? [] : [{ name: intent, examples: toTexts(examples ?? ""), answer: null }],
  );
  return intents.length === 0 ? { ok: false, message: "The file names no intent." } : { ok: true, intents };
}

function toTexts(examples: NonNullable<z.infer<typeof fileSchema>["nlu"][number]["examples"]>): string[] {
  const lines =
    typeof examples === "string"
      ? examples.split("\n")
      : examples.map((one) => (typeof one === "string" ? one : one.text));
  return lines.map((line) => stripEntities(line.trim().replace(/^-\s+/, ""))).filter((line) => line !== "");
}

/** `[Apple](company)`, `[Apple]{"entity":"company"}` and `[Apple](company){...}` are the word between the brackets. */
function stripEntities(line: string): string {
  return line.replace(/\[([^\][]*)\](?:\([^()]*\)(?:\{[^{}]*\})?|\{[^{}]*\})/g, "$1").trim();
}

/** A Rasa NLU file of examples. A text in brackets with something behind it would be read as an entity: it loses the brackets. */
export function writeRasa(examples: readonly { text: string; intent: string }[]): string {
  const byIntent = Map.groupBy(examples, ({ intent }) => intent);
  const nlu = [...byIntent].map(([intent, list]) => ({
    intent: toFileName(intent),
    examples: list.map(({ text }) => `- ${stripEntities(text)}\n`).join(""),
  }));
  return stringify({ version: "3.1", nlu }, { lineWidth: 0, blockQuote: "literal" });
}
