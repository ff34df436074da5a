import type { Figure } from "@/lib/contract/analysis-results";
import type { SkillResults } from "@/lib/contract/skill-results";
import {
  buildComparisonModel,
  buildInstrument,
  buildPriceModel,
  buildProvenance,
  buildRange,
} from "../builders";

const subject = { instrument: buildInstrument(), provenance: buildProvenance() };

/** A figure of the closes 10, 11, 12: volatility of 12.3 % unless told. */
export function buildFigure(over: Partial<Figure> = {}): Figure {
  return {
    key: "volatility",
    label: "Volatility, yearly",
    value: 12.3,
    unit: "percent",
    currency: null,
    convention: "simple daily returns, ddof 1, times the root of 252",
    on: "2021-03-12",
    until: "2021-03-16",
    ...over,
  };
}

type AnalysisName = "indicator" | "risk" | "extremes" | "screen" | "portfolio";

/** One valid result of each analysis skill, about simulated companies. */
export function buildAnalysisResults(): Pick<SkillResults, AnalysisName> {
  const other = buildInstrument({ symbol: "SIM:LUMN", name: "Lumen Foods" });
  const span = { asked: buildRange(), from: "2021-03-12", to: "2021-03-16" };
  return {
    indicator: {
      ...subject,
      asked: buildRange(),
      indicators: [
        {
          name: "sma",
          params: [2],
          label: "SMA 2",
          convention: "mean of the last 2 closes",
          latest: [
            buildFigure({
              key: "sma",
              label: "SMA 2",
              value: 11.5,
              unit: "price",
              convention: null,
              on: "2021-03-16",
              until: null,
            }),
          ],
          reading: "The close is above it.",
        },
      ],
      crossings: [{ on: "2021-03-15", direction: "above", label: "close went above SMA 2" }],
      coverageNote: null,
      chart: buildPriceModel([10, 11, 12], {
        lines: [{ id: "sma2", label: "SMA 2", pane: "price", unit: "price", values: [null, 10.5, 11.5] }],
      }),
    },
    risk: {
      ...span,
      items: [
        {
          ...subject,
          figures: [buildFigure()],
          drawdown: { pct: -10, peakOn: "2021-03-12", troughOn: "2021-03-15", recoveredOn: null },
        },
        {
          instrument: other,
          provenance: buildProvenance(),
          figures: [buildFigure({ value: 20 })],
          drawdown: null,
        },
      ],
      benchmark: null,
      correlations: [{ one: "SIM:ORBT", other: "SIM:LUMN", value: 0.42, days: 250 }],
      riskier: "SIM:LUMN",
      missing: [],
      coverageNote: null,
      chart: buildComparisonModel(),
    },
    extremes: {
      ...subject,
      asked: buildRange(),
      statistic: "best_day",
      level: null,
      headline: buildFigure({ key: "bestDay", label: "Best day", value: 10, on: "2021-03-15", until: null }),
      rows: [
        buildFigure({ key: "bestDay", label: "2nd best day", value: 9.09, on: "2021-03-16", until: null }),
      ],
      coverageNote: null,
      chart: buildPriceModel(),
    },
    screen: {
      asked: buildRange(),
      universe: "the simulated market",
      universeSize: 12,
      covered: 12,
      missingNote: null,
      criteria: ["return above 10%"],
      rows: [{ ...subject, figures: [buildFigure({ key: "periodReturn", label: "Return", value: 20 })] }],
      passed: 1,
    },
    portfolio: {
      ...span,
      currency: "USD",
      amount: 1_000,
      endValue: 1_050,
      schedule: "hold",
      holdings: [
        { ...subject, weightPct: 50, endWeightPct: 57.1, endValue: 600, contributionPct: 10, returnPct: 20 },
        {
          instrument: other,
          provenance: buildProvenance(),
          weightPct: 50,
          endWeightPct: 42.9,
          endValue: 450,
          contributionPct: -5,
          returnPct: -10,
        },
      ],
      figures: [buildFigure({ key: "periodReturn", label: "Return", value: 5 })],
      conventions: ["Price returns, without dividends, costs and taxes"],
      missing: [],
      coverageNote: null,
      chart: buildComparisonModel(),
    },
  };
}
