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
}

/** Texts as vectors. */
export interface Embedder {
  readonly model: string;
  /** One vector for each text, in their order, all of one length. Throws `ModelFailure`. */
  embed(input: { texts: string[]; signal: AbortSignal }): Promise<number[][]>;
}
