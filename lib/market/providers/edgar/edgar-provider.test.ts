import { afterEach, describe, expect, it } from "vitest";
import { filingSchema, fundamentalsSchema } from "@/lib/contract/company/company-data";
import { type EdgarCompany, type EdgarServer, startEdgarServer } from "@/lib/testing/providers/edgar-server";
import { createEdgarProvider } from "./edgar-provider";

const report = (number: number, val: number) => ({
  start: `${number}-01-01`,
  end: `${number}-12-31`,
  val,
  accn: `0000000001-${number}-000001`,
  fy: number,
  fp: "FY",
  form: "10-K",
  filed: `${number + 1}-02-10`,
});
const acme: EdgarCompany = {
  cik: 1234,
  ticker: "ACME",
  title: "Acme Rockets Inc.",
  facts: { "us-gaap": { Revenues: { USD: [report(2022, 100), report(2023, 120)] } } },
  filings: [
    { form: "4", filedOn: "2024-03-05", accession: "0001234567-24-000009", document: "xsl/form4.xml" },
    {
      form: "10-K",
      filedOn: "2024-02-10",
      reportedOn: "2023-12-31",
      accession: "0001234567-24-000002",
      document: "acme-20231231.htm",
      description: "10-K",
    },
    {
      form: "8-K",
      filedOn: "2024-03-01",
      accession: "0001234567-24-000005",
      description: "MERGER AGREEMENT",
    },
    { form: "SC 13G/A", filedOn: "2024-02-14", accession: "0009999999-24-000001" },
  ],
};
const companies = [acme, { cik: 77, ticker: "BRK-B", title: "Berg Holding" }];
const at = { symbol: "ACME", now: new Date("2024-03-07T15:00:00Z"), signal: new AbortController().signal };
let server: EdgarServer;
async function open(contact = "owner@example.com") {
  server = await startEdgarServer({ companies });
  return createEdgarProvider({ contact, baseUrl: server.url });
}
afterEach(async () => server.close());

describe("the authority's data as a market source", () => {
  it("tells reports with their currency, day and source, and names its owner in each request", async () => {
    const provider = await open();
    const result = await provider.fundamentals?.(at);
    if (!result?.ok) throw new Error(result?.failure.detail);
    expect(fundamentalsSchema.safeParse(result.value).error).toBeUndefined();
    expect(result.value).toMatchObject({
      instrument: {
        symbol: "ACME",
        name: "Acme Rockets Inc.",
        currency: "USD",
        timeZone: "America/New_York",
      },
      currency: "USD",
      annual: [{ endsOn: "2023-12-31", values: { revenue: 120 } }, { endsOn: "2022-12-31" }],
      valuation: null,
      provenance: { sourceId: "edgar", adjustment: "raw", asOf: "2023-12-31T12:00:00.000Z" },
    });
    expect(server.log).toEqual([
      { path: "/files/company_tickers.json", userAgent: "Tickertalk owner@example.com" },
      { path: "/api/xbrl/companyfacts/CIK0000001234.json", userAgent: "Tickertalk owner@example.com" },
    ]);
  });

  it("lists a company's own filings, newest first, with the address of each document", async () => {
    const provider = await open();
    const result = await provider.filings?.(at);
    if (!result?.ok) throw new Error(result?.failure.detail);
    for (const item of result.value.items) expect(filingSchema.safeParse(item).error).toBeUndefined();
    expect(result.value.items).toEqual([
      {
        form: "8-K",
        filedOn: "2024-03-01",
        periodEndsOn: null,
        title: "MERGER AGREEMENT",
        url: "https://www.sec.gov/Archives/edgar/data/1234/000123456724000005/0001234567-24-000005-index.htm",
      },
      {
        form: "10-K",
        filedOn: "2024-02-10",
        periodEndsOn: "2023-12-31",
        title: "Annual report",
        url: "https://www.sec.gov/Archives/edgar/data/1234/000123456724000002/acme-20231231.htm",
      },
    ]);
    expect(result.value.instrument.exchange).toBe("Nasdaq");
  });

  it("loads the list of companies once for questions that come together, and again after a day", async () => {
    const provider = await open();
    const loads = () => server.log.filter(({ path }) => path.startsWith("/files/")).length;
    await Promise.all([provider.filings?.(at), provider.fundamentals?.(at), provider.filings?.(at)]);
    expect(loads()).toBe(1);
    await provider.filings?.({ ...at, now: new Date("2024-03-08T14:00:00Z") });
    expect(loads()).toBe(1);
    await provider.filings?.({ ...at, now: new Date("2024-03-08T16:00:00Z") });
    expect(loads()).toBe(2);
  });

  it("does not keep a failed load, and makes do with yesterday's list when today's fails", async () => {
    const provider = await open();
    server.setListStatus(500);
    expect(await provider.filings?.(at)).toMatchObject({ ok: false, failure: { code: "bad_data" } });
    server.setListStatus(200);
    expect((await provider.filings?.(at))?.ok).toBe(true);
    server.setListStatus(500);
    expect((await provider.filings?.({ ...at, now: new Date("2024-03-09T15:00:00Z") }))?.ok).toBe(true);
  });

  it("says not_found for a ticker that is not listed, and asks nothing for one of another market", async () => {
    const provider = await open();
    expect(await provider.fundamentals?.({ ...at, symbol: "SIM:ORBT" })).toMatchObject({
      failure: { code: "not_found" },
    });
    expect(await provider.fundamentals?.({ ...at, symbol: "VOD.L" })).toMatchObject({
      failure: { code: "not_found" },
    });
    expect(server.log).toEqual([]);
    expect(await provider.fundamentals?.({ ...at, symbol: "ZZZZ" })).toMatchObject({
      failure: { code: "not_found" },
    });
    expect(await provider.mayKnow("ZZZZ")).toBe(false);
    expect(await provider.mayKnow("ACME")).toBe(true);
  });

  it("knows a class of shares by dot, slash and dash, and says no_data where nothing is filed", async () => {
    const provider = await open();
    for (const symbol of ["BRK.B", "BRK/B", "BRK-B", "brk-b"]) {
      expect(await provider.fundamentals?.({ ...at, symbol })).toMatchObject({
        failure: { code: "no_data" },
      });
    }
  });

  it("is refused with auth where the owner gave no address to write to", async () => {
    const provider = await open("nobody");
    expect(await provider.filings?.(at)).toMatchObject({ ok: false, failure: { code: "auth" } });
  });

  it("has no prices", async () => {
    const provider = await open();
    const span = { ...at, from: "2024-01-01", to: "2024-02-01" };
    for (const result of [
      await provider.quote(at),
      await provider.history(span),
      await provider.search({ ...at, query: "acme" }),
    ]) {
      expect(result).toMatchObject({ ok: false, failure: { code: "no_data" } });
    }
    expect(provider.can).toEqual(["fundamentals", "filings"]);
  });
});
