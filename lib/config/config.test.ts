import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from ".";

describe("the configuration", () => {
  it("has a working value for everything when nothing is set, or set to nothing", () => {
    const expected = {
      databaseUrl: null,
      dataDir: ".data",
      authSecret: null,
      yahooBaseUrl: null,
      marketSources: ["csv", "yahoo", "demo"],
      turnTimeoutMs: 30_000,
      messagesPerMinute: 60,
      publicUrl: "http://localhost:3000",
      onVercel: false,
    };
    expect(parseConfig({})).toEqual(expected);
    expect(
      parseConfig({ DATABASE_URL: "", AUTH_SECRET: " ", MARKET_SOURCES: "", TURN_TIMEOUT_MS: "" }),
    ).toEqual(expected);
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
  ])(
    "refuses an unusable %s (%s) in one sentence that names it and keeps its value to itself",
    (name, value) => {
      const parse = () => parseConfig({ [name]: value });
      expect(parse).toThrow(ConfigError);
      expect(parse).toThrow(new RegExp(`^${name} cannot be used: .*\\.$`));
      expect(parse).not.toThrow(/s3cret/);
    },
  );
});
