import { z } from "zod";
import {
  type FundamentalKey,
  type FundamentalPeriod,
  fundamentalKeys,
} from "@/lib/contract/company/company-data";
import { SourceFault } from "../../remote/source-fault";
import { looseNumber, looseText } from "./loose-values";
import { STATEMENT_LINES } from "./statement-lines";

const cellSchema = z
  .object({
    asOfDate: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    periodType: looseText,
    currencyCode: looseText,
    reportedValue: z.object({ raw: looseNumber, fmt: looseText }),
  })
  .nullable()
  .catch(null);
const answerSchema = z.object({
  timeseries: z.object({
    result: z
      .array(
        z.looseObject({
          meta: z.object({
            symbol: z.array(z.string()).nullish().catch(null),
            type: z.array(z.string()).min(1),
          }),
        }),
      )
      .nullable(),
  }),
});

/** One reported value. `name` has no "annual" or "quarterly" before it. */
interface Cell {
  frequency: "annual" | "quarterly";
  name: string;
  endsOn: string;
  currency: string | null;
  value: number;
}

const LENGTHS = { annual: "12M", quarterly: "3M" } as const;

/**
 * The reported values of statement answers; lines about another symbol are `bad_data`. A period of another length than
 * its name says is left out.
 */
function toCells({ answers, symbol }: { answers: unknown[]; symbol: string }): Cell[] {
  return answers.flatMap((answer) => {
    const parsed = answerSchema.safeParse(answer);
    if (!parsed.success) throw new SourceFault({ code: "bad_data", detail: "statements of an unknown form" });
    return (parsed.data.timeseries.result ?? []).flatMap((line) => {
      if (line.meta.symbol?.some((told) => told.toUpperCase() !== symbol.toUpperCase())) {
        throw new SourceFault({ code: "bad_data", detail: "statements of another symbol" });
      }
      const type = line.meta.type[0] ?? "";
      const frequency = type.startsWith("annual") ? "annual" : "quarterly";
      if (!type.startsWith(frequency) || line[type] === undefined || line[type] === null) return [];
      const cells = z.array(cellSchema).safeParse(line[type]);
      if (!cells.success)
        throw new SourceFault({ code: "bad_data", detail: "a statement line of an unknown form" });
      return cells.data.flatMap((cell): Cell[] => {
        if (cell === null || cell.reportedValue.raw === null) return [];
        if (cell.periodType !== null && cell.periodType !== LENGTHS[frequency]) return [];
        // a zero without its text is how Yahoo fills a line that it does not have
        if (cell.reportedValue.raw === 0 && cell.reportedValue.fmt === null) return [];
        const { asOfDate: endsOn, currencyCode: currency } = cell;
        return [
          { frequency, name: type.slice(frequency.length), endsOn, currency, value: cell.reportedValue.raw },
        ];
      });
    });
  });
}

/** Reported periods, newest first, in one currency: that of the newest period. Periods told in another are left out. */
export interface Statements {
  currency: string | null;
  annual: FundamentalPeriod[];
  quarterly: FundamentalPeriod[];
}

/** The periods of statement answers. `lastFiscalYearEndMs` tells the quarters apart where no yearly period does. */
export function toStatements(input: {
  answers: unknown[];
  symbol: string;
  lastFiscalYearEndMs: number | null;
}): Statements {
  const cells = toCells(input);
  const newest = cells
    .filter(({ currency }) => currency !== null)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1))[0];
  const currency = newest?.currency ?? null;
  const ofCurrency = cells.filter((cell) => cell.currency === null || cell.currency === currency);
  const yearEnd = findYearEndMonth({ cells: ofCurrency, lastFiscalYearEndMs: input.lastFiscalYearEndMs });
  const periodsOf = (frequency: Cell["frequency"]) =>
    toPeriods({ cells: ofCurrency.filter((cell) => cell.frequency === frequency), frequency, yearEnd });
  return { currency, annual: periodsOf("annual"), quarterly: periodsOf("quarterly") };
}

/** Month (1 to 12) in which the fiscal year ends; null where nothing tells it. */
function findYearEndMonth(input: { cells: Cell[]; lastFiscalYearEndMs: number | null }): number | null {
  const ends = input.cells.filter(({ frequency }) => frequency === "annual").map(({ endsOn }) => endsOn);
  const newest = ends.sort().at(-1);
  if (newest !== undefined) return toMonth(newest);
  const { lastFiscalYearEndMs } = input;
  return lastFiscalYearEndMs === null
    ? null
    : toMonth(new Date(lastFiscalYearEndMs).toISOString().slice(0, 10));
}

/** The month a period belongs to; one that ends in the first days of a month belongs to the month before. */
function toMonth(day: string): number {
  const month = Number(day.slice(5, 7));
  return Number(day.slice(8, 10)) > 7 ? month : ((month + 10) % 12) + 1;
}

function toPeriods(input: {
  cells: Cell[];
  frequency: Cell["frequency"];
  yearEnd: number | null;
}): FundamentalPeriod[] {
  const { cells, frequency, yearEnd } = input;
  const byEnd = Map.groupBy(cells, ({ endsOn }) => endsOn);
  const periods = [...byEnd].map(([endsOn, ofPeriod]): FundamentalPeriod => {
    const { values, derived } = toValues(ofPeriod);
    const quarter = toQuarter({ endsOn, yearEnd });
    return {
      endsOn,
      period: frequency === "annual" ? "FY" : quarter.period,
      fiscalYear:
        frequency === "annual" ? toFiscalYear({ endsOn, yearEnd, monthsLeft: 0 }) : quarter.fiscalYear,
      filedOn: null,
      form: null,
      derived,
      values,
    };
  });
  return periods
    .filter(({ values }) => Object.keys(values).length > 0)
    .sort((a, b) => (a.endsOn < b.endsOn ? 1 : -1));
}

function toValues(cells: Cell[]): { values: FundamentalPeriod["values"]; derived: FundamentalKey[] } {
  const byName = new Map(cells.map(({ name, value }) => [name, value]));
  const values: FundamentalPeriod["values"] = {};
  const derived: FundamentalKey[] = [];
  for (const key of fundamentalKeys) {
    const { names, paidOut } = STATEMENT_LINES[key];
    const name = names.find((candidate) => byName.has(candidate));
    if (name === undefined) continue;
    const value = byName.get(name) ?? 0;
    values[key] = paidOut ? 0 - value : value;
  }
  const derive = (key: FundamentalKey, from: number | null | undefined, less: number | null | undefined) => {
    if (typeof values[key] === "number" || typeof from !== "number" || typeof less !== "number") return;
    values[key] = from - less;
    derived.push(key);
  };
  derive("grossProfit", values.revenue, values.costOfRevenue);
  derive("freeCashFlow", values.operatingCashFlow, values.capitalExpenditure);
  return { values, derived };
}

const QUARTERS = ["Q1", "Q2", "Q3", "Q4"] as const;

function toQuarter(input: { endsOn: string; yearEnd: number | null }) {
  const yearEnd = input.yearEnd ?? 12;
  const monthsLeft = (yearEnd - toMonth(input.endsOn) + 12) % 12;
  const period = QUARTERS[3 - Math.round(monthsLeft / 3)] ?? "Q1";
  return { period, fiscalYear: toFiscalYear({ ...input, monthsLeft }) };
}

/**
 * The fiscal year that a period belongs to, told only where all companies name it alike: by the year it ends in, when it
 * ends in June or later. A year that ends in January is "2024" to some and "2025" to others.
 */
function toFiscalYear(input: { endsOn: string; yearEnd: number | null; monthsLeft: number }): number | null {
  if (input.yearEnd === null || input.yearEnd < 6) return null;
  const end = new Date(`${input.endsOn}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() - 7);
  end.setUTCDate(15);
  end.setUTCMonth(end.getUTCMonth() + input.monthsLeft);
  return end.getUTCFullYear();
}
