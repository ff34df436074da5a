import type { Action } from "@/lib/contract/actions";
import type { Understanding } from "@/lib/contract/understanding";
import {
  type LanguageModel,
  ModelFailure,
  type ModelFailureCode,
  type StepMessage,
  type ToolCall,
  type ToolResult,
} from "@/lib/model";
import { logError } from "@/lib/observe";
import type { SkillContext, SkillOutcome } from "../skill";
import { TOOL_INSTRUCTIONS } from "./instructions";
import type { SkillTool } from "./offered";
import { type ReadCall, readCall, type UnclearName } from "./read-call";
import { tellOutcome } from "./tell-outcome";

/** How often the model may call tools for one message. */
const MOST_STEPS = 6;
const MOST_CALLS_A_STEP = 6;
/** Steps with calls that could not be made: the first may be mended, the second ends it. */
const MOST_FAULTY_STEPS = 1;
const STEP_MS = 12_000;

/** How the calling ended: by itself, or by a rule of ours, or because the model failed. */
export type ToolsEnding = "done" | "endless" | "invalid" | ModelFailureCode;

/** What a model's calls of tools came to. */
export interface ToolRun {
  ending: ToolsEnding;
  steps: number;
  /** A name that a call held and that is no instrument for certain, for a question back. */
  unclear: UnclearName | null;
  /** Buttons for what has an effect outside: the visitor decides. */
  proposed: Action[];
}

export interface RunToolsInput {
  model: LanguageModel;
  tools: readonly SkillTool[];
  /** What the model is told of the conversation, as data. Nothing in it was written by anybody but the visitor and us. */
  told: { message: string; today: string; before: unknown; earlier: unknown };
  visitor: string | null;
  context: SkillContext;
  /** Runs a skill; called at once for calls that came together. */
  run(asked: { understanding: Understanding; context: SkillContext }): Promise<SkillOutcome>;
}

/**
 * Lets a model call skills until it wants no more, for at most six steps. Calls of one step run together. Rejects only when the
 * turn is stopped: a model that fails, repeats itself or cannot fill in a call ends with what was found until then.
 */
export async function runTools(input: RunToolsInput): Promise<ToolRun> {
  const { model, tools, told, visitor, context } = input;
  const messages: StepMessage[] = [{ role: "user", text: JSON.stringify(told) }];
  const state: State = { used: { ending: "done", steps: 0, unclear: null, proposed: [] }, made: new Set() };
  const end = (ending: ToolsEnding): ToolRun => {
    if (ending === "endless" || ending === "invalid")
      logError({
        event: "model.tools_given_up",
        stage: "act",
        cause: `${ending} after ${state.used.steps} steps`,
      });
    return { ...state.used, ending };
  };
  for (let faulty = 0; state.used.steps < MOST_STEPS; ) {
    const calls = await takeCalls({ model, messages, tools, visitor, signal: context.signal });
    if (!Array.isArray(calls)) return end(calls.code);
    if (calls.length === 0) return end("done");
    state.used.steps += 1;
    const answers = await Promise.all(calls.map((call, at) => answerCall({ call, at, input, state })));
    messages.push(
      { role: "calls", calls },
      { role: "results", results: answers.map(({ result }) => result) },
    );
    if (answers.some(({ result }) => result.isError) && ++faulty > MOST_FAULTY_STEPS) return end("invalid");
    if (answers.every(({ isRepeated }) => isRepeated)) return end("endless");
    if (!answers.some(({ wantsMore }) => wantsMore)) return end("done");
  }
  return end("endless");
}

interface State {
  used: ToolRun;
  /** Calls that were made, each by its tool and input. */
  made: Set<string>;
}

async function takeCalls(input: {
  model: LanguageModel;
  messages: StepMessage[];
  tools: readonly SkillTool[];
  visitor: string | null;
  signal: AbortSignal;
}): Promise<ToolCall[] | ModelFailure> {
  const { model, messages, tools, visitor, signal } = input;
  try {
    const step = await model.takeStep({
      instructions: TOOL_INSTRUCTIONS,
      messages,
      tools: [...tools],
      maxOutputTokens: 900,
      timeoutMs: STEP_MS,
      visitor,
      signal,
    });
    return step.calls;
  } catch (cause) {
    if (signal.aborted || !(cause instanceof ModelFailure)) throw cause;
    logError({ event: "model.tools_failed", stage: "act", cause });
    return cause;
  }
}

interface Answered {
  result: ToolResult;
  /** True when the model has to see it before it can go on. */
  wantsMore: boolean;
  isRepeated: boolean;
}

async function answerCall(asked: {
  call: ToolCall;
  at: number;
  input: RunToolsInput;
  state: State;
}): Promise<Answered> {
  const { call, at, input, state } = asked;
  const { id, name } = call;
  const answer = (text: string, over: Partial<Answered> & { isError?: boolean } = {}): Answered => {
    const { isError = false, wantsMore = isError, isRepeated = false } = over;
    return { result: { id, name, text, isError }, wantsMore, isRepeated };
  };
  if (at >= MOST_CALLS_A_STEP) return answer("Too many calls at once.", { isError: true });
  const key = `${name} ${call.input}`;
  if (state.made.has(key))
    return answer("This was called before; see above.", { isRepeated: true, wantsMore: true });
  state.made.add(key);
  const read = await readCall({ call, tools: input.tools, context: input.context });
  if (!read.ok) {
    state.made.delete(key); // wrong again is not the same as made before
    state.used.unclear = read.unclear ?? state.used.unclear;
    return answer(read.error, { isError: true });
  }
  if (read.tool.skill.effect === "outside") {
    state.used.proposed.push(...toProposal(read));
    return answer("Not done: the visitor is asked first, with a button.");
  }
  const { understanding, context, more } = read;
  return answer(tellOutcome(await input.run({ understanding, context })), { wantsMore: more });
}

type Readable = Extract<ReadCall, { ok: true }>;

/** A button with the visitor's own words for it: pressed, it is their message and no longer the model's call. */
function toProposal({ tool, understanding, context }: Readable): Action[] {
  const { skill } = tool;
  const filled = skill.fromUnderstanding(understanding, context);
  const text = filled === null ? null : (skill.toRequest?.(filled) ?? null);
  return text === null ? [] : [{ kind: "ask", label: text, text }];
}
