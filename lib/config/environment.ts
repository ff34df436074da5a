import { z } from "zod";

const optionalText = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional();

function toNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Every variable that is read, with its form. Empty text is the same as absent. */
export const environmentSchema = z.object({
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
  REDIS_URL: optionalText.pipe(
    z
      .string()
      .regex(/^rediss?:\/\//, "must begin with redis:// or rediss://")
      .optional(),
  ),
  UPSTASH_REDIS_REST_URL: optionalText.pipe(z.url().optional()),
  UPSTASH_REDIS_REST_TOKEN: optionalText,
  CACHE_NAMESPACE: optionalText.pipe(
    z
      .string()
      .regex(/^[a-z0-9-]{1,40}$/, "must be small letters, digits and hyphens")
      .optional(),
  ),
  METRICS_TOKEN: optionalText.pipe(z.string().min(16, "must have at least 16 characters").optional()),
  MARKET_QUOTAS: optionalText,
  SEC_CONTACT: optionalText.pipe(z.email("must be an e-mail address that the SEC can write to").optional()),
  TIINGO_API_KEY: optionalText,
  TWELVEDATA_API_KEY: optionalText,
  FINNHUB_API_KEY: optionalText,
  ALPHAVANTAGE_API_KEY: optionalText,
  MASSIVE_API_KEY: optionalText,
  TIINGO_BASE_URL: optionalText.pipe(z.url().optional()),
  TWELVEDATA_BASE_URL: optionalText.pipe(z.url().optional()),
  FINNHUB_BASE_URL: optionalText.pipe(z.url().optional()),
  ALPHAVANTAGE_BASE_URL: optionalText.pipe(z.url().optional()),
  MASSIVE_BASE_URL: optionalText.pipe(z.url().optional()),
  SEC_BASE_URL: optionalText.pipe(z.url().optional()),
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
  CHAT_MODEL: optionalText,
  ROUTER_MODEL: optionalText,
  EMBEDDING_MODEL: optionalText,
  MODEL_API: optionalText.pipe(z.enum(["responses", "chat"], "must be responses or chat").optional()),
  MODEL_TIMEOUTS: optionalText,
  MODEL_BUDGETS: optionalText,
  MODEL_PRICES: optionalText,
  BACKUP_MODEL: optionalText,
  BACKUP_BASE_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
  BACKUP_API_KEY: optionalText,
  SMTP_URL: optionalText.pipe(
    z
      .string()
      .regex(/^smtps?:\/\/[^\s/]+/, "must begin with smtp:// or smtps:// and name a server")
      .optional(),
  ),
  MAIL_FROM: optionalText,
  GITHUB_CLIENT_ID: optionalText,
  GITHUB_CLIENT_SECRET: optionalText,
  GITHUB_BASE_URL: optionalText.pipe(z.url({ protocol: /^https?$/ }).optional()),
  GOOGLE_CLIENT_ID: optionalText,
  GOOGLE_CLIENT_SECRET: optionalText,
});

export type Environment = z.infer<typeof environmentSchema>;
