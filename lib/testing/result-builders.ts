import type { SkillResults } from "@/lib/contract/skill-results";
import {
  buildComparisonModel,
  buildFigures,
  buildInstrument,
  buildPriceModel,
  buildProvenance,
  buildRange,
} from "./builders";
import { buildAnalysisResults } from "./results/analysis";
import { buildCompanyResults } from "./results/company";
import { buildDocuments } from "./results/documents";

const subject = { instrument: buildInstrument(), provenance: buildProvenance() };

function buildCompare(): SkillResults["compare"] {
  const other = buildInstrument({ symbol: "SIM:LUMN", name: "Lumen Foods" });
  const fell = buildFigures({
    base: { value: 200, on: "2021-03-12" },
    end: { value: 180, on: "2021-03-16" },
    priceReturnPct: -10,
    maxDrawdownPct: -10,
    highClose: { value: 200, on: "2021-03-12" },
    lowClose: { value: 180, on: "2021-03-16" },
  });
  return {
    asked: buildRange(),
    commonFrom: "2021-03-12",
    commonTo: "2021-03-16",
    items: [
      { ...subject, figures: buildFigures() },
      { instrument: other, provenance: buildProvenance(), figures: fell },
    ],
    missing: [],
    coverageNote: null,
    chart: buildComparisonModel(),
  };
}

function buildDay(): SkillResults["day"] {
  return {
    ...subject,
    askedOn: "2021-03-16",
    closedNote: null,
    bar: {
      tradedOn: "2021-03-16",
      open: 11,
      high: 14,
      low: 10,
      close: 12,
      adjClose: 12,
      volume: 1_200_000,
    },
    previousClose: 11,
    previousOn: "2021-03-15",
    changePct: 9.0909,
    dayRangePct: 36.36,
    averageVolume20: 1_000_000,
    moveRank: { rank: 2, of: 250 },
    events: [{ tradedOn: "2021-03-16", kind: "dividend", value: 0.2, label: "Dividend 0.2 USD" }],
  };
}

/** One valid result of each skill, about simulated companies. */
export function buildResults(): SkillResults {
  return {
    quote: {
      ...subject,
      price: 12,
      tradedOn: "2021-03-16",
      previousClose: 11,
      previousOn: "2021-03-15",
      change: 1,
      changePct: 9.0909,
      dayHigh: 14,
      dayLow: 10,
      volume: 1_200_000,
      recent: [
        { value: 10, on: "2021-03-12" },
        { value: 11, on: "2021-03-15" },
        { value: 12, on: "2021-03-16" },
      ],
    },
    history: {
      ...subject,
      asked: buildRange(),
      figures: buildFigures(),
      coverageNote: null,
      chart: buildPriceModel(),
    },
    compare: buildCompare(),
    day: buildDay(),
    definition: {
      slug: "drawdown",
      term: "Drawdown",
      text: ["The fall from a peak to a later low."],
      formula: "low / peak - 1",
      sources: [{ title: "A handbook", url: "https://example.com/drawdown" }],
      related: [{ slug: "volatility", term: "Volatility" }],
    },
    greet: { returning: false },
    help: {
      abilities: [{ title: "Prices", example: "What is Orbit Tools at?" }],
      sources: [{ label: "Simulated market", state: "ready" }],
    },
    clarify: { about: "symbol", question: "Which company?" },
    decline: { reason: "advice" },
    talk: { topic: "thanks", subject: null },
    memory: {
      did: "told",
      entries: [
        {
          id: "mem_0000000001",
          value: { kind: "holding", instrument: buildInstrument(), quantity: 40 },
          updatedAt: "2021-03-16T20:00:00.000Z",
        },
      ],
      about: null,
      total: 1,
      holdings: [],
      unpriced: [],
    },
    custom: { slug: "opening-hours", title: "Opening hours", text: "We are open from **9 to 5**." },
    data_meta: { sources: [{ label: "Simulated market", state: "ready" }], latest: subject },
    documents: buildDocuments(),
    ...buildAnalysisResults(),
    ...buildCompanyResults(),
  };
}
