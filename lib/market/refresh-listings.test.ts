import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { refreshListings } from "./refresh-listings";
import type { ListingsState } from "./stored-listings";

const rows = Array.from({ length: 40 }, (_, at) => [at + 1, `Example ${at} Corp`, `EX${at}`, "NYSE"]);
const body = JSON.stringify({ fields: ["cik", "name", "ticker", "exchange"], data: rows });
const now = new Date("2026-11-22T12:00:00Z");

let asked: string[] = [];
let status = 200;
const server = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers["user-agent"]}`);
  response.writeHead(status, { "content-type": "application/json" }).end(status === 200 ? body : "{}");
});
let baseUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked = [];
  status = 200;
});

function holdList(fetchedAt: string | null) {
  const held: { state: ListingsState | null } = {
    state: fetchedAt === null ? null : { fetchedAt: new Date(fetchedAt), count: 1 },
  };
  const listings = {
    findState: async () => held.state,
    replace: async ({ companies, fetchedAt: at }: { companies: readonly unknown[]; fetchedAt: Date }) => {
      held.state = { fetchedAt: at, count: companies.length };
    },
  };
  return { held, refresh: () => refreshListings({ listings, contact: "owner@example.com", baseUrl, now }) };
}

describe("the company list", () => {
  it("is fetched when there is none and when it is older than 30 days, with the owner's contact", async () => {
    for (const fetchedAt of [null, "2026-10-22T11:00:00Z"]) {
      const { held, refresh } = holdList(fetchedAt);
      expect(await refresh()).toEqual({ kind: "stored", count: 40 });
      expect(held.state).toEqual({ fetchedAt: now, count: 40 });
    }
    expect(asked[0]).toBe("/files/company_tickers_exchange.json Tickertalk owner@example.com");
  });

  it("is left alone within 30 days: nobody is asked", async () => {
    expect(await holdList("2026-10-24T12:00:00Z").refresh()).toEqual({ kind: "fresh" });
    expect(asked).toEqual([]);
  });

  it("stays as it is when a newer one cannot be had, and the reason is told", async () => {
    status = 403;
    const { held, refresh } = holdList("2026-01-01T00:00:00Z");
    expect(await refresh()).toEqual({ kind: "failed", reason: expect.stringContaining("403") });
    expect(held.state?.count).toBe(1);
  });
});
