import type { Readable } from "node:stream";
import { createOpenAI } from "@ai-sdk/openai";
import type {
  EmbeddingModelV4,
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4Prompt,
} from "@ai-sdk/provider";
import type { ModelEndpoint } from "@/lib/config";
import type { Breaker } from "../guard/breaker";
import type { ModelAsk } from "../model";
import type { Capabilities } from "./capabilities";

/** One model at one endpoint, with what is known about it. */
export interface Target {
  key: string;
  name: string;
  wire: ModelEndpoint["wire"];
  language: LanguageModelV4;
  /** Asks for an answer in pieces and gives its bytes; `abortSignal` must be the call's own. */
  openStream(options: LanguageModelV4CallOptions & { abortSignal: AbortSignal }): Promise<Readable>;
  breaker: Breaker;
}

/** The language model of an endpoint in its own wire format. */
export function openLanguageModel(input: {
  endpoint: ModelEndpoint;
  name: string;
  fetch: typeof fetch;
}): LanguageModelV4 {
  const provider = openProvider(input);
  return input.endpoint.wire === "responses" ? provider.responses(input.name) : provider.chat(input.name);
}

/** The embedding model of an endpoint. */
export function openEmbeddingModel(input: {
  endpoint: ModelEndpoint;
  name: string;
  fetch: typeof fetch;
}): EmbeddingModelV4 {
  return openProvider(input).embeddingModel(input.name);
}

function openProvider({ endpoint, fetch }: { endpoint: ModelEndpoint; fetch: typeof globalThis.fetch }) {
  // servers without keys want the header nevertheless, with anything in it
  return createOpenAI({ baseURL: endpoint.baseUrl, apiKey: endpoint.apiKey ?? "none", fetch });
}

/** An ask as the options of a call, without what the model does not take. Nothing is kept at the server. */
export function toCallOptions(input: {
  ask: ModelAsk;
  known: Capabilities;
  signal: AbortSignal;
}): LanguageModelV4CallOptions & { abortSignal: AbortSignal } {
  const { ask, known, signal } = input;
  const limit = known.lengthField === null ? undefined : ask.maxOutputTokens;
  const renamed = known.lengthField === "max_completion_tokens";
  return {
    prompt: toPrompt(ask),
    abortSignal: signal,
    ...(renamed ? {} : { maxOutputTokens: limit }),
    providerOptions: {
      openai: { store: false, ...(renamed && limit ? { maxCompletionTokens: limit } : {}) },
    },
  };
}

function toPrompt({ instructions, messages }: ModelAsk): LanguageModelV4Prompt {
  return [
    { role: "system", content: instructions },
    ...messages.map(({ role, text }) => ({ role, content: [{ type: "text" as const, text }] })),
  ];
}
