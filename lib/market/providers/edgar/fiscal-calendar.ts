import { addDays, countDays } from "../../trading-day";
import { type Fact, isAnnualForm } from "./company-facts";
import { compareText } from "./pick-fact";

/** When a company's years end, and what it calls them. */
export interface FiscalCalendar {
  /** Last days of its reported years, ascending. */
  yearEnds: string[];
  /** The company's name of the year that ends on a day. */
  toYear(end: string): number;
  /** Quarter and year of a period that ends on a day; null for one that ends where no quarter of this company does. */
  findQuarter(end: string): { period: "Q1" | "Q2" | "Q3" | "Q4"; fiscalYear: number } | null;
}

const QUARTERS = ["Q4", "Q3", "Q2", "Q1"] as const;
/** How far a quarter of 12, 13 or 14 weeks may end from where a quarter of a year would. */
const DRIFT_DAYS = 20;
const QUARTER_DAYS = 365.25 / 4;

/** The calendar of a company from the facts of its flows; null where no yearly report has any. */
export function toFiscalCalendar(flows: Fact[]): FiscalCalendar | null {
  const yearly = flows.filter(({ span, form }) => span === "year" && isAnnualForm(form));
  const yearEnds = mergeDrifted(yearly);
  const last = yearEnds.at(-1);
  if (last === undefined) return null;
  const shift = findShift(yearly);
  const toYear = (end: string) => baseYear(end) + shift;
  return {
    yearEnds,
    toYear,
    findQuarter(end) {
      let yearEnd =
        yearEnds.find((candidate) => candidate >= end || countDays({ from: candidate, to: end }) <= 3) ??
        last;
      while (countDays({ from: yearEnd, to: end }) > 3) yearEnd = addDays(yearEnd, 365);
      const daysLeft = countDays({ from: end, to: yearEnd });
      const quarters = Math.round(daysLeft / QUARTER_DAYS);
      const period = QUARTERS[quarters];
      if (period === undefined || Math.abs(daysLeft - quarters * QUARTER_DAYS) > DRIFT_DAYS) return null;
      return { period, fiscalYear: toYear(yearEnd) };
    },
  };
}

/** The year in which most of the last month lies: a year of 52 weeks may end on the 3rd of January. */
function baseYear(end: string): number {
  return Number(addDays(end, -7).slice(0, 4));
}

/**
 * Years that the company's own name lies before the calendar year it ends in: a retailer's 2024 ends in February 2025.
 * Read from the newest period of each yearly report, for which alone the filing's year is the period's. Only years that
 * end by May are named so.
 */
function findShift(yearly: Fact[]): number {
  const votes = new Map<number, number>();
  for (const ofFiling of Map.groupBy(yearly, ({ filing }) => filing).values()) {
    const newest = ofFiling.sort((a, b) => compareText(b.end, a.end))[0];
    if (!newest || newest.filingYear === null || Number(addDays(newest.end, -7).slice(5, 7)) > 5) continue;
    const shift = newest.filingYear - baseYear(newest.end);
    if (shift === 0 || shift === -1) votes.set(shift, (votes.get(shift) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Two ends within days of each other are one year told twice: that of more facts is meant. */
function mergeDrifted(yearly: Fact[]): string[] {
  const counts = [...Map.groupBy(yearly, ({ end }) => end)].sort(([a], [b]) => compareText(a, b));
  const kept: { end: string; count: number }[] = [];
  for (const [end, facts] of counts) {
    const before = kept.at(-1);
    if (!before || countDays({ from: before.end, to: end }) > DRIFT_DAYS)
      kept.push({ end, count: facts.length });
    else if (facts.length > before.count) kept[kept.length - 1] = { end, count: facts.length };
  }
  return kept.map(({ end }) => end);
}
