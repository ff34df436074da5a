import type { Earnings, Fundamentals } from "@/lib/contract/company/company-data";
import type { Instrument } from "@/lib/contract/market";
import type { MarketCall } from "../../provider";
import { toTradedOn } from "../../trading-day";
import { type SourceFacts, toProvenance } from "../remote/daily/to-history";
import { SourceFault } from "../remote/source-fault";
import { computeSurprisePct } from "../remote/surprise";
import { type AlphaVantageClient, getSymbol, refuseOther } from "./alphavantage-client";
import { type AlphaVantageEarnings, earningsSchema, overviewSchema, statementSchema } from "./report-answers";
import { toQuarters, toValuation, toYears } from "./to-fundamentals";

type Asked = MarketCall & { symbol: string; client: AlphaVantageClient; source: SourceFacts };

/** Reported figures of a company: four requests, one after the other. A fund's overview without reports is `no_data`. */
export async function getFundamentals(asked: Asked): Promise<Fundamentals> {
  const { symbol, client, source, now, signal } = asked;
  const get = <T>(name: string, schema: Parameters<typeof client.get<T>>[0]["schema"]) =>
    client.get({ query: { function: name, symbol: getSymbol(symbol) }, schema, now, signal });
  const overview = await get("OVERVIEW", overviewSchema);
  refuseOther({ symbol, told: overview.Symbol });
  const { instrument: listed } = await client.getInstrument(asked);
  const income = await get("INCOME_STATEMENT", statementSchema);
  const statements = {
    income,
    balance: await get("BALANCE_SHEET", statementSchema),
    cash: await get("CASH_FLOW", statementSchema),
  };
  const annual = toYears(statements);
  const quarterly = toQuarters(statements);
  if (annual.length + quarterly.length === 0) {
    throw new SourceFault({ code: "no_data", detail: "no reports in the answer" });
  }
  const { Name: name, Exchange: exchange, AssetType: type } = overview;
  const kind: Instrument["kind"] = /etf/i.test(type ?? "") ? "etf" : listed.kind;
  const instrument = { ...listed, name: name ?? listed.name, exchange: exchange ?? listed.exchange, kind };
  const currency = income.annualReports[0]?.reportedCurrency ?? overview.Currency ?? instrument.currency;
  const valuation = toValuation(overview);
  return {
    instrument,
    provenance: toProvenanceOf({ instrument, source, now }),
    currency,
    annual,
    quarterly,
    valuation,
  };
}

/** Announced results, newest first. The next announcement is not told here, hence null. */
export async function getEarnings(asked: Asked): Promise<Earnings> {
  const { symbol, client, source, now, signal } = asked;
  const query = { function: "EARNINGS", symbol: getSymbol(symbol) };
  const told = await client.get({ query, schema: earningsSchema, now, signal });
  refuseOther({ symbol, told: told.symbol });
  const { instrument } = await client.getInstrument(asked);
  const past = toPast({ told, today: toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone }) });
  if (past.length === 0) throw new SourceFault({ code: "no_data", detail: "no results in the answer" });
  const provenance = toProvenanceOf({ instrument, source, now });
  return { instrument, provenance, currency: instrument.currency, next: null, past };
}

function toPast(input: { told: AlphaVantageEarnings; today: string }): Earnings["past"] {
  return input.told.quarterlyEarnings
    .filter((row) => row.reportedEPS !== null && (row.reportedDate ?? row.fiscalDateEnding) <= input.today)
    .sort((a, b) => (a.fiscalDateEnding > b.fiscalDateEnding ? -1 : 1))
    .map((row) => ({
      announcedOn: row.reportedDate ?? null,
      quarterEndsOn: row.fiscalDateEnding,
      epsActual: row.reportedEPS,
      epsEstimate: row.estimatedEPS,
      surprisePct: computeSurprisePct({ actual: row.reportedEPS, estimate: row.estimatedEPS }),
    }));
}

function toProvenanceOf(input: { instrument: Instrument; source: SourceFacts; now: Date }) {
  const { instrument, source, now } = input;
  const tradedOn = toTradedOn({ atMs: now.getTime(), timeZone: instrument.timeZone });
  const told = toProvenance({ source, instrument, tradedOn, instant: now, adjustment: "split", now });
  return { ...told, freshness: "end_of_day" as const, delayMinutes: null };
}
