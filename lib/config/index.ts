/**
 * The configuration: the only reader of the environment. Read once, checked by schema, handed on as plain values.
 * It refuses to guess: an unreadable value is one plain sentence naming the variable.
 * Next: `.env.example` for every variable with what it unlocks, `npm run doctor` for what is set.
 */
import { z } from "zod";

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

const environmentSchema = z.object({
  DATABASE_URL: optionalText.pipe(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
      .optional(),
  ),
  DATA_DIR: optionalText,
  AUTH_SECRET: optionalText.pipe(z.string().min(16, "must have at least 16 characters").optional()),
  YAHOO_BASE_URL: optionalText.pipe(z.url().optional()),
  MARKET_SOURCES: optionalText,
  PORT: optionalText,
  HOST: optionalText,
  TURN_TIMEOUT_MS: optionalText.transform(toNumber).pipe(z.number().int().min(1_000).max(300_000).optional()),
  MESSAGES_PER_MINUTE: optionalText
    .transform(toNumber)
    .pipe(z.number().int().min(1).max(1_000_000).optional()),
  PUBLIC_URL: optionalText.pipe(z.url().optional()),
  VERCEL: optionalText,
});

const knownSources = ["csv", "yahoo", "demo"] as const;
export type MarketSourceId = (typeof knownSources)[number];

/** The installation's settings, all resolved. */
export interface Config {
  /** PostgreSQL's address, or null for the embedded store. */
  databaseUrl: string | null;
  /** Folder of the embedded store and the generated secret. */
  dataDir: string;
  authSecret: string | null;
  /** Where Yahoo's API is reached; null for Yahoo itself. */
  yahooBaseUrl: string | null;
  marketSources: MarketSourceId[];
  /** Longest a turn may take. */
  turnTimeoutMs: number;
  /** Messages a visitor may send in a minute. */
  messagesPerMinute: number;
  /** The address people use, for links that are printed. */
  publicUrl: string;
  onVercel: boolean;
}

/** Thrown with one plain sentence when a variable cannot be used. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The settings from an environment; throws ConfigError naming the first unusable variable. */
export function parseConfig(environment: Record<string, string | undefined>): Config {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigError(`${String(issue?.path[0])} cannot be used: ${issue?.message}.`);
  }
  const env = parsed.data;
  const port = env.PORT ?? "3000";
  const host = env.HOST && env.HOST !== "0.0.0.0" && env.HOST !== "::" ? env.HOST : "localhost";
  return {
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR ?? ".data",
    authSecret: env.AUTH_SECRET ?? null,
    yahooBaseUrl: env.YAHOO_BASE_URL ?? null,
    marketSources: parseSources(env.MARKET_SOURCES),
    turnTimeoutMs: env.TURN_TIMEOUT_MS ?? 30_000,
    messagesPerMinute: env.MESSAGES_PER_MINUTE ?? 60,
    publicUrl:
      env.PUBLIC_URL?.replace(/\/$/, "") ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    onVercel: env.VERCEL !== undefined,
  };
}

function parseSources(text: string | undefined): MarketSourceId[] {
  if (text === undefined) return [...knownSources];
  return text.split(",").map((part) => {
    const id = part.trim().toLowerCase();
    const known = knownSources.find((source) => source === id);
    if (known === undefined) {
      throw new ConfigError(
        `MARKET_SOURCES cannot be used: "${id}" is not one of ${knownSources.join(", ")}.`,
      );
    }
    return known;
  });
}

let cached: Config | null = null;

/** This process's settings, read on the first call. */
export function getConfig(): Config {
  cached ??= parseConfig(process.env);
  return cached;
}
