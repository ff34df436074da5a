/**
 * The configuration: the only reader of the environment. Read once, checked by schema, handed on as plain values.
 * It refuses to guess: an unreadable value is one plain sentence naming the variable.
 * Next: `.env.example` for every variable with what it unlocks, `npm run doctor` for what is set.
 */
import { type MailSettings, type SignInSettings, toMailSettings, toSignInSettings } from "./account-settings";
import { ConfigError } from "./config-error";
import { type Environment, environmentSchema } from "./environment";
import {
  type KeyedSourceId,
  type MarketQuota,
  type MarketSourceId,
  parseQuotas,
  parseSources,
  toMarketBaseUrls,
  toMarketKeys,
} from "./market-settings";
import { type ModelSettings, toModelSettings } from "./model-settings";

export type { MailSettings, SignInSettings } from "./account-settings";
export { ConfigError } from "./config-error";
export type { KeyedSourceId, MarketQuota, MarketSourceId } from "./market-settings";
export type { ModelBudget, ModelEndpoint, ModelSettings, ModelTimeouts, ModelWire } from "./model-settings";

/** The installation's settings, all resolved. */
export interface Config {
  /** PostgreSQL's address, or null for the embedded store. */
  databaseUrl: string | null;
  /** Folder of the embedded store and the generated secret. */
  dataDir: string;
  authSecret: string | null;
  /** Where Yahoo's API is reached; null for Yahoo itself. */
  yahooBaseUrl: string | null;
  /** Switched on, in the order to be asked. A source with a key of its own is here only when its key is set. */
  marketSources: MarketSourceId[];
  /** Keys by source; for `edgar` the contact address that the SEC asks for. They never leave the server. */
  marketKeys: Partial<Record<KeyedSourceId, string>>;
  /** Other addresses for the sources, e.g. a recording or a proxy of your own. */
  marketBaseUrls: Partial<Record<KeyedSourceId, string>>;
  /** Requests that a source may get, over its free plan's: `alphavantage=25/day`. */
  marketQuotas: Partial<Record<MarketSourceId, MarketQuota[]>>;
  /** Shared cache: Redis over TCP, Redis over Upstash's REST, or null for this process's memory. */
  cache: { kind: "redis"; url: string } | { kind: "upstash"; url: string; token: string } | null;
  /** Sets installations apart that share one Redis. */
  cacheNamespace: string;
  /** What a collector sends as a bearer token to read `/api/metrics`; null leaves it to the owner alone. */
  metricsToken: string | null;
  /** Language and embedding models; null is the ordinary installation without one. */
  model: ModelSettings | null;
  /** How mail is sent; null prints it to the log. */
  mail: MailSettings | null;
  /** Other sites whose accounts may sign in here. */
  signIn: SignInSettings;
  /** Longest a turn may take. */
  turnTimeoutMs: number;
  /** Messages a visitor may send in a minute. */
  messagesPerMinute: number;
  /** The address people use, for links that are printed. */
  publicUrl: string;
  onVercel: boolean;
  /** True under `npm run dev`. */
  development: boolean;
}

/** The settings from an environment; throws ConfigError naming the first unusable variable. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${String(issue?.path[0])} cannot be used: ${issue?.message}.`);
  }
  const env = parsed.data;
  const marketKeys = toMarketKeys(env);
  const port = env.PORT ?? "3000";
  const host = env.HOST && env.HOST !== "0.0.0.0" && env.HOST !== "::" ? env.HOST : "localhost";
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR ?? ".data",
    authSecret: env.AUTH_SECRET ?? null,
    yahooBaseUrl: env.YAHOO_BASE_URL ?? null,
    marketSources: parseSources({ text: env.MARKET_SOURCES, keys: marketKeys }),
    marketKeys,
    marketBaseUrls: toMarketBaseUrls(env),
    marketQuotas: parseQuotas(env.MARKET_QUOTAS),
    cache: toCache(env),
    cacheNamespace: env.CACHE_NAMESPACE ?? "tickertalk",
    metricsToken: env.METRICS_TOKEN ?? null,
    model: toModelSettings(env),
    mail: toMailSettings(env),
    signIn: toSignInSettings(env),
    turnTimeoutMs: env.TURN_TIMEOUT_MS ?? 30_000,
    messagesPerMinute: env.MESSAGES_PER_MINUTE ?? 60,
    publicUrl:
      env.PUBLIC_URL?.replace(/\/$/, "") ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    onVercel: env.VERCEL !== undefined,
    development: environment.NODE_ENV === "development",
  };
}

function toCache(env: Environment): Config["cache"] {
  if (env.REDIS_URL !== undefined) return { kind: "redis", url: env.REDIS_URL };
  if (env.UPSTASH_REDIS_REST_URL === undefined) return null;
  if (env.UPSTASH_REDIS_REST_TOKEN === undefined) {
    throw new ConfigError("UPSTASH_REDIS_REST_URL cannot be used: UPSTASH_REDIS_REST_TOKEN is missing.");
  }
  return { kind: "upstash", url: env.UPSTASH_REDIS_REST_URL, token: env.UPSTASH_REDIS_REST_TOKEN };
}

let cached: Config | null = null;

/** This process's settings, read on the first call. */
export function getConfig(): Config {
  // empty is the same as absent; the model SDK, which looks here when it is loaded, would refuse it
  if (process.env.OPENAI_BASE_URL?.trim() === "") delete process.env.OPENAI_BASE_URL;
  if (cached === null) {
    cached = parseConfig(process.env);
    // the sign-in library takes its own address from here, and from the request's headers where nothing is said
    process.env.NEXTAUTH_URL = new URL(cached.publicUrl).origin;
  }
  return cached;
}
