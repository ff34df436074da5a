import { afterEach, describe, expect, it } from "vitest";
import {
  startYahooReplay,
  type YahooReplay,
  type YahooReplayOptions,
} from "@/lib/testing/yahoo/yahoo-replay";
import { createYahooProvider } from "../yahoo-provider";

const company = {
  symbol: "ACME",
  row: { quoteType: "EQUITY", currency: "USD", exchangeTimezoneName: "America/New_York" },
  summary: {
    price: {
      symbol: "ACME",
      quoteType: "EQUITY",
      currency: "USD",
      longName: "Acme Rockets Inc.",
      exchange: "NMS",
    },
    quoteType: { timeZoneFullName: "America/New_York" },
    summaryDetail: { beta: 1.5 },
    earningsHistory: {
      history: [{ quarter: 1_704_067_200, epsActual: 2, epsEstimate: 1.6, currency: "USD" }],
    },
  },
  statements: [{ type: "annualTotalRevenue", values: { "2023-12-31": 1_000 } }],
};
const at = { symbol: "ACME", now: new Date("2024-03-07T12:00:00Z"), signal: new AbortController().signal };
let replay: YahooReplay | undefined;

async function open(options: YahooReplayOptions, timeoutMs?: number) {
  replay = await startYahooReplay({ companies: [company], ...options });
  return createYahooProvider({ baseUrl: replay.url, timeoutMs });
}
const countOf = (path: string) => replay?.log.filter((line) => line.startsWith(path)).length;
afterEach(async () => {
  await replay?.close();
  replay = undefined;
});

describe("a poisoned crumb heals by itself", () => {
  it("asks for cookie and crumb once, and uses them for every question after", async () => {
    const provider = await open({});
    expect((await provider.earnings?.(at))?.ok).toBe(true);
    expect((await provider.earnings?.(at))?.ok).toBe(true);
    expect([countOf("/quote/"), countOf("/v1/test/getcrumb")]).toEqual([1, 1]);
  });

  it("does not keep 'Too Many Requests' with status 200 as a crumb, and gets a true one with a fresh cookie", async () => {
    const provider = await open({ crumbs: ["Too Many Requests\r\n", "Good.Crumb1"] });
    expect(await provider.earnings?.(at)).toMatchObject({ ok: true, value: { past: [{ epsActual: 2 }] } });
    expect([countOf("/quote/"), countOf("/v1/test/getcrumb")]).toEqual([2, 2]);
    expect(replay?.log.some((line) => line.includes("Too"))).toBe(false);
  });

  it("throws away a crumb that Yahoo has forgotten, and asks again with a new one", async () => {
    const provider = await open({ crumbs: ["Old.Crumb1", "New.Crumb2"] });
    expect((await provider.earnings?.(at))?.ok).toBe(true);
    replay?.forgetCrumbs();
    expect((await provider.earnings?.(at))?.ok).toBe(true);
    expect(replay?.log.at(-1)).toContain("crumb=New.Crumb2");
  });

  it("says rate_limited when every crumb is refused, after two tries, and heals at the next question", async () => {
    const provider = await open({ crumbs: ["Too Many Requests", "Too Many Requests", "Late.Crumb3"] });
    expect(await provider.earnings?.(at)).toMatchObject({ ok: false, failure: { code: "rate_limited" } });
    expect(countOf("/v1/test/getcrumb")).toBe(2);
    expect((await provider.earnings?.(at))?.ok).toBe(true);
  });

  it("tells the reports without ratios while the crumb is refused", async () => {
    const provider = await open({ crumbs: ["Too Many Requests"] });
    const result = await provider.fundamentals?.(at);
    expect(result).toMatchObject({
      ok: true,
      value: { valuation: null, annual: [{ values: { revenue: 1_000 } }] },
    });
  });

  it("lets a caller who waits have the crumb that a caller who left had asked for", async () => {
    const provider = await open({ delayMs: 40 });
    const leaving = new AbortController();
    const first = provider.earnings?.({ ...at, signal: leaving.signal });
    const second = provider.earnings?.(at);
    setTimeout(() => leaving.abort(new Error("left")), 10);
    await expect(first).rejects.toThrow("left");
    expect((await second)?.ok).toBe(true);
    expect(countOf("/v1/test/getcrumb")).toBe(1);
  });

  it("goes through the consent that Yahoo asks for in Europe, and has its crumb afterwards", async () => {
    const asked: string[] = [];
    const provider = createYahooProvider({ fetch: async (input, init) => consent({ input, init, asked }) });
    expect(await provider.earnings?.(at)).toMatchObject({ ok: true, value: { past: [{ epsActual: 2 }] } });
    expect(asked.slice(0, 7)).toEqual([
      "GET finance.yahoo.com/quote/AAPL",
      "GET guce.yahoo.com/consent",
      "GET consent.yahoo.com/v2/collectConsent",
      "POST consent.yahoo.com/v2/collectConsent",
      "GET guce.yahoo.com/copyConsent",
      "GET finance.yahoo.com/quote/AAPL",
      "GET query1.finance.yahoo.com/v1/test/getcrumb",
    ]);
  });
});

/** Yahoo as a first visitor from Europe meets it. */
function consent(call: {
  input: string | URL | Request;
  init: RequestInit | undefined;
  asked: string[];
}): Response {
  const address = new URL(call.input instanceof Request ? call.input.url : call.input);
  const method = call.init?.method ?? "GET";
  call.asked.push(`${method} ${address.hostname}${address.pathname}`);
  const lead = (location: string, cookie?: string) =>
    new Response(null, { status: 302, headers: { location, ...(cookie ? { "set-cookie": cookie } : {}) } });
  const cookie = "A3=c1; Domain=.yahoo.com; Path=/";
  const pages: Record<string, () => Response> = {
    "/quote/AAPL": () =>
      address.search === ""
        ? lead("https://guce.yahoo.com/consent", "G=1; Domain=.yahoo.com; Path=/")
        : new Response("<html>", { headers: { "set-cookie": cookie } }),
    "/consent": () => lead("https://consent.yahoo.com/v2/collectConsent?sessionId=1"),
    "/v2/collectConsent": () =>
      method === "GET"
        ? new Response('<input type="hidden" name="csrfToken" value="t">')
        : lead("https://guce.yahoo.com/copyConsent?sessionId=1", "CFC=1; Domain=consent.yahoo.com; Path=/"),
    "/copyConsent": () => lead("https://finance.yahoo.com/quote/AAPL?guccounter=1", cookie),
    "/v1/test/getcrumb": () => new Response("Good.Crumb1"),
    "/v10/finance/quoteSummary/ACME": () =>
      Response.json({ quoteSummary: { result: [company.summary], error: null } }),
    "/v7/finance/quote": () => Response.json({ quoteResponse: { result: [], error: null } }),
  };
  return pages[address.pathname]?.() ?? new Response("", { status: 404 });
}
