import { describe, expect, it } from "vitest";
import type { Instrument, Range } from "@/lib/contract/market";
import { skillNames, skillResultSchemas } from "@/lib/contract/skill-results";
import { emptyCarried, type Understanding } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createMarket, createProviders } from "@/lib/market";
import { createFakeSource } from "@/lib/testing/fake-source";
import { listStarters, queryChart, runSkill } from ".";
import { toRange } from "./range-keys";
import { skills } from "./registry";

const now = new Date("2026-11-20T17:00:00Z");
const [demo] = createProviders({ sources: ["demo"], yahooBaseUrl: null });
if (demo === undefined) throw new Error("no demo market");
const market = createMarket({ providers: [createFakeSource(), demo] });
const context = {
  now,
  signal: new AbortController().signal,
  market,
  glossary: getGlossary(),
  carried: emptyCarried,
  returning: false,
};
const lastYear: Range = { key: "1Y", from: "2025-11-20", to: "2026-11-20", label: "past year" };

const find = async (symbol: string): Promise<Instrument> => {
  const instrument = await market.findBySymbol(symbol);
  if (instrument === null) throw new Error(`no ${symbol}`);
  return instrument;
};
async function understand(
  intent: Understanding["intent"],
  symbols: string[],
  over: Partial<Understanding["entities"]> = {},
) {
  const entities = {
    symbols: await Promise.all(symbols.map(find)),
    ambiguous: [],
    unknown: [],
    range: null,
    on: null,
    term: null,
  };
  const understanding: Understanding = {
    intent,
    confidence: 1,
    tier: "rules",
    entities: { ...entities, chartType: null, ...over },
    alternatives: [],
    needsClarification: null,
    declineReason: null,
    note: null,
  };
  return understanding;
}
const run = async (...given: Parameters<typeof understand>) =>
  runSkill({ understanding: await understand(...given), context });

describe("every skill", () => {
  it("answers with its own shape from the contract, or asks back when it lacks what it needs", async () => {
    const orbt = ["SIM:ORBT", "SIM:PKBF"];
    for (const name of skillNames) {
      const outcome = await run(name, orbt, {
        on: "2026-03-16",
        range: lastYear,
        term: getGlossary().list()[0]?.slug ?? "",
      });
      if (!outcome.ok) throw new Error(`${name}: ${outcome.unavailable.message}`);
      expect(outcome.skill).toBe(name);
      expect(skillResultSchemas[name].safeParse(outcome.data).error).toBeUndefined();
      expect(skills[name].examples.length).toBeGreaterThan(0);
    }
    for (const name of ["quote", "history", "compare", "day"] as const)
      expect(await run(name, [])).toMatchObject({ ok: true, skill: "clarify", data: { about: "symbol" } });
    expect(await run("day", orbt)).toMatchObject({ ok: true, skill: "clarify", data: { about: "range" } });
  });

  it("refuses a real symbol that no source answers, and offers ways on", async () => {
    for (const name of ["quote", "history", "compare", "day"] as const) {
      const outcome = await run(name, ["AAPL", "MSFT"], { on: "2026-03-16" });
      expect(outcome).toMatchObject({ ok: false, unavailable: { skill: name, code: "offline" } });
      expect(outcome.actions.map(({ kind }) => kind)).toEqual(["retry", "import", "ask"]);
    }
  });
});

describe("a chart", () => {
  it("begins with the close that its return starts from: the drawing's own change is the figure beside it", async () => {
    const outcome = await run("history", ["SIM:ORBT"], { range: lastYear });
    if (!outcome.ok || !("figures" in outcome.data)) throw new Error("no history");
    const { figures, chart } = outcome.data;
    const closes = chart.series[0]?.close ?? [];
    const drawnPct = ((closes.at(-1) ?? 0) / (closes[0] ?? 1) - 1) * 100;
    expect(drawnPct).toBeCloseTo(figures.priceReturnPct, 8);
    expect(chart.series[0]?.tradedOn[0]).toBe(figures.base.on);
    expect(figures.base.on < lastYear.from).toBe(true);
  });

  it("is the same, by id, for a range button as for the question in words", async () => {
    const asked = await run("history", ["SIM:ORBT"], { range: lastYear });
    const button = await queryChart({ query: { symbols: ["SIM:ORBT"], range: "1Y" }, context });
    if (!asked.ok || !("chart" in asked.data) || !button.ok) throw new Error("no chart");
    expect(button.chart).toEqual(asked.data.chart);
    const compared = await run("compare", ["SIM:ORBT", "SIM:PKBF"], { range: lastYear });
    const buttons = await queryChart({ query: { symbols: ["SIM:ORBT", "SIM:PKBF"], range: "1Y" }, context });
    if (!compared.ok || !("chart" in compared.data) || !buttons.ok) throw new Error("no comparison");
    expect(buttons.chart).toEqual(compared.data.chart);
    expect(buttons.figures.map(({ symbol }) => symbol)).toEqual(["SIM:ORBT", "SIM:PKBF"]);
  });

  it("is not there for a symbol that nobody knows, and unavailable where the source is away", async () => {
    const query = (symbol: string) => queryChart({ query: { symbols: [symbol], range: "1Y" }, context });
    expect(await query("SIM:NONE")).toMatchObject({ ok: false, status: 404, code: "not_found" });
    expect(await query("AAPL")).toMatchObject({ ok: false, status: 503, code: "offline" });
  });
});

describe("range buttons", () => {
  it("begin on the same day of the month, or the month's last", () => {
    const from = (key: Range["key"] & string, today: string) => toRange({ key, today }).from;
    expect(from("1M", "2026-03-31")).toBe("2026-02-28");
    expect(from("6M", "2024-08-31")).toBe("2024-02-29");
    expect(from("1Y", "2024-02-29")).toBe("2023-02-28");
    expect(from("5Y", "2026-11-20")).toBe("2021-11-20");
    expect(from("YTD", "2026-11-20")).toBe("2026-01-01");
  });
});

describe("starters", () => {
  it("are never about a source that does not answer, and say which are simulated", async () => {
    await market.probe({ now, signal: context.signal });
    const starters = await listStarters({ market, now });
    expect(starters.length).toBeGreaterThanOrEqual(3);
    expect(starters.map(({ text }) => text).join()).not.toMatch(/Apple|Nvidia|Microsoft|S&P/);
    for (const { text, simulated } of starters) expect(simulated).toBe(!text.startsWith("What is maximum"));
  });
});
