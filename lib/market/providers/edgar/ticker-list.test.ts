import { describe, expect, it } from "vitest";
import { createEdgarProvider } from "./edgar-provider";
import { createTickerList } from "./ticker-list";

const call = { symbol: "ACME", now: new Date("2024-03-07T15:00:00Z"), signal: new AbortController().signal };
const rows = { 0: { cik_str: 1234, ticker: "ACME", title: "Acme Rockets Inc." } };

describe("the list of companies", () => {
  it("of yesterday answers while today's hangs, long before the call's own time is over", async () => {
    const never = new Promise<typeof rows>(() => undefined);
    let loads = 0;
    const list = createTickerList({
      load: async () => {
        loads++;
        return loads === 1 ? rows : never;
      },
      timeoutMs: 400,
    });
    expect((await list.find(call))?.cik).toBe(1234);
    const signal = AbortSignal.timeout(5_000);
    const later = { ...call, now: new Date("2024-03-09T15:00:00Z"), signal };
    expect((await list.find(later))?.cik).toBe(1234);
    expect(loads).toBe(2);
    expect(signal.aborted).toBe(false);
  });
});

describe("a file about another company than the one asked for", () => {
  const filings = {
    recent: { accessionNumber: [], filingDate: [], reportDate: [], form: [], primaryDocument: [] },
  };
  const bodyOf = (path: string) => {
    if (path.startsWith("/files/")) return rows;
    return path.startsWith("/submissions/") ? { cik: "0000009999", filings } : { cik: 9999, facts: {} };
  };

  it("is not told as its reports or filings", async () => {
    const provider = createEdgarProvider({
      contact: "owner@example.com",
      fetch: async (address) => Response.json(bodyOf(new URL(String(address)).pathname)),
    });
    const refused = { ok: false, failure: { code: "bad_data" } };
    expect(await provider.fundamentals?.(call)).toMatchObject(refused);
    expect(await provider.filings?.(call)).toMatchObject(refused);
  });
});
