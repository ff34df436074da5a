import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from ".";
import { environmentSchema } from "./environment";

/** Read by others than the configuration: the platform, the tests and the browser they start. */
const readElsewhere = ["CHROMIUM_PATH", "TEST_DATABASE_URL", "TEST_REDIS_URL"];
/** Set by the platform and by nobody else. */
const setByPlatform = ["VERCEL"];

describe("the configuration", () => {
  it("has a working value for everything when nothing is set, or set to nothing", () => {
    const expected = {
      databaseUrl: null,
      dataDir: ".data",
      authSecret: null,
      yahooBaseUrl: null,
      marketSources: ["csv", "yahoo", "demo"],
      marketKeys: {},
      marketBaseUrls: {},
      marketQuotas: {},
      cache: null,
      cacheNamespace: "tickertalk",
      metricsToken: null,
      model: null,
      mail: null,
      signIn: { github: null, google: null },
      turnTimeoutMs: 30_000,
      messagesPerMinute: 60,
      publicUrl: "http://localhost:3000",
      onVercel: false,
    };
    expect(parseConfig({})).toEqual(expected);
    expect(
      parseConfig({ DATABASE_URL: "", AUTH_SECRET: " ", MARKET_SOURCES: "", TURN_TIMEOUT_MS: "" }),
    ).toEqual(expected);
    const nothing = { REDIS_URL: "", UPSTASH_REDIS_REST_URL: " ", MARKET_QUOTAS: "", TIINGO_API_KEY: "" };
    expect(parseConfig({ ...nothing, CACHE_NAMESPACE: "", METRICS_TOKEN: "", SEC_BASE_URL: "" })).toEqual(
      expected,
    );
  });

  it("builds the public address from host and port, where none is told", () => {
    const publicUrlOf = (environment: Record<string, string>) => parseConfig(environment).publicUrl;
    expect(publicUrlOf({ PORT: "4000", HOST: "192.0.2.1" })).toBe("http://192.0.2.1:4000");
    expect(publicUrlOf({ HOST: "0.0.0.0" })).toBe("http://localhost:3000");
    expect(publicUrlOf({ HOST: "::1" })).toBe("http://[::1]:3000");
    expect(publicUrlOf({ PUBLIC_URL: "https://example.com/" })).toBe("https://example.com");
  });

  it("takes the sources in the order given", () => {
    expect(parseConfig({ MARKET_SOURCES: "demo, CSV" }).marketSources).toEqual(["demo", "csv"]);
  });

  it("asks a source with a key of its own as soon as the key is set, before the one that needs none", () => {
    const config = parseConfig({
      FINNHUB_API_KEY: "f-key",
      TIINGO_API_KEY: " t-key ",
      SEC_CONTACT: "me@example.com",
    });
    expect(config.marketSources).toEqual(["csv", "tiingo", "finnhub", "yahoo", "edgar", "demo"]);
    expect(config.marketKeys).toEqual({ tiingo: "t-key", finnhub: "f-key", edgar: "me@example.com" });
  });

  it("leaves out a source whose key is set, when the sources are named without it", () => {
    const config = parseConfig({ TIINGO_API_KEY: "t-key", MARKET_SOURCES: "yahoo" });
    expect(config.marketSources).toEqual(["yahoo"]);
  });

  it("takes another address for each source", () => {
    const addresses = {
      TIINGO_BASE_URL: "http://127.0.0.1:1",
      TWELVEDATA_BASE_URL: "http://127.0.0.1:2",
      FINNHUB_BASE_URL: "http://127.0.0.1:3",
      ALPHAVANTAGE_BASE_URL: "http://127.0.0.1:4",
      MASSIVE_BASE_URL: "http://127.0.0.1:5",
      SEC_BASE_URL: "http://127.0.0.1:6",
    };
    expect(parseConfig(addresses).marketBaseUrls).toEqual({
      tiingo: "http://127.0.0.1:1",
      twelvedata: "http://127.0.0.1:2",
      finnhub: "http://127.0.0.1:3",
      alphavantage: "http://127.0.0.1:4",
      massive: "http://127.0.0.1:5",
      edgar: "http://127.0.0.1:6",
    });
  });

  it("reads quotas by source, several for one where it is named twice", () => {
    const text = "alphavantage=25/day, twelvedata=8/minute,twelvedata = 800 / day";
    expect(parseConfig({ MARKET_QUOTAS: text }).marketQuotas).toEqual({
      alphavantage: [{ limit: 25, per: "day" }],
      twelvedata: [
        { limit: 8, per: "minute" },
        { limit: 800, per: "day" },
      ],
    });
  });

  it("shares a cache over TCP or over REST, over TCP where both are set", () => {
    const rest = { UPSTASH_REDIS_REST_URL: "https://eu1.example.com", UPSTASH_REDIS_REST_TOKEN: "token" };
    const tcp = { REDIS_URL: "rediss://:pass@example.com:6380/2" };
    const overTcp = { kind: "redis", url: "rediss://:pass@example.com:6380/2" };
    expect(parseConfig(tcp).cache).toEqual(overTcp);
    expect(parseConfig(rest).cache).toEqual({
      kind: "upstash",
      url: "https://eu1.example.com",
      token: "token",
    });
    expect(parseConfig({ ...tcp, ...rest }).cache).toEqual(overTcp);
  });

  it("speaks Responses to OpenAI and chat completions to everybody else, unless told", () => {
    const openai = parseConfig({ OPENAI_API_KEY: " s3cret " }).model;
    expect(openai).toMatchObject({
      endpoint: { baseUrl: "https://api.openai.com/v1", apiKey: "s3cret", wire: "responses" },
      chat: "gpt-5-mini",
      router: "gpt-5-mini",
      embedding: "text-embedding-3-small",
      backup: null,
    });
    const local = parseConfig({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1/", CHAT_MODEL: "llama" }).model;
    expect(local?.endpoint).toEqual({ baseUrl: "http://127.0.0.1:11434/v1", apiKey: null, wire: "chat" });
    expect(local).toMatchObject({ chat: "llama", router: "llama", embedding: null });
    expect(parseConfig({ OPENAI_API_KEY: "k", MODEL_API: "chat" }).model?.endpoint.wire).toBe("chat");
  });

  it("never shows one server's key to another", () => {
    const key = { OPENAI_API_KEY: "s3cret", BACKUP_MODEL: "small" };
    expect(parseConfig(key).model?.backup).toMatchObject({ endpoint: { apiKey: "s3cret" }, model: "small" });
    const elsewhere = parseConfig({ ...key, BACKUP_BASE_URL: "https://other.example.com/v1" }).model?.backup;
    expect(elsewhere?.endpoint).toEqual({
      baseUrl: "https://other.example.com/v1",
      apiKey: null,
      wire: "chat",
    });
  });

  it("reads budgets of a model in messages, tokens and dollars, and prices of models", () => {
    const { model } = parseConfig({
      OPENAI_API_KEY: "k",
      MODEL_BUDGETS: "visitor=5/hour, site = 2.5 usd / day,widget=9000tokens/day",
      MODEL_PRICES: "my/model:7b=0.1/0.25, other=3/15",
    });
    expect(model?.budgets).toEqual([
      { of: "visitor", limit: 5, unit: "messages", per: "hour" },
      { of: "site", limit: 2.5, unit: "usd", per: "day" },
      { of: "widget", limit: 9_000, unit: "tokens", per: "day" },
    ]);
    expect(model?.prices).toEqual({
      "my/model:7b": { inputUsd: 0.1, outputUsd: 0.25 },
      other: { inputUsd: 3, outputUsd: 15 },
    });
    expect(parseConfig({ OPENAI_API_KEY: "k" }).model).toMatchObject({ budgets: [], prices: {} });
  });

  it("takes single waits for a model over its own", () => {
    const { model } = parseConfig({ OPENAI_API_KEY: "k", MODEL_TIMEOUTS: "first=60000, total = 90000" });
    expect(model?.timeouts).toEqual({ connect: 3_000, first: 60_000, silence: 8_000, total: 90_000 });
  });

  it("sends mail and lets other sites sign people in as soon as what they need is set", () => {
    const mail = { SMTP_URL: "smtp://user:pass@mail.example.com:587", MAIL_FROM: "Site <site@example.com>" };
    expect(parseConfig(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
    const github = { GITHUB_CLIENT_ID: "id", GITHUB_CLIENT_SECRET: "secret" };
    const client = { clientId: "id", clientSecret: "secret" };
    expect(parseConfig(github).signIn).toEqual({ github: { ...client, baseUrl: null }, google: null });
    const own = { ...github, GITHUB_BASE_URL: "https://github.example.com/" };
    expect(parseConfig(own).signIn.github?.baseUrl).toBe("https://github.example.com");
    const google = { GOOGLE_CLIENT_ID: "id", GOOGLE_CLIENT_SECRET: "secret" };
    expect(parseConfig(google).signIn).toEqual({ github: null, google: client });
  });

  it.each([
    ["DATABASE_URL", "mysql://s3cret@host/app"],
    ["AUTH_SECRET", "s3cret"],
    ["YAHOO_BASE_URL", "s3cret"],
    ["MARKET_SOURCES", "csv,bloomberg"],
    ["TURN_TIMEOUT_MS", "soon"],
    ["TURN_TIMEOUT_MS", "10"],
    ["MESSAGES_PER_MINUTE", "0"],
    ["MESSAGES_PER_MINUTE", "1.5"],
    ["PUBLIC_URL", "example"],
    ["REDIS_URL", "http://s3cret@host"],
    ["UPSTASH_REDIS_REST_URL", "s3cret"],
    ["UPSTASH_REDIS_REST_URL", "https://s3cret.example.com"],
    ["CACHE_NAMESPACE", "{s3cret}"],
    ["METRICS_TOKEN", "s3cret"],
    ["MARKET_QUOTAS", "tiingo=many/day"],
    ["MARKET_QUOTAS", "bloomberg=5/day"],
    ["MARKET_SOURCES", "tiingo"],
    ["SEC_CONTACT", "s3cret"],
    ["TIINGO_BASE_URL", "s3cret"],
    ["OPENAI_BASE_URL", "s3cret"],
    ["OPENAI_BASE_URL", "http://127.0.0.1:1/v1"],
    ["MODEL_API", "s3cret"],
    ["BACKUP_BASE_URL", "s3cret"],
    ["MODEL_BUDGETS", "visitor=many/day"],
    ["MODEL_BUDGETS", "visitor=2.5/day"],
    ["MODEL_PRICES", "my-model=free"],
    ["SMTP_URL", "http://s3cret@host"],
    ["SMTP_URL", "smtp://s3cret@host"],
    ["GITHUB_CLIENT_SECRET", "s3cret"],
    ["GOOGLE_CLIENT_ID", "s3cret"],
    ["GITHUB_BASE_URL", "s3cret"],
  ])(
    "refuses an unusable %s (%s) in one sentence that names it and keeps its value to itself",
    (name, value) => {
      const parse = () => parseConfig({ [name]: value });
      expect(parse).toThrow(ConfigError);
      expect(parse).toThrow(new RegExp(`^${name} cannot be used: .*\\.$`));
      expect(parse).not.toThrow(/s3cret/);
    },
  );

  it("reads the variables that .env.example tells of, and no others", () => {
    const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
    const told = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1] ?? "");
    const read = [...Object.keys(environmentSchema.shape), ...readElsewhere];
    expect(told.sort()).toEqual(read.filter((name) => !setByPlatform.includes(name)).sort());
  });
});
