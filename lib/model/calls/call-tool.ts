import type { JSONSchema7 } from "@ai-sdk/provider";
import { z } from "zod";
import { ModelFailure } from "../failure";
import { attempt, report } from "../guard/attempts";
import { watchTime } from "../guard/time-watch";
import type { ModelAsk, ModelUsage, OfferedTool } from "../model";
import { toCallOptions } from "../wire/target";
import { type CallSettings, toUsage } from "./stream";

/** The input a model gives to the one tool that it is offered, checked by its schema; null when it answers in words. */
export async function callOneTool<Schema extends z.ZodType>(
  input: { ask: ModelAsk; tool: OfferedTool<Schema> },
  settings: CallSettings,
): Promise<{ value: z.infer<Schema> | null; usage: ModelUsage; model: string }> {
  const { ask, tool } = input;
  const { targets, capabilities, rule } = settings;
  const { total } = settings.timeouts;
  const inputSchema = z.toJSONSchema(tool.schema, { target: "draft-7" }) as JSONSchema7;
  const { answer, target } = await attempt({
    targets,
    signal: ask.signal,
    rule,
    deadlineMs: performance.now() + total,
    mend: (one, failure) => capabilities.lower({ key: one.key, failure, structured: false }),
    ask: async (one) => {
      const watch = watchTime({ signal: ask.signal, timeouts: { first: total, silence: total, total } });
      try {
        const known = capabilities.find(one.key);
        const result = await one.language.doGenerate({
          ...toCallOptions({ ask, known, signal: watch.signal }),
          tools: [{ type: "function", name: tool.name, description: tool.description, inputSchema }],
        });
        const call = result.content.find((part) => part.type === "tool-call");
        const value = call === undefined ? null : parseInput({ text: call.input, tool });
        return { value, usage: toUsage(result.usage) };
      } catch (error) {
        throw watch.failure ?? error;
      } finally {
        watch.end();
      }
    },
  });
  report(target, null);
  return { ...answer, model: target.name };
}

function parseInput<Schema extends z.ZodType>(input: {
  text: string;
  tool: OfferedTool<Schema>;
}): z.infer<Schema> {
  const parsed = input.tool.schema.safeParse(parseJson(input.text));
  if (parsed.success) return parsed.data;
  throw new ModelFailure({ code: "malformed", detail: `the input of ${input.tool.name} does not fit` });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the schema refuses it and says so
  }
}
