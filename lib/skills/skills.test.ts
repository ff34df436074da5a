import { describe, expect, it } from "vitest";
import { actionSchema } from "@/lib/contract/actions";
import type { Range } from "@/lib/contract/market";
import {
  resultPayloadSchema,
  type SkillName,
  skillNames,
  unavailableSchema,
} from "@/lib/contract/skill-results";
import type { Entities } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { createFakeSource } from "@/lib/testing/fake-source";
import { createSkillBench } from "@/lib/testing/results/ask-skill";
import { listStarters, queryChart } from ".";
import { toRange } from "./range-keys";
import { skills } from "./registry";

const bench = createSkillBench({ sources: [createFakeSource()] });
const { context, market, ask, answer } = bench;
const lastYear: Range = { key: "1Y", from: "2025-11-20", to: "2026-11-20", label: "past year" };

/** What each skill needs besides its subjects. */
const needs: Partial<Entities> = {
  on: "2026-03-16",
  range: lastYear,
  term: getGlossary().list()[0]?.slug ?? "",
  statistic: "best_month",
  filters: [{ metric: "return", test: "highest", value: 5 }],
};
/** What the simulated market has none of. */
const refused = ["fundamentals", "earnings", "news"] as const;

/** Asked with words of the message or of the owner; `custom` below, `documents` over a store in `lib/turn/documents`. */
const worded = new Set<string>(["custom", "documents"]);

describe("every skill", () => {
  it("of the owner's own answers with the owner's words and buttons, and is refused when it is switched off", async () => {
    const written = {
      ...{ slug: "hours", title: "Hours", description: "", enabled: true },
      answer: { kind: "text", text: "From **9 to 5**.", buttons: [{ label: "Prices", text: "Prices?" }] },
    } as const;
    const run = (enabled: boolean) =>
      skills.custom.run(
        { slug: "hours" },
        {
          ...context,
          findCustomIntent: async () => ({
            ...written,
            enabled,
            answer: { ...written.answer, buttons: [...written.answer.buttons] },
          }),
        },
      );
    const outcome = await run(true);
    if (!outcome.ok) throw new Error(outcome.unavailable.message);
    const sent = { skill: "custom", data: outcome.data };
    expect(resultPayloadSchema.parse(JSON.parse(JSON.stringify(sent)))).toEqual(sent);
    expect(outcome.actions).toEqual([{ kind: "ask", label: "Prices", text: "Prices?" }]);
    expect((await run(false)).ok).toBe(false);
  });

  it.each(skillNames.filter((name) => !worded.has(name)))(
    "%s answers with its own shape, which survives the wire",
    async (name) => {
      const outcome = await ask(name, ["SIM:ORBT", "SIM:PKBF"], needs);
      expect(skills[name].examples.length).toBeGreaterThan(0);
      expect(outcome.skill).toBe(name);
      if (!outcome.ok) {
        expect(refused).toContain(name);
        expect(unavailableSchema.parse(JSON.parse(JSON.stringify(outcome.unavailable)))).toEqual(
          outcome.unavailable,
        );
        return;
      }
      const sent = JSON.parse(JSON.stringify({ skill: name, data: outcome.data }));
      expect(resultPayloadSchema.parse(sent)).toEqual({ skill: name, data: outcome.data });
      for (const action of outcome.actions) expect(actionSchema.parse(action)).toEqual(action);
    },
  );

  it("asks back about what it lacks", async () => {
    const asksOf = async (name: SkillName, symbols: string[]) => {
      const outcome = await ask(name, symbols);
      return outcome.ok && outcome.skill === "clarify" ? (outcome.data as { about: string }).about : null;
    };
    const lackSubject: SkillName[] = ["quote", "history", "compare", "day", "indicator", "risk", "extremes"];
    lackSubject.push("portfolio", "fundamentals", "dividends", "earnings", "news", "symbol_info", "export");
    for (const name of lackSubject) expect([name, await asksOf(name, [])]).toEqual([name, "symbol"]);
    expect(await asksOf("compare", ["SIM:ORBT"])).toBe("symbol");
    expect(await asksOf("day", ["SIM:ORBT"])).toBe("range");
    expect(await asksOf("screen", [])).toBe("intent");
  });

  it("refuses a real symbol that no source answers, and offers ways on", async () => {
    const names: SkillName[] = ["quote", "history", "compare", "day", "indicator", "risk", "extremes"];
    for (const name of [...names, "portfolio", "dividends", "export"] as SkillName[]) {
      const outcome = await ask(name, ["AAPL", "MSFT"], { on: "2020-03-16" });
      expect(outcome).toMatchObject({ ok: false, unavailable: { skill: name, code: "offline" } });
      expect(outcome.actions.map(({ kind }) => kind)).toEqual(["retry", "import", "ask"]);
    }
  });
});

describe("a chart", () => {
  it("begins with the close that its return starts from: the drawing's own change is the figure beside it", async () => {
    const { figures, chart } = await answer("history", ["SIM:ORBT"], { range: lastYear });
    const closes = chart.series[0]?.close ?? [];
    const drawnPct = ((closes.at(-1) ?? 0) / (closes[0] ?? 1) - 1) * 100;
    expect(drawnPct).toBeCloseTo(figures.priceReturnPct, 8);
    expect(chart.series[0]?.tradedOn[0]).toBe(figures.base.on);
    expect(figures.base.on < lastYear.from).toBe(true);
  });

  it("is the same, by id, for a range button as for the question in words", async () => {
    const asked = await answer("history", ["SIM:ORBT"], { range: lastYear });
    const button = await queryChart({ query: { symbols: ["SIM:ORBT"], range: "1Y" }, context });
    if (!button.ok) throw new Error(button.detail);
    expect(button.chart).toEqual(asked.chart);
    const compared = await answer("compare", ["SIM:ORBT", "SIM:PKBF"], { range: lastYear });
    const buttons = await queryChart({ query: { symbols: ["SIM:ORBT", "SIM:PKBF"], range: "1Y" }, context });
    if (!buttons.ok) throw new Error(buttons.detail);
    expect(buttons.chart).toEqual(compared.chart);
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
    const { now, signal } = context;
    await market.probe({ now, signal });
    const starters = await listStarters({ market, now });
    expect(starters.length).toBeGreaterThanOrEqual(3);
    expect(starters.map(({ text }) => text).join()).not.toMatch(/Apple|Nvidia|Microsoft|S&P/);
    for (const { text, simulated } of starters) expect(simulated).toBe(!text.startsWith("What is maximum"));
  });
});
