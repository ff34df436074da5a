import { afterEach, describe, expect, it, vi } from "vitest";
import type { Earnings, FundamentalPeriod, Fundamentals } from "@/lib/contract/company/company-data";
import type { MarketProvider } from "@/lib/market";
import { buildProvenance } from "@/lib/testing/builders";
import { createFakeSource } from "@/lib/testing/fake-source";
import { createSkillBench } from "@/lib/testing/results/ask-skill";
import { buildShare, createPricedSource, toBars } from "@/lib/testing/results/priced-source";

const now = new Date("2024-02-05T22:00:00Z");
const alfa = buildShare("ALFA");
const provenance = buildProvenance({
  sourceId: "fake",
  sourceLabel: "Test source",
  freshness: "end_of_day",
});
const period = (over: Partial<FundamentalPeriod>): FundamentalPeriod => ({
  endsOn: "2023-12-31",
  period: "FY",
  fiscalYear: 2023,
  filedOn: "2024-02-01",
  form: "10-K",
  derived: [],
  values: {},
  ...over,
});
const annual = [
  period({ values: { revenue: 120, grossProfit: 60, netIncome: 12, epsDiluted: 2 } }),
  period({
    endsOn: "2023-01-01",
    fiscalYear: 2022,
    values: { revenue: 100, netIncome: -5, epsDiluted: 1.6 },
  }),
];
const reports: Fundamentals = {
  instrument: alfa,
  provenance,
  currency: "USD",
  annual,
  quarterly: [],
  valuation: null,
};
const past: Earnings["past"] = [
  {
    announcedOn: "2024-01-03",
    quarterEndsOn: "2023-12-31",
    epsActual: 1.1,
    epsEstimate: 1,
    surprisePct: 10,
  },
];
const next = { from: "2024-04-02", to: "2024-04-02", confirmed: true, time: null, epsEstimate: 1.2 };
const announcements: Earnings = { instrument: alfa, provenance, currency: "USD", next, past };
const bars = toBars([
  ["2024-01-02", 100],
  ["2024-01-03", 90],
  ["2024-01-04", 110],
]);
const can: MarketProvider["can"] = [
  "quote",
  "history",
  "search",
  "fundamentals",
  "earnings",
  "news",
  "filings",
];
const createBench = (over: Partial<MarketProvider>) =>
  createSkillBench({
    sources: [createPricedSource({ series: [{ instrument: alfa, bars }], over: { can, ...over } })],
    now,
  });
const tell = <T>(value: T) => ({ ok: true as const, value });
const filing = (at: number) => ({
  form: "8-K",
  filedOn: "2024-01-03",
  periodEndsOn: null,
  title: `Filing ${at}`,
  url: `https://example.com/${at}`,
});

afterEach(() => {
  vi.useRealTimers();
});

describe("fundamentals", () => {
  const bench = createBench({
    fundamentals: async () => tell(reports),
    filings: async () =>
      tell({ instrument: alfa, provenance, items: Array.from({ length: 12 }, (_, at) => filing(at)) }),
  });

  // By hand: 120 / 100 is +20 %, 2 / 1.6 is +25 %; from a loss there is no growth. Margins 60 / 120 and 12 / 120.
  it("tell growth against the same period a year before, and margins, each with its days", async () => {
    const data = await bench.answer("fundamentals", [alfa], { metric: "revenue" });
    const read = (key: string) => data.ratios.find((figure) => figure.key === key)?.value;
    expect(read("revenueGrowth")).toBeCloseTo(20, 10);
    expect(read("epsDilutedGrowth")).toBeCloseTo(25, 10);
    expect(read("netIncomeGrowth")).toBeUndefined();
    expect(read("grossProfitMargin")).toBeCloseTo(50, 10);
    expect(read("netIncomeMargin")).toBeCloseTo(10, 10);
    expect(read("freeCashFlowMargin")).toBeUndefined();
    for (const { convention, on } of data.ratios) expect([convention, on]).not.toContain(null);
    expect(data.filings).toHaveLength(8);
    expect(data).toMatchObject({ frequency: "annual", coverageNote: null });
  });

  it("show the years where there are no quarters, and say so", async () => {
    const data = await bench.answer("fundamentals", [alfa], { frequency: "quarterly" });
    expect(data.frequency).toBe("annual");
    expect(data.coverageNote).toBe("The source has no quarterly reports; the yearly ones are shown.");
  });

  it("say when the reports lack the line that was asked for", async () => {
    const data = await bench.answer("fundamentals", [alfa], { metric: "buybacks" });
    expect(data.coverageNote).toMatch(/do not hold that line/);
  });

  it("do not wait for filings that hang", async () => {
    const hanging = createBench({
      fundamentals: async () => tell(reports),
      filings: () => new Promise<never>(() => undefined),
    });
    vi.useFakeTimers();
    const asked = hanging.answer("fundamentals", [alfa]);
    await vi.advanceTimersByTimeAsync(4_000);
    vi.useRealTimers();
    expect(await asked).toMatchObject({ filings: [], periods: annual });
  });
});

describe("earnings", () => {
  // By hand: from 100 on Jan 2 to 110 on Jan 4 is +10 %, whether it was told before or after the bell of Jan 3.
  it("tell the next day, the last results, and the price from before to after, with the price's source", async () => {
    const bench = createBench({ earnings: async () => tell(announcements) });
    const data = await bench.answer("earnings", [alfa]);
    expect(data.next).toEqual(next);
    expect(data.past).toEqual(past);
    expect(data.reaction).toMatchObject({ on: "2024-01-02", until: "2024-01-04", unit: "percent" });
    expect(data.reaction?.value).toBeCloseTo(10, 10);
    expect(data.reaction?.convention).toContain("Test source");
  });

  it("have no next day when the source's has gone by, and no reaction without prices around it", async () => {
    const old = { ...announcements, next: { ...next, from: "2024-02-01", to: "2024-02-02" } };
    const unknown = { ...old, past: past.map((row) => ({ ...row, announcedOn: null })) };
    const bench = createBench({ earnings: async () => tell(unknown) });
    expect(await bench.answer("earnings", [alfa])).toMatchObject({ next: null, reaction: null });
    const empty = createBench({ earnings: async () => tell({ ...old, past: [] }) });
    const { unavailable } = await empty.refuse("earnings", [alfa]);
    expect(unavailable.message).toBe(
      "There are no earnings dates for ALFA Works (ALFA) at Test source. No figure was made up.",
    );
  });
});

describe("headlines", () => {
  it("are the newest eight as published; none at all is said so, by the source", async () => {
    const items = Array.from({ length: 10 }, (_, at) => ({
      title: `Headline ${at}`,
      publisher: null,
      url: `https://example.com/${at}`,
      publishedAt: "2024-02-05T12:00:00Z",
    }));
    const bench = createBench({ news: async () => tell({ instrument: alfa, provenance, items }) });
    expect((await bench.answer("news", [alfa])).items).toEqual(items.slice(0, 8));
    const silent = createBench({ news: async () => tell({ instrument: alfa, provenance, items: [] }) });
    const { unavailable } = await silent.refuse("news", [alfa]);
    expect(unavailable.message).toMatch(/^There are no headlines for ALFA Works \(ALFA\) at Test source\./);
    expect(unavailable.tried).toEqual([{ sourceLabel: "Test source", code: "no_data" }]);
  });
});

describe("what only some sources have", () => {
  const asked = [
    ["fundamentals", "reported figures"],
    ["earnings", "earnings dates"],
    ["news", "headlines"],
  ] as const;

  it.each(asked)("%s of an invented company is none, and its prices are offered", async (name, offered) => {
    const { unavailable, actions } = await createSkillBench().refuse(name, ["SIM:ORBT"]);
    expect(unavailable.message).toBe(
      `Orbital Tea (SIM:ORBT) is invented, and the simulated market has no ${offered}. No figure was made up.`,
    );
    expect(actions).toEqual([
      { kind: "ask", label: "Its prices this year", text: "How did Orbital Tea do this year?" },
    ]);
  });

  it.each(asked)("%s that nobody offers is said so; a price file would not help", async (name, offered) => {
    const bench = createSkillBench({ sources: [createFakeSource()] });
    const { unavailable, actions } = await bench.refuse(name, [alfa]);
    expect(unavailable.message).toMatch(`No source that is switched on here has ${offered} for ALFA Works`);
    expect(actions.map(({ kind }) => kind)).toEqual(["ask"]);
  });

  it.each(asked)(
    "%s of a source that fails names the source and can be tried again",
    async (name, offered) => {
      const told = { sourceId: "fake", sourceLabel: "Test source", detail: "" };
      const failure = { code: "rate_limited" as const, retryAfterMs: 30_000, ...told };
      const away = async () => ({ ok: false as const, failure });
      const bench = createBench({ fundamentals: away, earnings: away, news: away, filings: away });
      const { unavailable, actions } = await bench.refuse(name, [alfa]);
      expect(unavailable.message).toBe(
        `No source could give ${offered} for ALFA Works (ALFA) right now: Test source asks us to wait. No figure was made up.`,
      );
      expect(unavailable).toMatchObject({ code: "rate_limited", retryAfterMs: 30_000 });
      expect(actions.map(({ kind }) => kind)).toEqual(["retry", "ask"]);
    },
  );
});
