import type { JSONSchema7, LanguageModelV4Prompt, LanguageModelV4StreamPart } from "@ai-sdk/provider";
import { z } from "zod";
import { ModelFailure } from "../failure";
import { attempt, report } from "../guard/attempts";
import { type TimeWatch, watchTime } from "../guard/time-watch";
import type { OfferedTool, StepAsk, StepMessage, TakenStep, ToolCall } from "../model";
import { toModelFailure } from "../to-failure";
import { type Target, toCallOptions } from "../wire/target";
import { type CallSettings, toUsage } from "./stream";

/**
 * One step of a model with tools: the calls it wants made, whole, or its words when it wants none. Nothing of it is shown
 * while it comes, so that a step that breaks in the middle is asked for again like one that never began.
 */
export async function takeOneStep(ask: StepAsk, settings: CallSettings): Promise<TakenStep> {
  const { targets, capabilities, timeouts, rule } = settings;
  const total = ask.timeoutMs ?? timeouts.total;
  const deadlineMs = performance.now() + total;
  const tools = ask.tools.map(toFunctionTool);
  const { answer, target } = await attempt({
    targets,
    signal: ask.signal,
    rule,
    deadlineMs,
    mend: (one, failure) => capabilities.lower({ key: one.key, failure, structured: false }),
    ask: (one) => {
      const leftMs = Math.max(1, deadlineMs - performance.now());
      const watch = watchTime({ signal: ask.signal, timeouts: { ...timeouts, total: leftMs } });
      return askOnce({ ask, tools, target: one, settings, watch });
    },
  });
  report(target, null);
  return answer;
}

interface OnceInput {
  ask: StepAsk;
  tools: ReturnType<typeof toFunctionTool>[];
  target: Target;
  settings: CallSettings;
  watch: TimeWatch;
}

async function askOnce({ ask, tools, target, settings, watch }: OnceInput): Promise<TakenStep> {
  let reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart> | null = null;
  try {
    const known = settings.capabilities.find(target.key);
    const { stream } = await target.language.doStream({
      ...toCallOptions({ ask: { ...ask, messages: [] }, known, signal: watch.signal }),
      prompt: toStepPrompt(ask),
      tools,
      toolChoice: { type: "auto" },
    });
    reader = stream.getReader();
    return await collect({ reader, watch, name: target.name });
  } catch (error) {
    ask.signal.throwIfAborted();
    throw watch.failure ?? toModelFailure(error);
  } finally {
    watch.end();
    await reader?.cancel().catch(() => undefined); // it is over either way; what broke it has been told above
  }
}

async function collect(input: {
  reader: ReadableStreamDefaultReader<LanguageModelV4StreamPart>;
  watch: TimeWatch;
  name: string;
}): Promise<TakenStep> {
  const { reader, watch, name } = input;
  const calls: ToolCall[] = [];
  let text = "";
  while (true) {
    const { value: part, done } = await reader.read();
    if (done) throw new ModelFailure({ code: "cut", detail: "ended without an end" });
    if (part.type === "error") throw part.error;
    if (part.type !== "stream-start") watch.touch();
    if (part.type === "text-delta") text += part.delta;
    if (part.type === "tool-call" && part.providerExecuted !== true)
      calls.push({ id: part.toolCallId, name: part.toolName, input: part.input });
    if (part.type !== "finish") continue;
    const finish = part.finishReason.unified;
    if (finish === "content-filter") throw new ModelFailure({ code: "filtered", detail: "refused" });
    if (finish === "error" || finish === "interrupted")
      throw new ModelFailure({ code: "cut", detail: finish });
    if (calls.length === 0 && text === "") throw new ModelFailure({ code: "empty", detail: "no words" });
    return { calls, text, usage: toUsage(part.usage), model: name };
  }
}

function toFunctionTool({ name, description, schema }: OfferedTool<z.ZodType>) {
  const inputSchema = z.toJSONSchema(schema, { target: "draft-7", io: "input" }) as JSONSchema7;
  return { type: "function" as const, name, description, inputSchema };
}

function toStepPrompt({ instructions, messages }: StepAsk): LanguageModelV4Prompt {
  return [{ role: "system", content: instructions }, ...messages.map(toPromptMessage)];
}

function toPromptMessage(message: StepMessage): LanguageModelV4Prompt[number] {
  if (message.role === "calls") {
    const content = message.calls.map(({ id, name, input }) => ({
      type: "tool-call" as const,
      toolCallId: id,
      toolName: name,
      input: parseJson(input),
    }));
    return { role: "assistant", content };
  }
  if (message.role === "results") {
    const content = message.results.map(({ id, name, text, isError }) => ({
      type: "tool-result" as const,
      toolCallId: id,
      toolName: name,
      output: { type: isError ? ("error-text" as const) : ("text" as const), value: text },
    }));
    return { role: "tool", content };
  }
  return { role: message.role, content: [{ type: "text", text: message.text }] };
}

/** Its own call as it wrote it; one that is no JSON goes back empty, with the error that it was answered with. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {}; // servers refuse a conversation that holds broken JSON
  }
}
