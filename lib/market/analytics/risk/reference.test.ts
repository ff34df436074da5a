import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Bar } from "@/lib/contract/market";
import { hasSharedData, sharedData } from "@/lib/testing/shared-data";
import { listCalendarYears } from "./calendar-periods";
import { computeBeta, computeCorrelation } from "./co-movement";
import { computeRisk } from "./compute-risk";

interface Reference {
  total_return: number;
  cagr_calendar_365_25: number;
  emp_annual_volatility_252: number;
  emp_max_drawdown: number;
  mdd_peak_date: string;
  mdd_trough_date: string;
  mdd_recovery_date: string | null;
  emp_sharpe_rf0: number;
  emp_sharpe_rf_2pct_annual_as_daily: number;
  emp_sortino_mar0: number;
  emp_downside_risk: number;
  best_day: [string, number];
  worst_day: [string, number];
  var_95_hist: number;
  cvar_95_hist: number;
  skew: number;
  excess_kurtosis: number;
  calendar_year_returns: Record<string, number>;
  beta?: number;
  alpha_annual?: number;
  corr_returns?: number;
  n_joint?: number;
  first: string;
  last: string;
}

function readBars(file: string): Bar[] {
  const text = readFileSync(`${sharedData}/prices/${file}`, "utf8");
  const [, ...lines] = text.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [tradedOn = "", , , , close] = line.split(",");
    const bar = { open: null, high: null, low: null, adjClose: null, volume: null };
    return { ...bar, tradedOn, close: Number(close) };
  });
}

const span = { from: "2017-01-01", to: "2018-12-31" };

// Figures of pandas and empyrical-reloaded: see the file's own note. Theirs are fractions, ours percent.
describe.skipIf(!hasSharedData)("beside the reference figures (skipped where they are not here)", () => {
  const [fund, stock] = hasSharedData ? [readBars("default.csv"), readBars("compare.csv")] : [[], []];
  const { full }: { full: [Reference, Reference] } = hasSharedData
    ? JSON.parse(readFileSync(`${sharedData}/reference/analytics_expected.json`, "utf8"))
    : { full: [] };

  it.each(["the fund", "the stock"])("every figure of %s is within 1e-6", (name) => {
    const expected = full[name === "the fund" ? 0 : 1];
    const bars = name === "the fund" ? fund : stock;
    const risk = computeRisk({ bars, ...span, basis: "price", riskFreePct: 0 });
    const value = (key: string) => risk?.figures.find((figure) => figure.key === key)?.value;
    const figure = (key: string) => risk?.figures.find((each) => each.key === key);
    const percents: [string, number][] = [
      ["periodReturn", expected.total_return],
      ["cagr", expected.cagr_calendar_365_25],
      ["volatility", expected.emp_annual_volatility_252],
      ["downsideDeviation", expected.emp_downside_risk],
      ["maxDrawdown", expected.emp_max_drawdown],
      ["bestDay", expected.best_day[1]],
      ["worstDay", expected.worst_day[1]],
      ["var95", expected.var_95_hist],
      ["cvar95", expected.cvar_95_hist],
    ];
    for (const [key, fraction] of percents) {
      expect(Math.abs((value(key) ?? Number.NaN) / 100 - fraction), key).toBeLessThan(1e-9);
    }
    const ratios: [string, number][] = [
      ["sharpe", expected.emp_sharpe_rf0],
      ["sortino", expected.emp_sortino_mar0],
      ["skew", expected.skew],
      ["excessKurtosis", expected.excess_kurtosis],
      // ours is the yearly return by calendar days over the drawdown, and says so
      ["calmar", expected.cagr_calendar_365_25 / -expected.emp_max_drawdown],
    ];
    for (const [key, ratio] of ratios) {
      expect(Math.abs((value(key) ?? Number.NaN) - ratio), key).toBeLessThan(1e-9);
    }
    expect(figure("bestDay")?.on).toBe(expected.best_day[0]);
    expect(figure("worstDay")?.on).toBe(expected.worst_day[0]);
    expect(risk?.drawdown).toMatchObject({
      peakOn: expected.mdd_peak_date,
      troughOn: expected.mdd_trough_date,
      recoveredOn: expected.mdd_recovery_date,
    });
    expect(risk).toMatchObject({ from: expected.first, to: expected.last });
    const years = listCalendarYears({ bars });
    for (const [year, fraction] of Object.entries(expected.calendar_year_returns)) {
      const found = years.find(({ label }) => label === year);
      expect(Math.abs((found?.value ?? Number.NaN) / 100 - fraction)).toBeLessThan(1e-9);
    }
  });

  it("Sharpe against 2 % a year takes 2 / 252 % from each day", () => {
    const risk = computeRisk({ bars: fund, ...span, basis: "price", riskFreePct: 2 });
    const sharpe = risk?.figures.find(({ key }) => key === "sharpe")?.value ?? Number.NaN;
    expect(Math.abs(sharpe - full[0].emp_sharpe_rf_2pct_annual_as_daily)).toBeLessThan(1e-9);
  });

  it("beta, alpha and correlation of the stock against the fund are within 1e-6", () => {
    const beta = computeBeta({ bars: stock, benchmark: fund, ...span });
    const expected = full[1];
    expect(Math.abs((beta?.beta ?? Number.NaN) - (expected.beta ?? 0))).toBeLessThan(1e-9);
    expect(Math.abs((beta?.alphaPct ?? Number.NaN) / 100 - (expected.alpha_annual ?? 0))).toBeLessThan(1e-9);
    const correlation = computeCorrelation({ one: stock, other: fund, ...span });
    expect(Math.abs((correlation?.value ?? Number.NaN) - (expected.corr_returns ?? 0))).toBeLessThan(1e-9);
    expect([beta?.days, correlation?.days]).toEqual([expected.n_joint, expected.n_joint]);
  });
});
