import { readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { createNameIndex } from "../name-index";
import { resolveMention } from "../resolve-mention";
import { spotMentions } from "../spot-mentions";
import { toDisplayName } from "./company-name";
import { fetchListedFile } from "./fetch-listed";
import { parseListedFile } from "./parse-listed";

const file = JSON.stringify({
  fields: ["cik", "name", "ticker", "exchange"],
  data: [
    [1, "ZEPHYR WHOLESALE CORP /NEW", "ZPHW", "Nasdaq"],
    [1, "ZEPHYR WHOLESALE CORP /NEW", "ZPHW-PA", "Nasdaq"],
    [2, "Apple Inc.", "AAPL", "Nasdaq"],
    [3, "HOPE CORP", "HOPX", "NYSE"],
    [4, "Quillon & Marsh, Inc.", "QLMR", null],
    [5, "META BORROWER LTD", "METX", "OTC"],
    [6, "", "NONE", "OTC"],
  ],
});
const parsed = parseListedFile(file);
const companies = parsed.ok ? parsed.companies : [];
const index = createNameIndex([], companies);

async function resolve(mention: string): Promise<string> {
  const found = await resolveMention({ mention, index, search: null });
  return found.kind === "one" ? found.instrument.symbol : found.kind;
}

describe("reading the list", () => {
  it("gives each symbol once, in its order, without rows that lack a name", () => {
    expect(companies.map(({ symbol }) => symbol)).toEqual([
      "ZPHW",
      "ZPHW-PA",
      "AAPL",
      "HOPX",
      "QLMR",
      "METX",
    ]);
  });

  it.each(["", "<html>", "[]", '{"fields":[],"data":[]}', '{"fields":["cik"],"data":[[1]]}'])(
    "says in a sentence that %s is not the list",
    (text) => {
      expect(parseListedFile(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/\.$/) });
    },
  );

  it.each([
    ["COSTCO WHOLESALE CORP /NEW", "Costco Wholesale Corp"],
    ["KEYCORP /NEW/", "Keycorp"],
    ["PROGRESSIVE CORP/OH/", "Progressive Corp"],
    ["INTERNATIONAL BUSINESS MACHINES CORP", "International Business Machines Corp"],
    ["BANK OF AMERICA CORP /DE/", "Bank of America Corp"],
    ["eBay Inc", "eBay Inc"],
    ["VALE LTD", "Vale Ltd"],
  ])("shows %s as %s", (listed, shown) => {
    expect(toDisplayName(listed)).toBe(shown);
  });
});

describe("names and symbols of the list", () => {
  it("knows a symbol in capitals or forced, with its whole instrument, and never in small letters", async () => {
    expect(index.bySymbol.get("ZPHW")).toEqual({
      symbol: "ZPHW",
      name: "Zephyr Wholesale Corp",
      exchange: "Nasdaq",
      currency: "USD",
      timeZone: "America/New_York",
      kind: "equity",
      simulated: false,
    });
    expect(await resolve("ZPHW")).toBe("ZPHW");
    expect(await resolve("$zphw")).toBe("ZPHW");
    expect(await resolve("zphw")).toBe("none");
  });

  it("knows a full name with and without its ending, by its ordinary share, and '&' also as 'and'", async () => {
    expect(await resolve("Zephyr Wholesale")).toBe("ZPHW");
    expect(await resolve("zephyr wholesale corp")).toBe("ZPHW");
    expect(await resolve("quillon & marsh")).toBe("QLMR");
    expect(await resolve("quillon and marsh")).toBe("QLMR");
  });

  it("never takes a single common word for a name, nor a name that the table has", async () => {
    expect(await resolve("hope")).toBe("none");
    expect(spotMentions({ text: "there is hope for my stocks", index })).toEqual([]);
    expect(await resolve("HOPX")).toBe("HOPX");
    expect(index.bySymbol.get("AAPL")?.name).toBe("Apple Inc.");
    expect(await resolve("meta")).toBe("META");
  });

  it.skipIf(!hasSharedData)("indexes the recorded list, and resolves in microseconds", async () => {
    const recorded = parseListedFile(
      readFileSync(`${sharedData}/symbols/company_tickers_exchange.json`, "utf8"),
    );
    if (!recorded.ok) throw new Error(recorded.reason);
    const whole = createNameIndex([], recorded.companies);
    const fastest = (work: () => unknown) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const begun = performance.now();
          work();
          return performance.now() - begun;
        }),
      );
    expect(fastest(() => createNameIndex([], recorded.companies))).toBeLessThan(150);
    const text = "compare microsft, agree realty and NNE since march 2020";
    expect(fastest(() => spotMentions({ text, index: whole }))).toBeLessThan(2);
    let right = 0;
    for (const { symbol } of recorded.companies) {
      const [spotted] = spotMentions({ text: `$${symbol}`, index: whole });
      if (spotted?.resolution.kind === "one" && spotted.resolution.instrument.symbol === symbol) right++;
    }
    expect(right / recorded.companies.length).toBeGreaterThan(0.995);
  });
});

describe("fetching the list", () => {
  let server: Server | null = null;
  afterEach(() => server?.close());

  async function serve(listener: RequestListener): Promise<string> {
    const made = createServer(listener);
    server = made;
    await new Promise<void>((done) => made.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
  }

  it("asks the SEC's path with the contact in the User-Agent and reads the answer", async () => {
    const seen: (string | undefined)[] = [];
    const baseUrl = await serve((request, response) => {
      seen.push(request.url, request.headers["user-agent"]);
      response.end(file);
    });
    const list = await fetchListedFile({ contact: "owner@example.org", baseUrl });
    expect(list).toMatchObject({ ok: true, companies: { length: 6 } });
    expect(seen).toEqual(["/files/company_tickers_exchange.json", "Tickertalk owner@example.org"]);
  });

  it("says why there is none: refused, a page instead of the list, nobody there", async () => {
    const refusing = await serve((_, response) => {
      response.statusCode = 403;
      response.end("no");
    });
    expect(await fetchListedFile({ contact: "a@b.c", baseUrl: refusing })).toEqual({
      ok: false,
      reason: "The SEC's site answered with 403.",
    });
    server?.close();
    const page = await serve((_, response) => response.end("<html>"));
    expect(await fetchListedFile({ contact: "a@b.c", baseUrl: page })).toMatchObject({ ok: false });
    expect(await fetchListedFile({ contact: "a@b.c", baseUrl: "http://127.0.0.1:1" })).toEqual({
      ok: false,
      reason: "The SEC's site was not reached.",
    });
  });

  it("stops when its signal does", async () => {
    const baseUrl = await serve(() => undefined);
    const stop = new AbortController();
    const asked = fetchListedFile({ contact: "a@b.c", baseUrl, signal: stop.signal });
    stop.abort(new Error("stopped"));
    await expect(asked).rejects.toThrow("stopped");
    server?.closeAllConnections();
  });
});
