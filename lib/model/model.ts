import type { z } from "zod";

/** Tokens of one call as the server counted them; null where it did not say. */
export interface ModelUsage {
  inputTokens: number | null;
  outputTokens: number | null;
}

/** One earlier line of a conversation. Documents and results go into the text of one, delimited as data. */
export interface ModelMessage {
  role: "user" | "assistant";
  text: string;
}

/** What a model is asked. */
export interface ModelAsk {
  /** What it shall do: ours alone, never a visitor's words. */
  instructions: string;
  messages: ModelMessage[];
  maxOutputTokens?: number;
  /** Whose budget it is taken from where `spendFor` names no visitor; null or absent for none. */
  visitor?: string | null;
  /** Aborting it ends the call at the server too. */
  signal: AbortSignal;
}

/** Words as they come, then one end. Anything else is a thrown `ModelFailure`. */
export type ModelEvent =
  | { type: "text"; delta: string }
  /** `length`: broken off at its own limit, so that the last sentence may be half. */
  | { type: "end"; finish: "stop" | "length"; usage: ModelUsage; model: string };

/** A shape to be filled in. Every property is required in it; what may be missing is nullable. */
export interface ModelDecision<Schema extends z.ZodType> extends ModelAsk {
  name: string;
  schema: Schema;
  /** Longest wait for the whole answer; the model's own `total` when absent. */
  timeoutMs?: number;
}

/** A tool that a model may call once. */
export interface OfferedTool<Schema extends z.ZodType> {
  name: string;
  description: string;
  schema: Schema;
}

/** A call that a model wants made. `input` is the JSON text it wrote: not checked by anybody yet. */
export interface ToolCall {
  /** The server's own name for this call; the result is sent back under it. */
  id: string;
  name: string;
  input: string;
}

/** What a call came to, as text for the model. */
export interface ToolResult {
  id: string;
  name: string;
  text: string;
  /** True when the call could not be made as it was written. */
  isError: boolean;
}

/** A line of a conversation with tools. Each line of calls is followed by the results of all of them. */
export type StepMessage =
  | ModelMessage
  | { role: "calls"; calls: ToolCall[] }
  | { role: "results"; results: ToolResult[] };

/** What a model with tools is asked. */
export interface StepAsk extends Omit<ModelAsk, "messages"> {
  messages: StepMessage[];
  tools: OfferedTool<z.ZodType>[];
  /** Longest wait for the whole step; the model's own `total` when absent. */
  timeoutMs?: number;
}

/** The calls a model wants made now, in its order; none when it has answered in words. */
export interface TakenStep {
  calls: ToolCall[];
  text: string;
  usage: ModelUsage;
  model: string;
}

/** A language model, whichever server it runs on. */
export interface LanguageModel {
  /** Names as they were set: of the writer, and of the reader of unclear messages. */
  readonly writer: string;
  readonly router: string;
  /**
   * The answer word by word. Throws `ModelFailure`; before the first word the same server has been asked again, and the
   * second model after it. After it nothing is asked again: what came is what there is.
   */
  stream(ask: ModelAsk): AsyncIterable<ModelEvent>;
  /** A filled-in shape, validated by its schema. Throws `ModelFailure`, `malformed` when it did not fit. */
  decide<Schema extends z.ZodType>(
    ask: ModelDecision<Schema>,
  ): Promise<{ value: z.infer<Schema>; usage: ModelUsage; model: string }>;
  /** The checked input that the model gives to the tool it is offered, or null when it answers in words instead. */
  callTool<Schema extends z.ZodType>(
    ask: ModelAsk,
    tool: OfferedTool<Schema>,
  ): Promise<z.infer<Schema> | null>;
  /** One step with tools: what it wants called, whole and unchecked. Throws `ModelFailure`. */
  takeStep(ask: StepAsk): Promise<TakenStep>;
}

/** Texts as vectors. */
export interface Embedder {
  readonly model: string;
  /** One vector for each text, in their order, all of one length. Throws `ModelFailure`. */
  embed(input: { texts: string[]; signal: AbortSignal }): Promise<number[][]>;
}
