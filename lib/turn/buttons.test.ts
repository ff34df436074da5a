import { describe, expect, it } from "vitest";
import { type SkillName, skillNames } from "@/lib/contract/skill-results";
import { type Entities, emptyCarried } from "@/lib/contract/understanding";
import { getGlossary } from "@/lib/knowledge/glossary";
import { listStarters, runSkill } from "@/lib/skills";
import { createFakeSource } from "@/lib/testing/fake-source";
import { buildSpan, buildUnderstanding, createSkillBench } from "@/lib/testing/results/ask-skill";
import { carryOver, understand } from "@/lib/understand";

const bench = createSkillBench({ sources: [createFakeSource()] });
const { context, market } = bench;
const lastYear = buildSpan("2025-11-20", "2026-11-20", "past year");

/** Reads a text after a turn that was understood so. */
async function read(text: string, before: ReturnType<typeof buildUnderstanding> | null = null) {
  const carried =
    before === null
      ? emptyCarried
      : carryOver({ carried: emptyCarried, understanding: before, outcomeOk: true });
  return understand({ message: { text, clicked: null }, carried, context });
}

/** Subjects, spans and further words with which a skill has different buttons. */
const variants: { symbols: string[]; entities: Partial<Entities> }[] = [
  { symbols: ["SIM:ORBT"], entities: { on: "2026-03-16", range: lastYear } },
  { symbols: ["SIM:ORBT", "SIM:PKBF"], entities: { on: "2026-03-16" } },
  { symbols: ["SIM:PDSB"], entities: { currency: "EUR", statistic: "best_month", on: "2026-03-14" } },
  {
    symbols: ["SIM:QLMK", "SIM:TDWH", "SIM:HDHM"],
    entities: { statistic: "calendar_years", schedule: "yearly", format: "json" },
  },
  { symbols: ["AAPL", "SIM:ORBT"], entities: { on: "2026-03-16", frequency: "quarterly" } },
  { symbols: ["SIM:SFVB"], entities: { range: buildSpan("2015-01-01", "2015-12-31", "2015") } },
];

describe("every button", () => {
  it.each(skillNames)("of %s asks something that is understood, about a name that is known", async (name) => {
    const term = getGlossary().list()[0]?.slug ?? "";
    const misread: string[] = [];
    for (const { symbols, entities } of variants) {
      const instruments = await Promise.all(symbols.map((symbol) => market.findBySymbol(symbol)));
      const filters = [{ metric: "return", test: "highest", value: 5 } as const];
      const understanding = buildUnderstanding(name, {
        symbols: instruments.filter((one) => one !== null),
        term,
        filters,
        ...entities,
      });
      const outcome = await runSkill({ understanding, context });
      for (const action of outcome.actions) {
        if (action.kind !== "ask") continue;
        const { skill, needsClarification } = await read(action.text, understanding);
        if (skill === "clarify" || skill === "decline" || needsClarification)
          misread.push(`${action.text} -> ${skill}`);
      }
    }
    expect(misread).toEqual([]);
  });

  const meant: [from: SkillName, label: string, skill: SkillName][] = [
    ["history", "How risky?", "risk"],
    ["history", "Best month", "extremes"],
    ["compare", "Which is riskier?", "risk"],
    ["indicator", "MACD", "indicator"],
    ["risk", "This year", "risk"],
    ["extremes", "Year by year", "extremes"],
    ["portfolio", "This year", "portfolio"],
    ["portfolio", "Rebalanced each year", "portfolio"],
    ["dividends", "What is a dividend yield?", "definition"],
    ["market_status", "Is Tokyo open?", "market_status"],
    ["symbol_info", "All of it", "history"],
    ["day", "Since that day", "history"],
  ];
  it.each(meant)("of %s says what it asks: %s is %s", async (from, label, skill) => {
    const symbols = ["SIM:ORBT", "SIM:PKBF"];
    const instruments = await Promise.all(symbols.map((symbol) => market.findBySymbol(symbol)));
    const named = { symbols: instruments.filter((one) => one !== null), on: "2026-03-16" };
    const understanding = buildUnderstanding(from, named);
    const { actions } = await runSkill({ understanding, context });
    const button = actions.find((action) => action.kind === "ask" && action.label === label);
    if (button?.kind !== "ask") throw new Error(`no ${label} among ${actions.map((one) => one.label)}`);
    const reading = await read(button.text, understanding);
    expect(reading.skill).toBe(skill);
    if (skill !== "definition" && skill !== "market_status")
      expect(reading.entities.symbols.map(({ symbol }) => symbol)).toContain("SIM:ORBT");
  });
});

describe("every example", () => {
  it("of the help and of the empty page is understood", async () => {
    const help = await bench.answer("help", []);
    const starters = await listStarters(context);
    const texts = [...help.abilities.map(({ example }) => example), ...starters.map(({ text }) => text)];
    expect(texts.length).toBeGreaterThan(10);
    const misread: string[] = [];
    for (const text of texts) {
      const { skill } = await read(text);
      if (skill === "clarify" || skill === "decline") misread.push(`${text} -> ${skill}`);
    }
    expect(misread).toEqual([]);
  });
});
