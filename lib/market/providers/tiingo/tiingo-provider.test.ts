import { afterEach, describe, expect, it } from "vitest";
import { describeMarketProvider } from "@/lib/testing/market-contract";
import { describeProviderFaults } from "@/lib/testing/providers/fault-suite";
import { acme } from "@/lib/testing/providers/sample-listing";
import { type StandIn, type StandInAnswer, startStandIn } from "@/lib/testing/providers/stand-in";
import { startTiingoServer } from "@/lib/testing/providers/tiingo-server";
import { createTiingoProvider } from "./tiingo-provider";

const apiKey = "tiingo-key-0123456789";
const signal = new AbortController().signal;
const now = new Date("2024-03-08T23:00:00Z");
const call = { now, signal, symbol: "ACME" };
let server: StandIn | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function open(options: Partial<Parameters<typeof startTiingoServer>[0]> = {}) {
  server = await startTiingoServer({ apiKey, ...options });
  return createTiingoProvider({ apiKey, baseUrl: server.url });
}

async function answerWith(answer: StandInAnswer) {
  server = await startStandIn(() => answer);
  return createTiingoProvider({ apiKey, baseUrl: server.url });
}

describeMarketProvider({
  name: "tiingo",
  create: async () => {
    const standIn = await startTiingoServer({ apiKey });
    return { provider: createTiingoProvider({ apiKey, baseUrl: standIn.url }), close: () => standIn.close() };
  },
  knownSymbol: "ACME",
  unknownSymbol: "ZZZZQ",
  from: "2024-03-04",
  to: "2024-03-08",
});

describeProviderFaults({
  name: "tiingo",
  create: (options) => createTiingoProvider({ apiKey, ...options }),
  knownSymbol: "ACME",
  secret: apiKey,
});

describe("tiingo's prices as traded become split-adjusted", () => {
  it("halves what was traded before a 2:1 split, its dividend too, and doubles its volume", async () => {
    const provider = await open();
    const result = await provider.history({ ...call, from: "2024-03-04", to: "2024-03-06" });
    if (!result.ok) throw new Error(result.failure.detail);
    // as traded: closes 100, 104, 102, then 2:1 before the opening of the 6th, 52
    expect(result.value.bars.map(({ close }) => close)).toEqual([50, 52, 51, 52]);
    expect(result.value.bars[1]).toMatchObject({ open: 50, high: 53, low: 49.5, volume: 2_400 });
    expect(result.value.bars[3]).toMatchObject({ open: 51, high: 53, low: 50.5, volume: 2_500 });
    expect(result.value.events).toEqual([
      { tradedOn: "2024-03-05", kind: "dividend", value: 0.25, label: "Dividend 0.25 USD" },
      { tradedOn: "2024-03-06", kind: "split", value: 2, label: "Split 2:1" },
    ]);
    expect(result.value.provenance).toMatchObject({
      adjustment: "split",
      freshness: "end_of_day",
      asOf: "2024-03-06T21:00:00.000Z",
    });
  });

  it("counts a split that came after the days asked", async () => {
    const provider = await open();
    const result = await provider.history({ ...call, from: "2024-03-04", to: "2024-03-04" });
    expect(result).toMatchObject({ ok: true, value: { bars: [{ close: 50 }, { close: 52 }], events: [] } });
  });

  it("asks for a name once a day and for the prices of each question", async () => {
    const provider = await open();
    await provider.history({ ...call, from: "2024-03-04", to: "2024-03-06" });
    await provider.history({ ...call, from: "2024-03-05", to: "2024-03-08" });
    expect(server?.log.filter((path) => path === "/tiingo/daily/ACME")).toHaveLength(1);
    expect(server?.log).toHaveLength(3);
  });
});

describe("tiingo's quote", () => {
  const top = { ticker: "ACME", timestamp: "2024-03-08T17:30:00.000Z", tngoLast: 53.5, prevClose: 54 };

  it("is the live reference price while the session runs, its previous day by the calendar", async () => {
    const provider = await open({ tops: [top] });
    const quote = await provider.quote({ ...call, now: new Date("2024-03-08T17:31:00Z") });
    expect(quote).toMatchObject({
      ok: true,
      value: {
        price: 53.5,
        tradedOn: "2024-03-08",
        previousClose: 54,
        previousOn: "2024-03-07",
        volume: null,
      },
    });
    expect(quote).toMatchObject({
      value: { provenance: { freshness: "live", delayMinutes: 0, asOf: top.timestamp } },
    });
  });

  it("is the official close with the market's volume when the session is over", async () => {
    const provider = await open({ tops: [top] });
    expect(await provider.quote(call)).toMatchObject({
      ok: true,
      value: { price: 53, previousClose: 54, volume: 2_100, provenance: { freshness: "end_of_day" } },
    });
  });

  it("tells no change where the step looks like a split of the day", async () => {
    const provider = await open({ tops: [{ ...top, tngoLast: 13.4 }] });
    const quote = await provider.quote({ ...call, now: new Date("2024-03-08T17:31:00Z") });
    expect(quote).toMatchObject({ ok: true, value: { price: 13.4, previousClose: null, previousOn: null } });
  });
});

describe("tiingo's other answers", () => {
  it("tells the bars of the regular session only", async () => {
    const provider = await open();
    const result = await provider.intraday?.({
      ...call,
      interval: "15m",
      from: acme.rows[0]?.on ?? "",
      to: "2024-03-08",
    });
    if (!result?.ok) throw new Error("no answer");
    // half-hours from 8:30 to 16:00 in New York were sent; 9:30 is 14:30 in UTC
    expect(result.value.bars[0]?.startsAt).toBe("2024-03-08T14:30:00.000Z");
    expect(result.value.bars.at(-1)?.startsAt).toBe("2024-03-08T20:30:00.000Z");
    expect(result.value.provenance).toMatchObject({ adjustment: "raw", asOf: "2024-03-08T20:45:00.000Z" });
  });

  it("finds US listings, and says when news are not in the plan", async () => {
    const provider = await open();
    expect(await provider.search({ ...call, query: "acme" })).toMatchObject({
      ok: true,
      value: [{ symbol: "ACME", name: "Acme Rockets Inc.", currency: "USD", kind: "equity" }],
    });
    expect(await provider.news?.(call)).toMatchObject({ ok: false, failure: { code: "plan_required" } });
  });

  it.each([
    ["BRK-B", true],
    ["BAC-PL", true],
    ["^GSPC", false],
    ["VOD.L", false],
    ["EURUSD=X", false],
    ["BTC-USD", false],
    ["GC=F", false],
    ["SIM:ACME", false],
  ])("may know %s: %s", async (symbol, known) => {
    expect(createTiingoProvider({ apiKey }).mayKnow(symbol)).toBe(known);
  });

  it.each([
    [200, "You have run over your 50 look ups of this hour.", "rate_limited"],
    [429, { detail: "Error: over the hourly request allocation." }, "rate_limited"],
    [403, { detail: "You do not have permission to see this." }, "plan_required"],
    [401, { detail: "Please supply a token" }, "auth"],
    [404, { detail: "Not found." }, "not_found"],
  ])("status %s with %j is %s", async (status, body, code) => {
    const provider = await answerWith({ status, body });
    expect(await provider.quote(call)).toMatchObject({ ok: false, failure: { code } });
  });

  it("refuses a key that cannot be sent without repeating it", async () => {
    const provider = createTiingoProvider({ apiKey: "secret\nline", baseUrl: "http://127.0.0.1:9" });
    const result = await provider.quote(call);
    expect(result).toMatchObject({ ok: false, failure: { code: "auth" } });
    expect(JSON.stringify(result)).not.toContain("secret");
  });
});
