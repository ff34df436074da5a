// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Figure } from "@/lib/contract/analysis-results";
import { type ResultPayload, type SkillName, skillNames } from "@/lib/contract/skill-results";
import { buildProvenance } from "@/lib/testing/builders";
import { buildResults } from "@/lib/testing/result-builders";
import { buildFigure } from "@/lib/testing/results/analysis";
import { ResultCard } from ".";

afterEach(cleanup);

function show(skill: SkillName, over: object = {}) {
  const onAsk = vi.fn();
  const result = { skill, data: { ...buildResults()[skill], ...over } } as ResultPayload;
  return { ...render(<ResultCard result={result} onAsk={onAsk} chartWidth={640} />), onAsk };
}

const talk: SkillName[] = ["greet", "clarify", "decline", "definition", "help", "talk", "memory", "custom"];
const cards = skillNames.filter((name) => !talk.includes(name));
/** Hours come from rules, and documents are their own source. */
const sourced = cards.filter((name) => name !== "market_status" && name !== "documents");

/** Every figure inside a result, wherever it stands. */
function listFigures(value: unknown): Figure[] {
  if (Array.isArray(value)) return value.flatMap(listFigures);
  if (typeof value !== "object" || value === null) return [];
  if ("convention" in value && "unit" in value) return [value as Figure];
  return Object.values(value).flatMap(listFigures);
}

/** The result with every provenance in it changed. */
function retold(skill: SkillName, over: object): object {
  return JSON.parse(JSON.stringify(buildResults()[skill]), (key, value) => {
    if (key === "provenance") return { ...value, ...over };
    return key === "provenances" ? [{ ...value[0], ...over }] : value;
  });
}

describe("every card", () => {
  it.each(cards)("%s has one heading that names it, and nothing broken in it", (skill) => {
    const { container } = show(skill);
    const article = screen.getByRole("article");
    expect(article.getAttribute("aria-labelledby")).toBe(container.querySelector("h3")?.id);
    expect(container.textContent).not.toMatch(/NaN|undefined|Infinity|\[object|\bnull\b/);
  });

  it.each(cards)(
    "%s has tables with a name and named columns, and buttons and links with a text",
    (skill) => {
      const { container } = show(skill);
      for (const table of container.querySelectorAll("table")) {
        const label = table.getAttribute("aria-labelledby");
        const name =
          table.caption?.textContent ?? (label && container.querySelector(`[id="${label}"]`)?.textContent);
        expect(name).toMatch(/\w/);
        expect(table.querySelectorAll("thead th[scope=col]").length).toBeGreaterThan(0);
      }
      for (const named of container.querySelectorAll("a, button"))
        expect(named.getAttribute("aria-label") ?? named.textContent).toMatch(/\w/);
    },
  );

  it.each(cards)("%s leads off the site safely: http(s), a page of its own, no opener", (skill) => {
    const { container } = show(skill, retold(skill, { sourceUrl: "https://example.com/source" }));
    for (const link of container.querySelectorAll("a[target=_blank]")) {
      expect(link.getAttribute("href")).toMatch(/^https?:\/\//);
      expect(link.getAttribute("rel")).toContain("noopener");
    }
    for (const link of container.querySelectorAll("a:not([target])"))
      expect(link.getAttribute("href")).toMatch(/^\//);
  });

  it.each(cards)("%s tells how each of its figures is computed", (skill) => {
    const { container } = show(skill);
    const { chart: _, ...data } = { chart: null, ...buildResults()[skill] };
    for (const { convention, label } of listFigures(data)) {
      expect(container.textContent).toContain(convention ?? "");
      expect(container.textContent).toContain(label);
    }
    const { indicators } = buildResults().indicator;
    if (skill === "indicator")
      for (const { convention } of indicators) expect(container.textContent).toContain(convention);
  });

  it.each(sourced)("%s says where it comes from, and when it is simulated or late", (skill) => {
    const staleReason = "The source has Mon, Mar 15.";
    const { container } = show(skill, retold(skill, { staleReason }));
    expect(container.textContent).toContain("Simulated market");
    expect(container.textContent).toContain("as of Mar 16, 2021, 4:00 PM EDT");
    expect(screen.getAllByText("Simulated").length).toBeGreaterThan(0);
    expect(screen.getAllByText("Not up to date").length).toBeGreaterThan(0);
    expect(container.textContent).toContain(staleReason);
  });
});

describe("figures on a card", () => {
  it("that are missing say why in place of a number", () => {
    const convention = "Not told: the span is shorter than a year";
    const figures = [buildFigure({ key: "cagr", label: "Return, yearly", value: null, convention })];
    const items = buildResults()
      .risk.items.slice(0, 1)
      .map((item) => ({ ...item, figures }));
    const { container } = show("risk", { items });
    expect(container.querySelector("dl")?.textContent).toBe(`Return, yearly—${convention}`);
  });

  it("that share a convention are told it once, those that differ each with theirs", () => {
    const rows = ["2018", "2019", "2020", "2021", "2022"].map((label, at) =>
      buildFigure({
        key: `return${label}`,
        label,
        convention: at === 0 ? "Part of the year" : "From the last close before it",
      }),
    );
    const { container } = show("extremes", { rows, headline: buildFigure({ convention: null }) });
    const lines = [...container.querySelectorAll("details li")].map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "2018: Part of the year",
      "2019, 2020, 2021 and 1 more: From the last close before it",
    ]);
  });

  it("of two indicators with lines of one name stand side by side", () => {
    const [indicator] = buildResults().indicator.indicators;
    const latest = [buildFigure({ key: "signal", label: "Signal", unit: "index", value: 1 })];
    const indicators = [
      { ...indicator, label: "MACD 12, 26, 9", latest },
      { ...indicator, label: "MACD 5, 35, 5", latest },
    ];
    show("indicator", { indicators });
    expect(screen.getAllByText("Signal")).toHaveLength(2);
  });
});

describe("what a card says", () => {
  it("a screen asks about a row, and says what it is not", () => {
    const { container, onAsk } = show("screen");
    fireEvent.click(within(screen.getByRole("table")).getByRole("button"));
    expect(onAsk).toHaveBeenCalledWith("How did Orbit Tools do this year?");
    expect(container.textContent).toContain("not a recommendation");
  });

  it("an export links to its own file by name", () => {
    show("export");
    const link = screen.getByRole("link", { name: "Download CSV" });
    expect(link.getAttribute("download")).toBe("sim-orbt.csv");
    expect(link.getAttribute("href")).toBe("/api/export?symbols=SIM%3AORBT");
  });

  it("several files are each named as the source", () => {
    const [first] = buildResults().screen.rows;
    const rows = ["a.csv", "b.csv"].map((name) => {
      const provenance = buildProvenance({ sourceId: "csv", sourceLabel: `Imported file ${name}` });
      return { ...first, instrument: { ...first?.instrument, symbol: name }, provenance };
    });
    const { container } = show("screen", { rows });
    expect(container.textContent).toContain("Imported file a.csv");
    expect(container.textContent).toContain("Imported file b.csv");
  });

  it("a converted price and history name the rate's source and say when it is late", () => {
    const rate = buildProvenance({ sourceLabel: "Rates", staleReason: "The rate is of Friday." });
    const quote = show("quote", { converted: { currency: "EUR", price: 10.8, rate: 0.9, provenance: rate } });
    expect(quote.container.textContent).toContain("€10.80");
    expect(quote.container.textContent).toContain("The rate is of Friday.");
    cleanup();
    const history = show("history", { convertedWith: { from: "USD", to: "EUR", provenance: rate } });
    expect(history.container.textContent).toContain("Converted from USD to EUR");
    expect(history.container.textContent).toContain("The rate is of Friday.");
  });

  it("a day beside its market tells each neighbour with its source", () => {
    const beside = {
      instrument: { ...buildResults().news.instrument, name: "Forty Index" },
      provenance: buildProvenance({ sourceLabel: "Another source" }),
      changePct: 1.25,
    };
    const context = {
      index: beside,
      sector: null,
      figures: [buildFigure({ key: "relativeChange", label: "Against the index", unit: "points", value: 2 })],
      earnings: { epsActual: 1.5, epsEstimate: 1.25, provenance: buildProvenance() },
      headlines: buildResults().news.items,
    };
    const { container } = show("day", { context });
    expect(container.textContent).toContain("Forty Index+1.25%");
    expect(container.textContent).toContain("Another source");
    expect(container.textContent).toContain("+2.00 points");
    expect(container.textContent).toContain("1.50 a share, 1.25 expected (Simulated market)");
    expect(screen.getByRole("link", { name: "Orbit Tools opens a plant" }).getAttribute("rel")).toContain(
      "noopener",
    );
  });

  it("an exchange's card is named after the company that was asked about", () => {
    show("market_status", { instrument: buildResults().news.instrument });
    expect(screen.getByRole("heading", { level: 3 }).textContent).toBe(
      "Orbit Tools: New York Stock Exchange",
    );
    expect(screen.getByText("Open")).toBeTruthy();
  });
});
