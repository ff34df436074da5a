/** What a model costs, in USD for a million tokens. */
export interface ModelPrice {
  inputUsd: number;
  outputUsd: number;
}

/** The month of the public price tables that the prices below were taken from. */
export const PRICES_AS_OF = "2026-07";

/**
 * List prices of well-known models in USD for a million tokens, in and out, without discounts for batches or cached input.
 * They change, and the provider's own page is right (developers.openai.com/api/docs/pricing, platform.claude.com,
 * ai.google.dev/pricing, groq.com/pricing, mistral.ai/pricing, api-docs.deepseek.com): `MODEL_PRICES` comes before them.
 */
export const listPrices: Readonly<Record<string, readonly [inputUsd: number, outputUsd: number]>> = {
  "gpt-5.5": [5, 30],
  "gpt-5.4": [2.5, 15],
  "gpt-5.4-nano": [0.2, 1.25],
  "gpt-5.2": [1.75, 14],
  "gpt-5.1": [1.25, 10],
  "gpt-5": [1.25, 10],
  "gpt-5-mini": [0.25, 2],
  "gpt-5-nano": [0.05, 0.4],
  "gpt-4.1": [2, 8],
  "gpt-4.1-mini": [0.4, 1.6],
  "gpt-4.1-nano": [0.1, 0.4],
  "gpt-4o": [2.5, 10],
  "gpt-4o-mini": [0.15, 0.6],
  o3: [2, 8],
  "o4-mini": [1.1, 4.4],
  "text-embedding-3-small": [0.02, 0],
  "text-embedding-3-large": [0.13, 0],
  "claude-opus-4-7": [5, 25],
  "claude-opus-4-6": [5, 25],
  "claude-sonnet-4-5": [3, 15],
  "claude-haiku-4-5": [1, 5],
  "gemini-2.5-pro": [1.25, 10],
  "gemini-2.5-flash": [0.3, 2.5],
  "gemini-2.5-flash-lite": [0.1, 0.4],
  "deepseek-v4-flash": [0.14, 0.28],
  "mistral-small-latest": [0.1, 0.3],
  "llama-3.3-70b-versatile": [0.59, 0.79],
  "llama-3.1-8b-instant": [0.05, 0.08],
};
