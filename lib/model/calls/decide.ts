import type { JSONSchema7, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { z } from "zod";
import { ModelFailure } from "../failure";
import { attempt, report } from "../guard/attempts";
import { watchTime } from "../guard/time-watch";
import type { ModelDecision, ModelUsage } from "../model";
import type { Structure } from "../wire/capabilities";
import { type Target, toCallOptions } from "../wire/target";
import { type CallSettings, toUsage } from "./stream";

/** A filled-in shape. A server that takes no schema is asked for JSON, one that takes none of both in words. */
export async function decideShape<Schema extends z.ZodType>(
  ask: ModelDecision<Schema>,
  settings: CallSettings,
): Promise<{ value: z.infer<Schema>; usage: ModelUsage; model: string }> {
  const { targets, capabilities, rule } = settings;
  const total = ask.timeoutMs ?? settings.timeouts.total;
  const deadlineMs = performance.now() + total;
  const schema = z.toJSONSchema(ask.schema, { target: "draft-7" }) as JSONSchema7;
  const { answer, target } = await attempt({
    targets,
    signal: ask.signal,
    rule,
    deadlineMs,
    ask: (one) => askOnce({ ask, schema, target: one, settings, leftMs: deadlineMs - performance.now() }),
    mend: (one, failure) => capabilities.lower({ key: one.key, failure, structured: true }),
  });
  report(target, null);
  return { ...answer, model: target.name };
}

interface OnceInput<Schema extends z.ZodType> {
  ask: ModelDecision<Schema>;
  schema: JSONSchema7;
  target: Target;
  settings: CallSettings;
  leftMs: number;
}

async function askOnce<Schema extends z.ZodType>(input: OnceInput<Schema>) {
  const { ask, schema, target, settings } = input;
  const total = Math.max(1, input.leftMs);
  const watch = watchTime({ signal: ask.signal, timeouts: { first: total, silence: total, total } });
  try {
    const known = settings.capabilities.find(target.key);
    const asked = withShape({ ask, schema, structure: known.structure });
    const result = await target.language.doGenerate({
      ...toCallOptions({ ask: asked, known, signal: watch.signal }),
      ...toFormat({ name: ask.name, schema, structure: known.structure }),
    });
    if (result.finishReason.unified === "content-filter") {
      throw new ModelFailure({ code: "filtered", detail: "refused" });
    }
    const text = result.content.flatMap((part) => (part.type === "text" ? [part.text] : [])).join("");
    return { value: parseShape({ text, schema: ask.schema }), usage: toUsage(result.usage) };
  } catch (error) {
    throw watch.failure ?? error;
  } finally {
    watch.end();
  }
}

function toFormat(input: {
  name: string;
  schema: JSONSchema7;
  structure: Structure;
}): Pick<LanguageModelV4CallOptions, "responseFormat"> {
  const { name, schema, structure } = input;
  if (structure === "words") return {};
  if (structure === "json") return { responseFormat: { type: "json" } };
  return { responseFormat: { type: "json", name, schema } };
}

/** Where the server does not hold the model to the schema, the instructions tell it. */
function withShape<Schema extends z.ZodType>(input: {
  ask: ModelDecision<Schema>;
  schema: JSONSchema7;
  structure: Structure;
}): ModelDecision<Schema> {
  const { ask, schema, structure } = input;
  if (structure === "schema") return ask;
  const told = `Answer with one JSON object and nothing else. It must fit this JSON schema:\n${JSON.stringify(schema)}`;
  return { ...ask, instructions: `${ask.instructions}\n\n${told}` };
}

/** The object in an answer, also inside a code fence or after a sentence; validated by our own schema. */
function parseShape<Schema extends z.ZodType>(input: { text: string; schema: Schema }): z.infer<Schema> {
  const { text, schema } = input;
  if (text.trim() === "") throw new ModelFailure({ code: "empty", detail: "no answer" });
  const parsed = schema.safeParse(readObject(text));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new ModelFailure({ code: "malformed", detail: `does not fit the shape at "${where}"` });
}

function readObject(text: string): unknown {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return null; // the schema refuses it and says so
  }
}
