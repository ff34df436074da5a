import { afterEach, describe, expect, it } from "vitest";
import { createMemoryCache } from "@/lib/cache";
import type { MarketSourceId } from "@/lib/config";
import { startCountingServer } from "@/lib/testing/market/counting-server";
import { createMarket } from "./chain";
import { createProviders, listOffSources } from "./create-providers";
import { createUsage } from "./usage/create-usage";
import { toKeyId } from "./usage/key-id";

const now = new Date("2026-11-20T17:00:00Z");
const day = "2026-11-20";
const call = () => ({ now, signal: new AbortController().signal });
const keyed = ["tiingo", "twelvedata", "massive", "finnhub", "alphavantage", "edgar"] as const;
const all: MarketSourceId[] = ["csv", ...keyed, "yahoo", "demo"];
const secret = "jane.secret@example.com";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** All sources, each with the same key, and all asked at one stand-in that answers `{}`. */
async function openAll(quotas: Parameters<typeof createProviders>[0]["quotas"] = {}) {
  const server = await startCountingServer();
  const capacity = { entries: 10_000, characters: 1e6 };
  const usage = createUsage({ cache: createMemoryCache({ capacity, clockMs: () => performance.now() }) });
  closing.push(server.close, usage.close);
  const ofEach = <T>(value: T) => Object.fromEntries(keyed.map((id) => [id, value]));
  const providers = createProviders({
    sources: all,
    keys: ofEach(secret),
    baseUrls: ofEach(server.url),
    yahooBaseUrl: server.url,
    quotas,
    usage,
  });
  return { server, usage, providers };
}

describe("the sources that are set", () => {
  it("come in their order, each under its own id", async () => {
    const { providers } = await openAll();
    expect(providers.map(({ id }) => id)).toEqual(all);
  });

  it("are all counted: every request that the stand-in got, under the key's fingerprint and never the key", async () => {
    const { server, usage, providers } = await openAll();
    const live = providers.filter(({ id }) => id !== "csv" && id !== "demo");
    const market = createMarket({ providers: live, usage });
    await market.quote({ ...call(), symbol: "AAPL" });
    await market.fundamentals({ ...call(), symbol: "AAPL" });
    await market.news({ ...call(), symbol: "AAPL" });
    const rows = await market.usage({ day, now });
    expect(rows.map(({ sourceId }) => sourceId)).toEqual(live.map(({ id }) => id));
    expect(rows.reduce((sum, { calls }) => sum + calls, 0)).toBe(server.log.length);
    expect(server.log.length).toBeGreaterThanOrEqual(live.length);
    for (const row of rows) {
      expect(row.calls, row.sourceId).toBeGreaterThan(0);
      expect(row.quotas.length, row.sourceId).toBeGreaterThan(0);
      expect(row.keyId).toBe(row.sourceId === "yahoo" ? "none" : toKeyId(secret));
    }
    expect(JSON.stringify(rows)).not.toContain("secret");
  });

  it("stop at a quota that is set in place of the plan's, and the next source is asked", async () => {
    const { server, usage, providers } = await openAll({ tiingo: [{ limit: 1, per: "day" }] });
    const live = providers.filter(({ id }) => id === "tiingo" || id === "twelvedata");
    const market = createMarket({ providers: live, usage });
    for (const symbol of ["AAPL", "MSFT", "NVDA"]) await market.quote({ ...call(), symbol });
    const [tiingo, twelvedata] = await market.usage({ day, now });
    expect(tiingo).toMatchObject({ calls: 1, quotas: [{ limit: 1, per: "day", left: 0 }] });
    expect(tiingo?.stopped).toBeGreaterThan(0);
    expect(server.log).toHaveLength(1 + (twelvedata?.calls ?? 0));
    expect(await market.quote({ ...call(), symbol: "AMD" })).toMatchObject({
      tried: [{ sourceId: "tiingo", code: "rate_limited" }, { sourceId: "twelvedata" }],
    });
  });
});

describe("the sources that are not set", () => {
  it("are told with what they could be asked for, local ones aside", () => {
    const off = listOffSources({ sources: ["csv", "yahoo", "demo"] });
    expect(off.map(({ id }) => id).sort()).toEqual([...keyed].sort());
    expect(off.find(({ id }) => id === "edgar")?.can).toContain("filings");
    expect(listOffSources({ sources: all })).toEqual([]);
  });
});
