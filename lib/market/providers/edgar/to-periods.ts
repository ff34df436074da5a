import {
  type FundamentalKey,
  type FundamentalPeriod,
  fundamentalKeys,
} from "@/lib/contract/company/company-data";
import { countDays } from "../../trading-day";
import type { Fact, FactBook, Span } from "./company-facts";
import { FACT_LINES, type FactLineKey } from "./fact-tags";
import { type FiscalCalendar, toFiscalCalendar } from "./fiscal-calendar";
import { computeMissing } from "./missing-lines";
import { compareText, findFact, findFirstTold } from "./pick-fact";

const MOST_YEARS = 20;
const MOST_QUARTERS = 40;

/** Reported years and quarters, newest first. */
export interface ReportedPeriods {
  annual: FundamentalPeriod[];
  quarterly: FundamentalPeriod[];
}

const factKeys = Object.keys(FACT_LINES) as FactLineKey[];
const flowKeys = factKeys.filter((key) => FACT_LINES[key].kind !== "level");

/**
 * The periods of a company's facts; both empty where no yearly report has any. A quarter that is told only within its
 * half year, nine months or year is computed from them and named in `derived`; earnings per share and average shares do
 * not add up over a year, and are told only where a filing has them.
 */
export function toReportedPeriods(book: FactBook): ReportedPeriods {
  const flows = flowKeys.flatMap((key) => book.lines[key]);
  const calendar = toFiscalCalendar(flows);
  if (calendar === null) return { annual: [], quarterly: [] };
  const annual = calendar.yearEnds.map((end) =>
    toPeriod({ book, end, name: { period: "FY", fiscalYear: calendar.toYear(end) }, span: "year" }),
  );
  const ends = new Set(flows.filter(({ span }) => span !== "instant").map(({ end }) => end));
  const quarterly = [...ends].flatMap((end) => {
    const name = findName({ calendar, end });
    return name === null ? [] : [toPeriod({ book, end, name, span: "quarter" })];
  });
  return { annual: toShown(annual, MOST_YEARS), quarterly: toShown(quarterly, MOST_QUARTERS) };
}

/** A day that ends a year under another date than its report's is no quarter of its own. */
function findName(input: { calendar: FiscalCalendar; end: string }) {
  const { calendar, end } = input;
  const name = calendar.findQuarter(end);
  return name?.period === "Q4" && !calendar.yearEnds.includes(end) ? null : name;
}

function toShown(periods: FundamentalPeriod[], most: number): FundamentalPeriod[] {
  return periods
    .filter(({ values }) => flowKeys.some((key) => typeof values[key] === "number"))
    .sort((a, b) => compareText(b.endsOn, a.endsOn))
    .slice(0, most);
}

type Found = { value: number; fact: Fact; derived: boolean };

function toPeriod(input: {
  book: FactBook;
  end: string;
  name: { period: FundamentalPeriod["period"]; fiscalYear: number };
  span: "year" | "quarter";
}): FundamentalPeriod {
  const { book, end, name, span } = input;
  const values: FundamentalPeriod["values"] = {};
  const derived = new Set<FundamentalKey>();
  let told: Fact | null = null;
  for (const key of factKeys) {
    const found = findValue({ book, key, end, span });
    if (found === null) continue;
    values[key] = found.value;
    if (found.derived) derived.add(key);
    if (FACT_LINES[key].kind !== "level")
      told ??= findFirstTold({ facts: book.lines[key], fact: found.fact });
  }
  for (const [key, value] of computeMissing({ values, book, end })) {
    values[key] = value;
    derived.add(key);
  }
  return {
    endsOn: end,
    ...name,
    filedOn: told?.filedOn ?? null,
    form: told?.form ?? null,
    derived: fundamentalKeys.filter((key) => derived.has(key)),
    values,
  };
}

function findValue(input: {
  book: FactBook;
  key: FactLineKey;
  end: string;
  span: "year" | "quarter";
}): Found | null {
  const { book, key, end, span } = input;
  const facts = book.lines[key];
  const { kind } = FACT_LINES[key];
  const fact = findFact({ facts, span: kind === "level" ? "instant" : span, end });
  if (fact) return { value: fact.value, fact, derived: false };
  return kind === "flow" && span === "quarter" ? findDifference({ facts, end }) : null;
}

/** A span since the start of the year, and the one that ends a quarter earlier. */
const SHORTER: [Span, Span][] = [
  ["half", "quarter"],
  ["nineMonths", "half"],
  ["year", "nineMonths"],
];
const SAME_START_DAYS = 7;

/** The last quarter of a longer span: a year less its three quarters, else the span less the next shorter one. */
function findDifference(input: { facts: Fact[]; end: string }): Found | null {
  const { facts, end } = input;
  const year = findFact({ facts, span: "year", end });
  const quarters = year === null ? [] : listQuartersWithin({ facts, year });
  if (year && quarters.length === 3) {
    return {
      value: quarters.reduce((left, { value }) => left - value, year.value),
      fact: year,
      derived: true,
    };
  }
  for (const [span, shorter] of SHORTER) {
    const whole = findFact({ facts, span, end });
    const part = whole && findPart({ facts, whole, span: shorter });
    if (whole && part) return { value: whole.value - part.value, fact: whole, derived: true };
  }
  return null;
}

function findPart(input: { facts: Fact[]; whole: Fact; span: Span }): Fact | null {
  const { facts, whole, span } = input;
  const fits = facts.find(
    (fact) =>
      fact.span === span && Math.abs(countDays({ from: whole.start, to: fact.start })) <= SAME_START_DAYS,
  );
  return fits ? findFact({ facts, span, end: fits.end }) : null;
}

/** The quarters of a year before its last, one for each end. */
function listQuartersWithin(input: { facts: Fact[]; year: Fact }): Fact[] {
  const { facts, year } = input;
  const ends = new Set(
    facts
      .filter(({ span, end }) => span === "quarter" && end > year.start && end < year.end)
      .map(({ end }) => end),
  );
  return [...ends].flatMap((end) => {
    const fact = findFact({ facts, span: "quarter", end });
    return fact && countDays({ from: year.start, to: fact.start }) >= -SAME_START_DAYS ? [fact] : [];
  });
}
