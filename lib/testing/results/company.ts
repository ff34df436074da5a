import type { SkillResults } from "@/lib/contract/skill-results";
import { buildInstrument, buildPriceModel, buildProvenance, buildRange } from "../builders";
import { buildFigure } from "./analysis";

const subject = { instrument: buildInstrument(), provenance: buildProvenance() };

type CompanyName =
  | "fundamentals"
  | "dividends"
  | "earnings"
  | "news"
  | "market_status"
  | "symbol_info"
  | "export";

/** One valid result of each company skill, about a simulated company. */
export function buildCompanyResults(): Pick<SkillResults, CompanyName> {
  return {
    fundamentals: {
      ...subject,
      currency: "USD",
      metric: "revenue",
      frequency: "annual",
      periods: [
        {
          endsOn: "2020-12-31",
          period: "FY",
          fiscalYear: 2020,
          filedOn: "2021-02-20",
          form: "10-K",
          derived: [],
          values: { revenue: 391_000_000, netIncome: 40_000_000, epsDiluted: 1.2 },
        },
      ],
      ratios: [buildFigure({ key: "netIncomeMargin", label: "Net margin", value: 10.2 })],
      filings: [
        {
          form: "10-K",
          filedOn: "2021-02-20",
          periodEndsOn: "2020-12-31",
          title: "Annual report",
          url: "https://example.com/10-k",
        },
      ],
      coverageNote: null,
    },
    dividends: {
      ...subject,
      asked: buildRange(),
      payments: [{ tradedOn: "2021-03-15", value: 0.2 }],
      count: 1,
      total: 0.2,
      splits: [{ tradedOn: "2021-03-12", ratio: 2, label: "Split 2:1" }],
      perYear: [{ year: 2021, total: 0.2, count: 1 }],
      figures: [buildFigure({ key: "dividendYield12m", label: "Yield, last 12 months", value: 1.67 })],
      coverageNote: null,
      chart: buildPriceModel(),
    },
    earnings: {
      ...subject,
      currency: "USD",
      next: { from: "2021-04-20", to: "2021-04-24", confirmed: false, time: "after_close", epsEstimate: 0.3 },
      past: [
        {
          announcedOn: "2021-01-20",
          quarterEndsOn: "2020-12-31",
          epsActual: 0.28,
          epsEstimate: 0.25,
          surprisePct: 12,
        },
      ],
      reaction: buildFigure({ key: "earningsReaction", label: "Price over the announcement", value: 4.5 }),
    },
    news: {
      ...subject,
      items: [
        {
          title: "Orbit Tools opens a plant",
          publisher: "Example Wire",
          url: "https://example.com/plant",
          publishedAt: "2021-03-16T12:00:00Z",
        },
      ],
    },
    market_status: {
      asOf: "2021-03-16T15:00:00Z",
      instrument: null,
      exchanges: [
        {
          exchangeId: "XNYS",
          name: "New York Stock Exchange",
          timeZone: "America/New_York",
          state: "regular",
          session: {
            on: "2021-03-16",
            opensAt: "2021-03-16T13:30:00Z",
            closesAt: "2021-03-16T20:00:00Z",
            shortened: false,
          },
          nextOpenAt: "2021-03-17T13:30:00Z",
          nextCloseAt: "2021-03-16T20:00:00Z",
          holiday: null,
          upcoming: [{ on: "2021-04-02", name: "Good Friday", shortened: false }],
        },
      ],
      convention: "By the exchanges' published rules.",
    },
    symbol_info: {
      instrument: buildInstrument(),
      provenance: buildProvenance(),
      notes: [],
      firstOn: "2021-03-12",
      lastOn: "2021-03-16",
      sector: null,
      industry: null,
      isin: null,
      figures: [buildFigure({ key: "sessions", label: "Sessions on record", value: 3, unit: "count" })],
      sources: [{ label: "Simulated market", abilities: ["daily history"] }],
    },
    export: {
      asked: buildRange(),
      instruments: [buildInstrument()],
      provenances: [buildProvenance()],
      format: "csv",
      rows: 3,
      fileName: "sim-orbt.csv",
      href: "/api/export?symbols=SIM%3AORBT",
      coverageNote: null,
    },
  };
}
