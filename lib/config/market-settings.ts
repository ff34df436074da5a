import { ConfigError } from "./config-error";
import type { Environment } from "./environment";

const knownSources = [
  "csv",
  "tiingo",
  "twelvedata",
  "massive",
  "finnhub",
  "alphavantage",
  "yahoo",
  "edgar",
  "demo",
] as const;
export type MarketSourceId = (typeof knownSources)[number];
export type KeyedSourceId = Exclude<MarketSourceId, "csv" | "yahoo" | "demo">;

/** Requests that a source may get in one window. */
export interface MarketQuota {
  limit: number;
  per: "minute" | "hour" | "day" | "month";
}

/** Keys by source, as far as they are set. */
export function toMarketKeys(env: Environment): Partial<Record<KeyedSourceId, string>> {
  return withoutEmpty({
    tiingo: env.TIINGO_API_KEY,
    twelvedata: env.TWELVEDATA_API_KEY,
    massive: env.MASSIVE_API_KEY,
    finnhub: env.FINNHUB_API_KEY,
    alphavantage: env.ALPHAVANTAGE_API_KEY,
    edgar: env.SEC_CONTACT,
  });
}

/** Other addresses by source, as far as they are set. */
export function toMarketBaseUrls(env: Environment): Partial<Record<KeyedSourceId, string>> {
  return withoutEmpty({
    tiingo: env.TIINGO_BASE_URL,
    twelvedata: env.TWELVEDATA_BASE_URL,
    massive: env.MASSIVE_BASE_URL,
    finnhub: env.FINNHUB_BASE_URL,
    alphavantage: env.ALPHAVANTAGE_BASE_URL,
    edgar: env.SEC_BASE_URL,
  });
}

function withoutEmpty(
  values: Record<KeyedSourceId, string | undefined>,
): Partial<Record<KeyedSourceId, string>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/**
 * The sources that are switched on, in their order: those named, or all. One that needs a key and has none is left out
 * of "all"; named without its key it is a mistake that is told.
 */
export function parseSources(input: {
  text: string | undefined;
  keys: Partial<Record<KeyedSourceId, string>>;
}): MarketSourceId[] {
  const { text, keys } = input;
  const lacksKey = (id: MarketSourceId) => isKeyed(id) && keys[id] === undefined;
  if (text === undefined) return knownSources.filter((id) => !lacksKey(id));
  return text.split(",").map((part) => {
    const id = parseSourceId({ text: part, variable: "MARKET_SOURCES" });
    if (lacksKey(id)) throw new ConfigError(`MARKET_SOURCES cannot be used: "${id}" needs its key first.`);
    return id;
  });
}

/** Quotas by source from `alphavantage=25/day,twelvedata=8/minute`; a source may be named twice. */
export function parseQuotas(text: string | undefined): Partial<Record<MarketSourceId, MarketQuota[]>> {
  const quotas: Partial<Record<MarketSourceId, MarketQuota[]>> = {};
  for (const part of text?.split(",") ?? []) {
    const match = /^\s*([a-z]+)\s*=\s*(\d{1,9})\s*\/\s*(minute|hour|day|month)\s*$/.exec(part);
    if (!match)
      throw new ConfigError(`MARKET_QUOTAS cannot be used: "${part.trim()}" is not like tiingo=50/hour.`);
    const id = parseSourceId({ text: match[1] ?? "", variable: "MARKET_QUOTAS" });
    quotas[id] = [...(quotas[id] ?? []), { limit: Number(match[2]), per: match[3] as MarketQuota["per"] }];
  }
  return quotas;
}

function isKeyed(id: MarketSourceId): id is KeyedSourceId {
  return id !== "csv" && id !== "yahoo" && id !== "demo";
}

function parseSourceId(input: { text: string; variable: string }): MarketSourceId {
  const id = input.text.trim().toLowerCase();
  const known = knownSources.find((source) => source === id);
  if (known !== undefined) return known;
  throw new ConfigError(
    `${input.variable} cannot be used: "${id}" is not one of ${knownSources.join(", ")}.`,
  );
}
