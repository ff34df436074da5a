import { Extremes } from "./analysis/extremes";
import { Indicator } from "./analysis/indicator";
import { Portfolio } from "./analysis/portfolio";
import { Risk } from "./analysis/risk";
import { Dividends } from "./company/dividends";
import { Fundamentals } from "./company/fundamentals";
import { Compare } from "./compare";
import { History } from "./history";
import type { ChartedSkill, Drawings } from "./result-props";

/** The drawings that hold a chart, one per skill. */
export const chartedDrawings: Pick<Drawings, ChartedSkill> = {
  history: History,
  compare: Compare,
  indicator: Indicator,
  risk: Risk,
  extremes: Extremes,
  portfolio: Portfolio,
  fundamentals: Fundamentals,
  dividends: Dividends,
};
