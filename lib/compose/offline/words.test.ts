import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureUnits, statistics } from "@/lib/contract/analysis-results";
import { fundamentalKeys } from "@/lib/contract/company/company-data";
import {
  type ResultPayload,
  type SkillName,
  type SkillResults,
  skillNames,
} from "@/lib/contract/skill-results";
import { buildProvenance } from "@/lib/testing/builders";
import { buildResults } from "@/lib/testing/result-builders";
import { buildFigure } from "@/lib/testing/results/analysis";
import { renderWords } from "./templates";

const write = (skill: SkillName, over: object = {}) =>
  renderWords({ skill, data: { ...buildResults()[skill], ...over } } as ResultPayload).join("\n\n");
/** Talk, and what is told by an exchange's rules: no source of figures. */
const sourceless: SkillName[] = [
  "definition",
  "greet",
  "help",
  "clarify",
  "decline",
  "talk",
  "memory",
  "market_status",
  "documents",
  "custom",
];
const sourced = skillNames.filter((name) => !sourceless.includes(name));

/** What no sentence may hold, whatever is missing. */
function expectWhole(text: string): void {
  expect(text).not.toMatch(
    /NaN|Infinity|undefined|\bnull\b|\[object| {2}|\.\.|,,|;;| [.,;:]| \)|\( |\*\*\*\*/,
  );
  expect(text.trim()).not.toBe("");
  for (const paragraph of text.split("\n\n")) expect(paragraph).toMatch(/[.:?)]$|^- |\n- /);
}

/** The same result as of a real thing, with every provenance in it changed. */
function retold(skill: SkillName, over: object): object {
  const told = { ...buildResults()[skill], ...(skill === "screen" ? { universe: "those you named" } : {}) };
  return JSON.parse(JSON.stringify(told), (key, value) => {
    if (key === "provenance") return { ...value, ...over };
    if (key === "provenances") return [{ ...value[0], ...over }];
    if (key === "exchange") return "Nasdaq";
    return key === "simulated" ? false : value;
  });
}

describe("the words of every result", () => {
  it.each(skillNames)("%s are whole sentences", (skill) => {
    expectWhole(write(skill));
  });

  it.each(sourced)("%s name the source and the day, and that it is simulated", (skill) => {
    const text = write(skill);
    expect(text).toMatch(/Simulated market/);
    expect(text).toMatch(/as of Mar 16, 2021, 4:00 PM EDT/);
    expect(text).toMatch(/\*\*Simulated\*\*/);
  });

  // where figures come from lists every source, the simulated one too
  const ofOne = sourced.filter((name) => name !== "data_meta");

  it.each(ofOne)("%s of a real source that is late say why, and are not called simulated", (skill) => {
    const staleReason = "The newest close should be that of Tue, Mar 16; the source has Mon, Mar 15.";
    const live = { sourceLabel: "Test source", freshness: "end_of_day", staleReason };
    const text = write(skill, retold(skill, live));
    expect(text).toContain(`**Not up to date:** ${staleReason}`);
    expect(text).toContain("Source: Test source, as of Mar 16, 2021");
    expect(text).not.toMatch(/simulated/i);
    expectWhole(text);
  });
});

describe("several sources", () => {
  const { items } = buildResults().risk;
  const tell = (over: object[]) =>
    write("risk", {
      items: items.map((item, at) => ({ ...item, provenance: buildProvenance({ ...over[at] }) })),
    });

  it("are each named, files by their own names", () => {
    const file = (name: string) => {
      return { sourceId: "csv", sourceLabel: `Imported file ${name}`, freshness: "imported" };
    };
    const text = tell([file("a.csv"), file("b.csv")]);
    expect(text).toContain("Imported file a.csv");
    expect(text).toContain("Imported file b.csv");
  });

  it("are one sentence with the oldest time where only the times differ", () => {
    const live = { sourceLabel: "Test source", freshness: "end_of_day" };
    const text = tell([
      { ...live, asOf: "2021-03-16T20:00:00Z" },
      { ...live, asOf: "2021-03-15T20:00:00Z" },
    ]);
    expect(text.match(/Source: Test source/g)).toHaveLength(1);
    expect(text).toContain("as of Mar 15, 2021, 4:00 PM EDT or later");
  });
});

const price = fc.oneof(fc.constant(null), fc.double({ min: 0.0001, max: 1e6, noNaN: true }));
const percent = fc.oneof(fc.constant(null), fc.double({ min: -99, max: 5_000, noNaN: true }));
const day = fc.constantFrom(null, "2021-03-15", "2021-03-16");
const figure = fc
  .record({
    value: fc.oneof(fc.constant(null), fc.double({ min: -1e9, max: 1e13, noNaN: true })),
    unit: fc.constantFrom(...figureUnits),
    currency: fc.constantFrom(null, "USD", "JPY"),
    convention: fc.constantFrom(null, "Mean of closes"),
    on: day,
    until: day,
    key: fc.constantFrom("volatility", "cagr", "dividends12m", "dividendYield12m", "relativeChange", "beta"),
  })
  .map(buildFigure);
const figures = fc.array(figure, { maxLength: 5 });
const note = fc.constantFrom(null, "The source begins on Mar 12, 2021; the figures start there.");
const missing = fc.constantFrom<SkillResults["risk"]["missing"]>(
  [],
  [{ name: "Vanta", code: "offline", reason: "it could not be reached" }],
);

/** Results of each skill with holes wherever the contract allows one. */
const holed: { [Name in SkillName]?: fc.Arbitrary<Partial<SkillResults[Name]>> } = {
  quote: fc.record({
    change: percent,
    changePct: percent,
    previousOn: day,
    previousClose: price,
    converted: fc.constantFrom(null, {
      currency: "JPY",
      price: 1_800.5,
      rate: 150.04,
      provenance: buildProvenance(),
    }),
  }),
  day: fc.record({
    closedNote: fc.constantFrom(null, "There was no session on Mar 14, 2021."),
    previousClose: price,
    previousOn: day,
    changePct: percent,
    dayRangePct: percent,
    averageVolume20: price,
    bar: fc.record({
      tradedOn: fc.constant("2021-03-16"),
      open: price,
      high: price,
      low: price,
      close: fc.double({ min: 0.0001, max: 1e6, noNaN: true }),
      adjClose: fc.constant(null),
      volume: price,
    }),
    moveRank: fc.constantFrom(null, { rank: 1, of: 250 }, { rank: 200, of: 250 }),
    context: fc.record({
      index: fc.constantFrom(null, { ...buildResults().news, changePct: 1 }),
      sector: fc.constantFrom(null, { ...buildResults().news, changePct: 0 }),
      figures,
      earnings: fc.record({
        epsActual: percent,
        epsEstimate: percent,
        provenance: fc.constant(buildProvenance()),
      }),
      headlines: fc.constantFrom(null, buildResults().news.items),
    }),
  }),
  indicator: fc.record({
    indicators: fc.array(
      fc.record({
        name: fc.constant("sma" as const),
        params: fc.constant([2]),
        label: fc.constant("SMA 2"),
        convention: fc.constantFrom("Mean of 2 closes", "Mean of 2 closes. The setting was mended."),
        latest: figures,
        reading: fc.constantFrom(null, "The close is above SMA 2."),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    crossings: fc.constantFrom([], buildResults().indicator.crossings),
    coverageNote: note,
  }),
  risk: fc.record({
    items: fc
      .array(
        fc.record({
          figures,
          drawdown: fc.constantFrom(null, {
            pct: -10,
            peakOn: "2021-03-12",
            troughOn: "2021-03-15",
            recoveredOn: null,
          }),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) => items.map((item) => ({ ...buildResults().news, ...item }))),
    riskier: fc.constantFrom(null, "SIM:ORBT"),
    missing,
    coverageNote: note,
    benchmark: fc.constantFrom(null, buildResults().news),
  }),
  extremes: fc.record({
    headline: figure,
    rows: figures,
    statistic: fc.constantFrom(...statistics),
    coverageNote: note,
  }),
  screen: fc.record({
    rows: fc.array(
      fc
        .array(figure, { minLength: 1, maxLength: 4 })
        .map((all) => ({ ...buildResults().news, figures: all })),
      { maxLength: 7 },
    ),
    passed: fc.nat(30),
    covered: fc.nat({ max: 30 }).map((count) => count + 1),
    criteria: fc.constantFrom(["highest return this year"], ["RSI 14 below 30", "price above $10.00"]),
    missingNote: note,
  }),
  portfolio: fc.record({
    figures,
    holdings: fc.constantFrom(
      buildResults().portfolio.holdings,
      buildResults().portfolio.holdings.slice(0, 1),
    ),
    missing,
    coverageNote: note,
  }),
  fundamentals: fc.record({
    metric: fc.constantFrom(null, ...fundamentalKeys),
    ratios: figures,
    periods: fc.constantFrom([], buildResults().fundamentals.periods, [
      {
        ...buildResults().fundamentals.periods[0],
        values: { revenue: null },
        fiscalYear: null,
        period: "Q3" as const,
      },
    ] as SkillResults["fundamentals"]["periods"]),
    coverageNote: note,
  }),
  dividends: fc.record({
    count: fc.nat(3),
    payments: fc.constantFrom([], buildResults().dividends.payments),
    splits: fc.constantFrom([], buildResults().dividends.splits),
    figures,
    coverageNote: note,
  }),
  earnings: fc.record({
    next: fc.constantFrom(null, {
      from: "2021-04-20",
      to: "2021-04-20",
      confirmed: true,
      time: null,
      epsEstimate: null,
    }),
    past: fc.constantFrom(
      [],
      [{ announcedOn: null, quarterEndsOn: null, epsActual: 1, epsEstimate: null, surprisePct: null }],
    ),
    reaction: fc.oneof(fc.constant(null), figure),
  }),
  symbol_info: fc.record({
    provenance: fc.constantFrom(null, buildProvenance()),
    firstOn: day,
    lastOn: day,
    sector: fc.constantFrom(null, "Technology"),
    industry: fc.constantFrom(null, "Software"),
  }),
  export: fc.record({ rows: fc.nat(5_000), coverageNote: note }),
};

describe("with whatever is missing", () => {
  it.each(Object.keys(holed) as (keyof typeof holed)[])("%s stays whole", (skill) => {
    const holes = holed[skill] as fc.Arbitrary<object>;
    fc.assert(
      fc.property(holes, (over) => expectWhole(write(skill, over))),
      { numRuns: 200 },
    );
  });
});

describe("single sentences", () => {
  it("a portfolio says what a holding adds in percentage points, and that the past is no promise", () => {
    const text = write("portfolio");
    expect(text).toContain(
      "- Lumen Foods (SIM:LUMN): −10.0%, which adds −5.00 percentage points to the whole",
    );
    expect(text).toContain("What was is no promise of what will be.");
  });

  it("risk keeps the riskier one a fact about the past", () => {
    expect(write("risk")).toContain(
      "By volatility, **Lumen Foods (SIM:LUMN)** moved the most. That is a fact about the past, not a forecast.",
    );
  });

  it("an exchange at its midday break, on a holiday and always open is said so", () => {
    const [exchange] = buildResults().market_status.exchanges;
    const tell = (over: object) => write("market_status", { exchanges: [{ ...exchange, ...over }] });
    expect(tell({ state: "break" })).toMatch(/is at its \*\*midday break\*\*/);
    expect(tell({ state: "closed", holiday: "Good Friday" })).toContain(
      "is **closed** for Good Friday and opens",
    );
    expect(tell({ state: "always", nextOpenAt: null, nextCloseAt: null, upcoming: [] })).toContain(
      "it never closes.",
    );
  });

  it("an estimate of the next announcement is called one", () => {
    expect(write("earnings")).toContain("the source's estimate; the company has not confirmed it");
  });

  it("asked for a line that only an older report holds, that report is told", () => {
    const [newest] = buildResults().fundamentals.periods;
    const periods = [
      { ...newest, values: { revenue: 1 } },
      { ...newest, endsOn: "2019-12-31", fiscalYear: 2019, values: { cash: 5_000_000 } },
    ];
    expect(write("fundamentals", { metric: "cash", periods })).toMatch(/reported cash of .* for fiscal 2019/);
  });
});
