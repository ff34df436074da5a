import { ConfigError } from "./config-error";
import type { Environment } from "./environment";

/** How an endpoint is spoken to: OpenAI's Responses, or the chat completions that every compatible server has. */
export type ModelWire = "responses" | "chat";

/** Where a model is reached. The key never leaves the server; null for servers that want none. */
export interface ModelEndpoint {
  baseUrl: string;
  apiKey: string | null;
  wire: ModelWire;
}

/** Longest waits in milliseconds: for a connection, for the first word, between words, for the whole. */
export interface ModelTimeouts {
  connect: number;
  first: number;
  silence: number;
  total: number;
}

/** The most that one visitor, one widget or all together may spend on models in an hour or a day of UTC. */
export interface ModelBudget {
  of: "visitor" | "widget" | "site";
  limit: number;
  /** `usd` by the price of the model; `messages` are those that a model was asked for, however often. */
  unit: "messages" | "tokens" | "usd";
  per: "hour" | "day";
}

/** Which language and embedding models there are; a null name is one that was not set. */
export interface ModelSettings {
  endpoint: ModelEndpoint;
  /** Writes answers. */
  chat: string | null;
  /** Reads what the classifier is unsure of; the chat model unless told. */
  router: string | null;
  /** Turns texts into vectors. */
  embedding: string | null;
  /** Asked when the first one fails before its first word. */
  backup: { endpoint: ModelEndpoint; model: string } | null;
  timeouts: ModelTimeouts;
  /** All of them hold; none is no limit. */
  budgets: ModelBudget[];
  /** USD for a million tokens, by name; they come before the list of well-known models. */
  prices: Record<string, { inputUsd: number; outputUsd: number }>;
}

const OPENAI_URL = "https://api.openai.com/v1";
const OPENAI_CHAT = "gpt-5-mini";
const OPENAI_EMBEDDING = "text-embedding-3-small";
const TIMEOUTS: ModelTimeouts = { connect: 3_000, first: 10_000, silence: 8_000, total: 25_000 };

/** The models that are set, or null when neither a key nor an address is. */
export function toModelSettings(env: Environment): ModelSettings | null {
  const timeouts = parseTimeouts(env.MODEL_TIMEOUTS);
  const budgets = parseBudgets(env.MODEL_BUDGETS);
  const prices = parsePrices(env.MODEL_PRICES);
  const apiKey = env.OPENAI_API_KEY ?? null;
  const ownUrl = env.OPENAI_BASE_URL ?? null;
  if (apiKey === null && ownUrl === null) return null;
  const chat = env.CHAT_MODEL ?? (ownUrl === null ? OPENAI_CHAT : null);
  const embedding = env.EMBEDDING_MODEL ?? (ownUrl === null ? OPENAI_EMBEDDING : null);
  if (chat === null && embedding === null) {
    throw new ConfigError(
      "OPENAI_BASE_URL cannot be used: CHAT_MODEL or EMBEDDING_MODEL must name a model of that server.",
    );
  }
  const endpoint = { baseUrl: trimSlash(ownUrl ?? OPENAI_URL), apiKey, wire: toWire(env, ownUrl) };
  const router = env.ROUTER_MODEL ?? chat;
  const backup = toBackup(env, endpoint);
  return { endpoint, chat, router, embedding, backup, timeouts, budgets, prices };
}

/** A server that is not OpenAI's is spoken to in chat completions, unless told otherwise. */
function toWire(env: Environment, ownUrl: string | null): ModelWire {
  return env.MODEL_API ?? (ownUrl === null ? "responses" : "chat");
}

function toBackup(env: Environment, first: ModelEndpoint): ModelSettings["backup"] {
  if (env.BACKUP_MODEL === undefined) return null;
  if (env.BACKUP_BASE_URL === undefined) {
    return { endpoint: { ...first, apiKey: env.BACKUP_API_KEY ?? first.apiKey }, model: env.BACKUP_MODEL };
  }
  const endpoint = {
    baseUrl: trimSlash(env.BACKUP_BASE_URL),
    apiKey: env.BACKUP_API_KEY ?? null, // the first server's key is not shown to another server
    wire: toWire(env, env.BACKUP_BASE_URL),
  };
  return { endpoint, model: env.BACKUP_MODEL };
}

function parseTimeouts(text: string | undefined): ModelTimeouts {
  const timeouts = { ...TIMEOUTS };
  for (const part of text?.split(",") ?? []) {
    const match = /^\s*(connect|first|silence|total)\s*=\s*(\d{2,6})\s*$/.exec(part);
    if (!match)
      throw new ConfigError(`MODEL_TIMEOUTS cannot be used: "${part.trim()}" is not like first=10000.`);
    timeouts[match[1] as keyof ModelTimeouts] = Number(match[2]);
  }
  return timeouts;
}

const BUDGET =
  /^\s*(visitor|widget|site)\s*=\s*(\d{1,9}(?:\.\d{1,6})?)\s*(messages|tokens|usd)?\s*\/\s*(hour|day)\s*$/;

function parseBudgets(text: string | undefined): ModelBudget[] {
  return (text?.split(",") ?? []).map((part) => {
    const [, of, number, unit = "messages", per] = BUDGET.exec(part) ?? [];
    const isUsable = of !== undefined && (unit === "usd" || Number.isInteger(Number(number)));
    if (!isUsable) {
      const like = "visitor=50/day, site=2000000tokens/day or site=5usd/day";
      throw new ConfigError(`MODEL_BUDGETS cannot be used: "${part.trim()}" is not like ${like}.`);
    }
    return { of, limit: Number(number), unit, per } as ModelBudget;
  });
}

const PRICE = /^\s*([^\s=,]{1,100})\s*=\s*(\d{1,6}(?:\.\d{1,6})?)\s*\/\s*(\d{1,6}(?:\.\d{1,6})?)\s*$/;

function parsePrices(text: string | undefined): ModelSettings["prices"] {
  const prices = (text?.split(",") ?? []).map((part) => {
    const [, name, inputUsd, outputUsd] = PRICE.exec(part) ?? [];
    if (name === undefined)
      throw new ConfigError(`MODEL_PRICES cannot be used: "${part.trim()}" is not like my-model=0.25/2.`);
    return [name, { inputUsd: Number(inputUsd), outputUsd: Number(outputUsd) }] as const;
  });
  return Object.fromEntries(prices);
}

function trimSlash(url: string): string {
  return url.replace(/\/+$/, "");
}
